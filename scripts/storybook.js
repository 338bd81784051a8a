// `npm run storybook` and `npm run build-storybook`: makes the generated files that stories need, then starts Storybook
// without any of its calls home.
import { generate } from './generate.js';
import { ensureInstalled } from './tools/install.js';
import { tool } from './tools/run.js';

const options = {
  dev: [
    'dev',
    '--port',
    '6006',
    '--host',
    '127.0.0.1',
    '--no-open',
    '--no-version-updates',
    '--ci',
  ],
  build: ['build', '--output-dir', 'storybook-static'],
};

const chosen = options[process.argv[2] ?? 'dev'];
if (!chosen) {
  console.error('storybook.js dev|build');
  process.exit(2);
}

await ensureInstalled();
await generate({ ifStale: true });
const { code } = await tool('storybook', [...chosen, '--disable-telemetry']);
process.exitCode = code;
