// Prints the outcome of checks as lines that the test run counts: "ok …" and "not ok …".
import { existsSync } from 'node:fs';

/** Ends the script with one failed check where a built file is missing, instead of with a stack of errors. */
export function needBuilt(...paths: string[]): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  report(false, 'there is a build (npm run build)', `${missing.join(', ')} missing`);
  process.exit();
}

/** Reports one check; a failed one makes the script end with code 1 but lets the others go on. */
export function report(isGood: boolean, what: string, detail = ''): void {
  console.log(`${isGood ? 'ok' : 'not ok'} ${what}${detail === '' ? '' : `: ${detail}`}`);
  if (!isGood) process.exitCode = 1;
}
