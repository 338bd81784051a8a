// Reporter for Node's test runner: writes the totals and what failed as JSON at the end. Counts tests, not the groups
// around them; a group counts only when it failed by itself (a hook, a file that cannot be loaded) or was skipped as a
// whole. Shows nothing: `spec` does that.
import { nameOf } from './failures-reporter.js';

const isGroup = (details) => details.type === 'suite';
const failedInside = (details) => details.error?.failureType === 'subtestsFailed';

export default async function* totals(events) {
  const count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) count.skipped++;
      else if (!isGroup(data.details)) count.passed++;
    }
    if (type === 'test:fail' && !failedInside(data.details)) {
      count.failed++;
      count.failures.push(nameOf(data));
    }
  }
  yield JSON.stringify(count);
}
