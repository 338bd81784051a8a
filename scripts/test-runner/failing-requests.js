// Lets a browser test make requests fail, as on a weak connection: executeServerCommand('fail-requests',
// {path, times, userAgent}) answers the next `times` requests of that browser for `path` with 503.
// A file that an earlier test has loaded may come out of the browser's memory and not be asked for again:
// add a query of your own to its address. Left out: slow answers and broken bodies.

const failing = new Map();

const keyOf = (userAgent, path) => `${userAgent} ${path}`;

/** The command, for the runner's plugins. */
export const failingRequests = () => ({
  name: 'failing-requests',
  executeCommand({ command, payload }) {
    if (command !== 'fail-requests') return undefined;
    failing.set(keyOf(payload.userAgent, payload.path), payload.times);
    return true;
  },
});

/** The failures, for the runner's middleware: plugins cannot answer with a status of their own. */
export async function failRequests(context, next) {
  const key = keyOf(context.get('user-agent'), context.url);
  const left = failing.get(key) ?? 0;
  if (left > 0) {
    failing.set(key, left - 1);
    context.status = 503;
    context.body = 'unavailable';
  } else {
    await next();
  }
}
