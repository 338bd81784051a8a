// What people type and what must come up: each question with the offer expected among the first five.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { findOffers } from '../../src/domain/offers.js';
import { labelsIn, searchCatalogue, TODAY } from './search-fixture.js';

type Question = readonly [text: string, expected: string];

/** Questions by what is hard about them; asked with the interface in `language`. */
const TABLE: Readonly<Record<string, { language: string; questions: readonly Question[] }>> = {
  'plain words': {
    language: 'de',
    questions: [
      ['Integrationskurs', 'ik-allgemein'],
      ['Schuldnerberatung', 'schulden'],
      ['fussball', 'fussball'],
      ['VKL', 'vkl'],
      ['Caritas Sprechstunde', 'trauma'],
      ['Sprachcafe Murrfelden', 'konversation'],
    ],
  },
  typos: {
    language: 'de',
    questions: [
      ['Integratoinskurs', 'ik-allgemein'],
      ['Inegrationskurs Frauen', 'ik-frauen'],
      ['alfabetisierung', 'ik-alpha'],
      ['Kindergarden', 'kita-suche'],
      ['Fürerschein', 'fuehrerschein'],
      ['Schwimkurs', 'schwimmen'],
      ['beratng schulden', 'schulden'],
      ['Anerkenung Zeugnis', 'anerkennung'],
      ['Bibliotek', 'bibliothek'],
    ],
  },
  'umlauts and ß': {
    language: 'de',
    questions: [
      ['Fuehrerschein', 'fuehrerschein'],
      ['Fuhrerschein umschreiben', 'fuehrerschein'],
      ['auslaenderbehoerde', 'auslaenderbehoerde'],
      ['Arzte', 'hausarzt'],
      ['Nahtreff', 'naehen'],
      ['Weissenried', 'fussball'],
      ['Grossenbach Abendkurs', 'ik-abend'],
      ['tagesmuetter', 'tagesmutter'],
    ],
  },
  'parts of compounds': {
    language: 'de',
    questions: [
      ['kurs frauen', 'ik-frauen'],
      ['beratung schwanger', 'schwangerschaft'],
      ['führerschein stapler', 'stapler'],
      ['sprachkurs beruf', 'b2'],
      ['betreuung ferien', 'ferien'],
      ['buch', 'bibliothek'],
      ['werkstatt', 'fahrrad'],
    ],
  },
  'compounds that stand apart, and apart what is a compound': {
    language: 'de',
    questions: [
      ['kinder betreuung', 'kinderbetreuung'],
      ['Haus Aufgaben Hilfe', 'hausaufgaben'],
      ['Wohnungs suche', 'wohnung'],
      ['Kinderbetreuungskurs', 'kinderbetreuung'],
      ['Frauenschwimmkurs', 'schwimmen'],
      ['Fahrrad-Werkstatt', 'fahrrad'],
      ['Deutschpflegekurs', 'pflege'],
      ['Integrations·kurs', 'ik-allgemein'],
    ],
  },
  'endings and other words for the same': {
    language: 'de',
    questions: [
      ['kurse für mütter', 'ik-eltern'],
      ['lerne lesen', 'ik-alpha'],
      ['Deutschkurse', 'online-b1'],
      ['Kindergarten', 'kita-suche'],
      ['Job', 'jobcenter'],
      ['Hebamme', 'schwangerschaft'],
      ['Lehre', 'eq'],
      ['Diplom', 'anerkennung'],
      ['Baby', 'krabbel'],
      ['Freiwillige', 'ehrenamt'],
    ],
  },
  levels: {
    language: 'de',
    questions: [
      ['b1.2', 'online-b1'],
      ['B 2', 'b2'],
      ['b2 beruf', 'b2'],
      ['A1 Anfänger', 'a1'],
      ['c1-kurs', 'c1'],
      ['В1 telc', 'telc'],
    ],
  },
  'whole questions': {
    language: 'de',
    questions: [
      ['Wo kann ich Deutsch lernen?', 'a1'],
      ['Wie melde ich mein Kind in der Schule an?', 'schulanmeldung'],
      ['Wer hilft mir, eine Wohnung zu finden?', 'wohnung'],
      ['Wo finde ich Hilfe bei häuslicher Gewalt?', 'gewalt'],
      ['Wie kann ich meinen ausländischen Abschluss anerkennen lassen?', 'anerkennung'],
      ['Gibt es Beratung, wenn ich Schulden habe?', 'schulden'],
      ['Wie bekomme ich einen Kitaplatz für meine Tochter?', 'kita-suche'],
      ['Was muss ich tun, wenn ich eine Kündigung vom Vermieter bekomme?', 'mieterverein'],
      ['Wer unterstützt mich beim Schreiben einer Bewerbung?', 'bewerbung'],
      ['Kann ich meinen Führerschein aus Syrien umschreiben?', 'fuehrerschein'],
      ['Welche Angebote gibt es für schwangere Frauen?', 'schwangerschaft'],
      ['Wo kann ich mich ehrenamtlich engagieren?', 'ehrenamt'],
      ['Welche Sprachkurse haben Kinderbetreuung?', 'kinderbetreuung'],
    ],
  },
  'many words, one of them missing': {
    language: 'de',
    questions: [
      ['Integrationskurs Frauen Backnang', 'ik-frauen'],
      ['kostenloser Schwimmkurs für Frauen mit Sauna', 'schwimmen'],
      ['Alphabetisierungskurs Montag Hubschrauber', 'ik-alpha'],
    ],
  },
  English: {
    language: 'en',
    questions: [
      ['German course for beginners', 'a1'],
      ['driving license', 'fuehrerschein'],
      ['How do I find a doctor?', 'hausarzt'],
      ['childcare', 'kita-suche'],
      ['women integration', 'ik-frauen'],
      ['voluntering', 'ehrenamt'],
      ['residence permits', 'auslaenderbehoerde'],
    ],
  },
  Arabic: {
    language: 'ar',
    questions: [
      ['دورة الإندماج', 'ik-allgemein'],
      ['دوره اندماج للنساء', 'ik-frauen'],
      ['ألمانية للمبتدئين', 'a1'],
      ['أين أجد سكن', 'wohnung'],
      ['روضة', 'kita-suche'],
      ['تسجيل أطفالي في المدرسه', 'schulanmeldung'],
      ['رُخصة قيادة', 'fuehrerschein'],
      ['حامل', 'schwangerschaft'],
    ],
  },
  'Ukrainian and Russian, typed into the German page': {
    language: 'de',
    questions: [
      ['інтеграційний курс', 'ik-allgemein'],
      ['Курс для жінок', 'ik-frauen'],
      ['німецька для початківцiв', 'a1'],
      ['дитячий садок', 'kita-suche'],
      ['лікар', 'hausarzt'],
      ['пошук житла', 'wohnung'],
      ['працівники медичні', 'pflege'],
      ['врач', 'hausarzt'],
    ],
  },
};

const firstFive = (text: string, language: string): string[] => {
  const index = createOfferIndex(searchCatalogue, {
    languages: [language],
    today: TODAY,
    labelOf: labelsIn(language),
  });
  const { hits } = findOffers(index, { ...EMPTY_QUERY, text });
  return hits.slice(0, 5).map(({ offer }) => offer.id);
};

describe('the offer people mean is among the first five', () => {
  for (const [hard, { language, questions }] of Object.entries(TABLE)) {
    describe(hard, () => {
      for (const [text, expected] of questions) {
        it(`${text} → ${expected}`, () => {
          const found = firstFive(text, language);
          assert.ok(found.includes(expected), `found ${found.join(', ') || 'nothing'}`);
        });
      }
    });
  }

  it('over a table of at least forty questions', () => {
    const questions = Object.values(TABLE).flatMap((group) => group.questions);
    assert.ok(questions.length >= 40);
  });
});
