// The small feeds that tests, stories and the command line share: what is wrong with each is known.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse.js';
import { checkFeed } from '../support/check-feed.js';
import { assertUntouched } from './feed-support.js';

async function readFixture(name: string): Promise<readonly [ParsedFeed, findings: string[]]> {
  const text = readFileSync(`test/fixtures/feeds/${name}.json`, 'utf8');
  const parsed = await parseFeed(JSON.parse(text));
  const issues = [...parsed.issues, ...checkFeed(parsed, '2026-11-22')];
  return [parsed, issues.map(({ code, path }) => `${code} ${path.join('.')}`)];
}

describe('shared feeds', () => {
  for (const [name, offers] of [
    ['minimal', 1],
    ['empty', 0],
  ] as const) {
    it(`${name}.json has ${offers} offers and nothing to report`, async () => {
      const [{ feed }, findings] = await readFixture(name);
      assert.equal(feed.offers.length, offers);
      assert.deepEqual(findings, []);
    });
  }

  it('broken.json keeps what is usable and reports the rest', async () => {
    const [{ feed, received, dropped }, findings] = await readFixture('broken');
    assert.deepEqual([received, dropped], [8, 5]);
    assert.deepEqual(Object.keys(feed.offers[0] ?? {}).sort(), [
      ...['courseType', 'id', 'kind', 'links', 'modified', 'name', 'place', 'provider', 'runs'],
    ]);
    assert.deepEqual(findings, [
      'version-format bildungsfeed',
      'language-alias defaultLanguage',
      'bad-format publisher.ags',
      'bad-date generatedAt',
      'header-assumed license',
      'header-assumed timeZone',
      'header-assumed generatedAt',
      'duplicate-id providers.1',
      'not-a-record providers.2',
      'wrong-type places.0.address.postalCode',
      'coordinates-swapped places.0.location',
      'not-a-list contacts',
      'language-alias offers.0.name.dari',
      'language-unknown offers.0.name.arabisch',
      'value-empty offers.0.summary',
      'value-empty offers.0.free',
      'bad-url offers.0.registration.url',
      'bad-phone offers.0.registration.phone',
      'wrong-type offers.0.lessons',
      'bad-date offers.0.runs.1.startDate',
      'bad-url offers.0.links.0.url',
      'unknown-code offers.0.runs.1.schedule.0.byDay.0',
      'bad-time offers.0.runs.1.schedule.0.startTime',
      'required-missing offers.1',
      'bad-id offers.2.id',
      'tombstone-unusable offers.3',
      'not-a-record offers.4',
      'ends-before-start offers.integrationskurs-abend.runs.2027-01.endDate',
      'unknown-place offers.integrationskurs-abend.place',
      'course-without-level offers.integrationskurs-abend',
      'start-not-on-weekday offers.integrationskurs-abend.runs.2027-01.startDate',
      'link-not-https offers.integrationskurs-abend.links.0.url',
      'private-mail-domain providers.vhs.email',
    ]);
    assertUntouched();
  });
});
