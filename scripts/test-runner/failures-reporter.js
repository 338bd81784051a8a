// Reporter for Node's test runner that shows failed tests only, for runs that repeat the same tests in another time zone.
const where = ({ file, line }) => (file ? `${file}:${line ?? 1}` : '');

/** Name and place of a test, for one line. */
export const nameOf = ({ name, file, line }) => `${name} (${where({ file, line })})`;

function text(test) {
  const cause = test.details.error?.cause ?? test.details.error;
  return `✖ ${nameOf(test)}\n  ${cause?.stack ?? cause}\n`;
}

export default async function* failures(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      yield text(data);
    }
  }
}
