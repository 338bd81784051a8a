// Reporter for Node's test runner that shows failed tests only, for runs that repeat the same tests in another time zone.
const where = ({ file, line }) => (file ? `${file}:${line ?? 1}` : '');

function text({ name, details, file, line }) {
  const cause = details.error?.cause ?? details.error;
  return `✖ ${name} (${where({ file, line })})\n  ${cause?.stack ?? cause}\n`;
}

export default async function* failures(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      yield text(data);
    }
  }
}
