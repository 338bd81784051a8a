// The same kind of table over the sample feed, with the interface's own words for codes: what visitors of
// the demo type. Several offers may be right; at least one of them must be among the first five.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { findOffers } from '../../src/domain/offers.js';
import type { OfferIndex } from '../../src/domain/offer-index.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { facetValueLabel } from '../../src/i18n/facet-labels.js';
import { TODAY } from './search-fixture.js';
import '../i18n/support/german-labels.js';

type Question = readonly [text: string, ...expected: string[]];

const GERMAN: readonly Question[] = [
  ['Integrationskurs', 'integrationskurs-sprachwerk', 'integrationskurs-vormittags'],
  ['integrations kurs abends', 'integrationskurs-abends'],
  ['Inegrationskurs fuer frauen', 'frauenkurs-rosenwerda', 'frauenkurs-auenstadt'],
  ['Alfabetisierung', 'alphakurs-frauen', 'alphakurs-auenstadt', 'alphakurs-silberbrueck'],
  ['Abendkurs B1', 'abendkurs-b1-1', 'abendkurs-b1-2'],
  ['b1.2', 'abendkurs-b1-2'],
  ['Berufssprachkurs Pflege', 'berufssprachkurs-pflege'],
  ['kinder betreuung kurs', 'kinderbetreuung-kurs'],
  ['Kinderbetreuungskurs', 'kinderbetreuung-kurs', 'frauenkurs-auenstadt'],
  ['Sprachcafe Mühlwinkel', 'sprachcafe-buergerhaus-muehlwinkel'],
  ['Sprachcafe Muehlwinkel', 'sprachcafe-buergerhaus-muehlwinkel'],
  ['Schuldenberatung', 'schuldnerberatung'],
  ['Hebame', 'hebammensprechstunde'],
  ['Kindergarten', 'kita-anmeldung', 'kita-einstieg'],
  ['Wo bekomme ich einen Kitaplatz?', 'kita-anmeldung'],
  ['Wie melde ich mein Kind in der Schule an?', 'schulanmeldung'],
  ['Wer hilft mir bei der Wohnungssuche?', 'wohnraumberatung'],
  ['Wo kann ich Fahrrad fahren lernen?', 'fahrradkurs-frauen'],
  ['Wie kann ich meinen Berufsabschluss anerkennen lassen?', 'anerkennungsberatung'],
  ['Wer erklärt mir einen Brief vom Amt?', 'briefe-verstehen'],
  ['Ich möchte als Dolmetscherin helfen', 'sprachmittler-werden', 'sprachmittlerpool'],
  ['Wo kann ich mich ehrenamtlich engagieren?', 'ehrenamt-finden', 'schulung-ehrenamt'],
  ['Schwimmen Frauen', 'schwimmkurs-frauen'],
  ['Fussball', 'offenes-training'],
  ['Handy', 'smartphone-amt'],
  ['naehen', 'naehcafe'],
];
const ARABIC: readonly Question[] = [
  ['دورة اندماج للنساء', 'frauenkurs-rosenwerda', 'frauenkurs-auenstadt'],
  ['سباحة', 'schwimmkurs-frauen', 'schwimmkurs-kinder'],
];
const UKRAINIAN: readonly Question[] = [
  ['інтеграційний курс', 'integrationskurs-sprachwerk', 'integrationskurs-vormittags'],
  ['борги', 'schuldnerberatung'],
  ['вагітність', 'schwangerenberatung'],
];

const feed = sampleFeed(TODAY);
const { feed: parsed } = await parseFeed(feed);
const indexIn = (language: string, labels: boolean): OfferIndex =>
  createOfferIndex(buildCatalogue(parsed), {
    languages: [language],
    today: TODAY,
    labelOf: labels ? facetValueLabel : undefined,
  });

function ask(title: string, index: OfferIndex, questions: readonly Question[]): void {
  describe(title, () => {
    for (const [text, ...expected] of questions) {
      it(`${text} → ${expected.join(' or ')}`, () => {
        const { hits } = findOffers(index, { ...EMPTY_QUERY, text });
        const found = hits.slice(0, 5).map(({ offer }) => offer.id);
        assert.ok(
          expected.some((id) => found.includes(id)),
          `found ${found.join(', ') || 'nothing'}`,
        );
      });
    }
  });
}

describe('what visitors of the demo mean is among the first five', () => {
  ask('in German', indexIn('de', true), GERMAN);
  ask('in Arabic', indexIn('ar', false), ARABIC);
  ask('in Ukrainian, typed into the German page', indexIn('de', true), UKRAINIAN);
});
