// The record of released versions, and where their files lie.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareVersions,
  releaseDate,
  releaseFiles,
  withVersion,
} from '../../scripts/tools/release-plan.js';
import type { ReleasedVersion } from '../../scripts/tools/release-plan.js';

const released = (version: string, date: string | null = null): ReleasedVersion => ({
  version,
  date,
  endOfLife: null,
  loader: `../${version}/lotse.js`,
  files: {},
});

describe('the record of versions', () => {
  it('begins with the first one', () => {
    const record = withVersion(undefined, released('1.0.0', '2027-01-10'));
    assert.equal(record.major, 1);
    assert.equal(record.latest, '1.0.0');
    assert.equal(record.versions[0]?.endOfLife, null);
  });

  it('names the newest first, by number and not by letter', () => {
    const first = withVersion(undefined, released('1.9.0'));
    const record = withVersion(first, released('1.10.0'));
    assert.equal(record.latest, '1.10.0');
    assert.deepEqual(
      record.versions.map(({ version }) => version),
      ['1.10.0', '1.9.0'],
    );
  });

  it('ends the support of a version twelve months after the next', () => {
    const first = withVersion(undefined, released('1.0.0', '2027-01-10'));
    const record = withVersion(first, released('1.1.0', '2027-03-31'));
    assert.equal(record.versions[1]?.endOfLife, '2028-03-31');
    assert.equal(record.versions[0]?.endOfLife, null);
  });

  it('ends it at the end of a shorter month', () => {
    const first = withVersion(undefined, released('1.0.0', '2027-01-10'));
    const record = withVersion(first, released('1.1.0', '2028-02-29'));
    assert.equal(record.versions[1]?.endOfLife, '2029-02-28');
  });

  it('ends nothing before the next version has a day', () => {
    const first = withVersion(undefined, released('1.0.0', '2027-01-10'));
    const record = withVersion(first, released('1.1.0'));
    assert.equal(record.versions[1]?.endOfLife, null);
  });

  it('keeps the newest on top when an older one is corrected', () => {
    const newest = withVersion(undefined, released('1.1.0', '2027-03-01'));
    const record = withVersion(newest, released('1.0.1', '2027-04-01'));
    assert.equal(record.latest, '1.1.0');
    assert.equal(record.versions[1]?.endOfLife, '2028-03-01');
  });

  it('replaces an entry of the same version', () => {
    const first = withVersion(undefined, released('1.0.0'));
    const record = withVersion(first, released('1.0.0', '2027-01-10'));
    assert.equal(record.versions.length, 1);
    assert.equal(record.versions[0]?.date, '2027-01-10');
  });

  it('compares versions number by number', () => {
    assert.ok(compareVersions('0.2.0', '0.10.0') < 0);
    assert.ok(compareVersions('1.0.0', '0.99.99') > 0);
    assert.equal(compareVersions('1.2.3', '1.2.3'), 0);
  });
});

describe('the day of a release', () => {
  const changelog = '## Unreleased\n\n## [1.2.0] – 2027-05-04\n\n## 1.1.0 - 2027-01-02\n';

  it('is the one in the changelog', () => {
    assert.equal(releaseDate(changelog, '1.2.0'), '2027-05-04');
    assert.equal(releaseDate(changelog, '1.1.0'), '2027-01-02');
  });

  it('is not known before', () => {
    assert.equal(releaseDate(changelog, '1.3.0'), null);
    assert.equal(releaseDate(changelog, '1x2.0'), null);
  });
});

describe('the files of a release', () => {
  const parts = {
    version: '1.2.0',
    lotse: new Map([['lotse.js', 'loader']]),
    baukasten: new Map([
      ['index.html', '<script src="../lotse/lotse.js"></script>'],
      ['baukasten.js', 'import "../lotse/x"'],
    ]),
    top: new Map([['LIESMICH.txt', 'Bitte lesen']]),
    record: withVersion(undefined, released('1.2.0', '2027-05-04')),
  };
  const files = releaseFiles(parts);

  it('lie under the exact version and under the major one', () => {
    assert.equal(files.get('lotse/1.2.0/lotse.js'), 'loader');
    assert.equal(files.get('lotse/1/lotse.js'), 'loader');
  });

  it('may be kept for a year where they never change, and for minutes where they do', () => {
    assert.match(String(files.get('lotse/1.2.0/.htaccess')), /max-age=31536000, immutable/);
    assert.match(String(files.get('lotse/1/.htaccess')), /max-age=600"/);
  });

  it('are named with their hashes beside the floating loader', () => {
    const record = JSON.parse(String(files.get('lotse/1/versions.json'))) as { latest: string };
    assert.equal(record.latest, '1.2.0');
  });

  it('let the configurator use the loader of its own version', () => {
    const page = String(files.get('baukasten/index.html'));
    assert.equal(page, '<script src="../lotse/1.2.0/lotse.js"></script>');
    assert.equal(files.get('baukasten/baukasten.js'), 'import "../lotse/x"');
  });

  it('leave the floating loader alone when an older version is corrected', () => {
    const record = withVersion(parts.record, released('1.1.1'));
    const corrected = releaseFiles({ ...parts, version: '1.1.1', record });
    assert.equal(corrected.get('lotse/1.1.1/lotse.js'), 'loader');
    assert.equal(corrected.has('lotse/1/lotse.js'), false);
  });
});
