// The day that everything made is dated from is the same for all processes of a run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { root } from '../../scripts/tools/run.js';

/** What a process says in this environment; its own one is that of the tests, whose day is set already. */
function day(env: Readonly<Record<string, string>>): string {
  const script = "import('./scripts/tools/today.js').then(({ today }) => console.log(today))";
  const own = { ...process.env };
  delete own['BUILD_DAY'];
  const options = { cwd: root, env: { ...own, ...env }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['-e', script], options).trim();
}

describe('the day of a build', () => {
  it('is that of Germany, wherever the machine believes to be', () => {
    // these two are never on the same day
    const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => day({ TZ }));
    assert.match(east!, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(east, west);
  });

  it('is handed on to processes that are started later', () => {
    assert.equal(day({ BUILD_DAY: '2026-12-31' }), '2026-12-31');
  });
});
