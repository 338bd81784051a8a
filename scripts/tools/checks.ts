// Prints the outcome of checks as lines that the test run counts: "ok …" and "not ok …".

/** Reports one check; a failed one makes the script end with code 1 but lets the others go on. */
export function report(isGood: boolean, what: string, detail = ''): void {
  console.log(`${isGood ? 'ok' : 'not ok'} ${what}${detail === '' ? '' : `: ${detail}`}`);
  if (!isGood) process.exitCode = 1;
}
