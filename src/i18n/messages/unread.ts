// Sentences for what an importer could not take over. The value stands beside the sentence.
import type { Messages } from './types.js';

export const UNREAD_MESSAGES = {
  'record-unusable': {
    de: [
      'Der Eintrag ist nicht im Feed: Ihm fehlen Titel oder Anbieter.',
      'Ergänzen Sie beides an der Quelle.',
    ],
    en: [
      'The record is not in the feed: it has no title or no provider.',
      'Add both at the source.',
    ],
  },
  'record-twice': {
    de: [
      'Der Eintrag kommt zweimal vor; der erste zählt.',
      'Prüfen Sie, ob Sie Antworten zusammenkopiert haben.',
    ],
    en: [
      'The record occurs twice; the first one counts.',
      'Check whether answers were pasted together.',
    ],
  },
  'answer-incomplete': {
    de: [
      'Die Datei enthält nur einen Teil der gefundenen Einträge.',
      'Fragen Sie mit größerer Seite ab, oder wandeln Sie jede Seite um.',
    ],
    en: [
      'The file holds only some of the records found.',
      'Ask for a larger page, or convert every page.',
    ],
  },
  'license-unknown': {
    de: [
      'Die Kurssuche nennt keine Lizenz. Im Feed steht deshalb: keine offene Lizenz.',
      'Klären Sie die Rechte und nennen Sie die Lizenz mit --license.',
    ],
    en: [
      'The course search names no licence, so the feed says: no open licence.',
      'Clarify the rights and name the licence with --license.',
    ],
  },
  'wrong-type': {
    de: [
      'Der Wert hat nicht die erwartete Art.',
      'Prüfen Sie, ob sich das Format der Kurssuche geändert hat.',
    ],
    en: [
      'The value is not of the expected kind.',
      'Check whether the format of the course search has changed.',
    ],
  },
  'unknown-field': {
    de: [
      'Für dieses Feld gibt es im Bildungsfeed keinen Platz.',
      'Übertragen Sie den Inhalt von Hand, wenn er wichtig ist.',
    ],
    en: [
      'The Bildungsfeed has no place for this field.',
      'Carry its content over by hand if it matters.',
    ],
  },
  'unknown-code': {
    de: [
      'Der Wert steht in keiner Liste, die hier bekannt ist.',
      'Ergänzen Sie die Angabe im Feed von Hand.',
    ],
    en: ['The value is in no list known here.', 'Add the value to the feed by hand.'],
  },
  'unreadable-date': {
    de: [
      'Das Datum fehlt oder ist nicht zu lesen. Fehlt der Stand, gilt der Tag der Umwandlung.',
      'Berichtigen Sie das Datum an der Quelle oder im Feed.',
    ],
    en: [
      'The date is missing or cannot be read. Without a change date the day of conversion counts.',
      'Correct the date at the source or in the feed.',
    ],
  },
  'end-before-start': {
    de: ['Das Ende liegt vor dem Beginn; es ist weggelassen.', 'Fragen Sie beim Anbieter nach.'],
    en: ['The end lies before the start; it is left out.', 'Ask the provider.'],
  },
  'unclear-start-dates': {
    de: [
      'Im Text steht ein Datum, das nicht sicher ein Beginn ist. Der Text steht in der Beschreibung.',
      'Ergänzen Sie den Termin im Feed von Hand, wenn es einer ist.',
    ],
    en: [
      'The text holds a date that is not surely a start. The text stands in the description.',
      'Add the run to the feed by hand if it is one.',
    ],
  },
  'no-start-date': {
    de: ['Der Eintrag nennt keinen Beginn.', 'Fragen Sie beim Anbieter nach.'],
    en: ['The record names no start.', 'Ask the provider.'],
  },
  'unclear-times': {
    de: [
      'Die Unterrichtszeiten lassen sich nicht eindeutig lesen. Sie stehen wörtlich im Feed.',
      'Ergänzen Sie „schedule“ von Hand, wenn Sie die Zeiten kennen.',
    ],
    en: [
      'The times cannot be read in one way only. They stand in the feed word for word.',
      'Add "schedule" by hand if you know the times.',
    ],
  },
  'partly-read-times': {
    de: [
      'Die Unterrichtszeiten sagen mehr, als der Wochenplan fassen kann. Sie stehen auch wörtlich im Feed.',
      'Prüfen Sie den Wochenplan.',
    ],
    en: [
      'The times say more than the weekly pattern can hold. They also stand in the feed word for word.',
      'Check the weekly pattern.',
    ],
  },
  'price-zero': {
    de: [
      'Als Preis steht 0,00. Das heißt hier meist „wird gefördert“, nicht „kostenlos“. Der Preis bleibt offen.',
      'Fragen Sie beim Anbieter nach und setzen Sie „free“ oder „prices“.',
    ],
    en: [
      'The price is 0.00. Here this mostly means "funded", not "free of charge". The price stays unknown.',
      'Ask the provider and set "free" or "prices".',
    ],
  },
  'unreadable-price': {
    de: ['Der Preis ist keine Zahl mit einer Währung.', 'Ergänzen Sie „prices“ von Hand.'],
    en: ['The price is not a number with a currency.', 'Add "prices" by hand.'],
  },
  'differing-values': {
    de: [
      'Zwei Termine desselben Angebots nennen hier Verschiedenes; der erste zählt.',
      'Teilen Sie das Angebot im Feed, wenn beides stimmt.',
    ],
    en: [
      'Two dates of the same offer differ here; the first one counts.',
      'Split the offer in the feed if both are right.',
    ],
  },
  'unclear-funding': {
    de: [
      'Eine Förderung ist angegeben, aber nicht eindeutig, von wem.',
      'Ergänzen Sie „funding“ von Hand.',
    ],
    en: ['Funding is mentioned, but not clearly by whom.', 'Add "funding" by hand.'],
  },
  'unreadable-phone': {
    de: ['Die Telefonnummer ist nicht zu lesen.', 'Ergänzen Sie die Nummer in der Form +49….'],
    en: ['The phone number cannot be read.', 'Add the number in the form +49….'],
  },
  'unreadable-email': {
    de: ['Die E-Mail-Adresse ist nicht zu lesen.', 'Ergänzen Sie die Adresse von Hand.'],
    en: ['The e-mail address cannot be read.', 'Add the address by hand.'],
  },
  'unreadable-link': {
    de: [
      'Die Adresse ist unvollständig oder unsicher; sie ist weggelassen.',
      'Ergänzen Sie eine Adresse, die mit https:// beginnt.',
    ],
    en: [
      'The address is incomplete or unsafe; it is left out.',
      'Add an address that begins with https://.',
    ],
  },
  'unreadable-postal-code': {
    de: ['Die Postleitzahl hat nicht fünf Ziffern.', 'Ergänzen Sie die Postleitzahl von Hand.'],
    en: ['The postal code does not have five digits.', 'Add the postal code by hand.'],
  },
  'unreadable-position': {
    de: ['Die Koordinaten liegen außerhalb der Erde.', 'Ergänzen Sie die Lage von Hand.'],
    en: ['The coordinates do not lie on Earth.', 'Add the position by hand.'],
  },
  'person-left-out': {
    de: ['Der Name einer Person ist weggelassen; im Feed stehen Funktionen.', 'Nichts zu tun.'],
    en: ['The name of a person is left out; the feed names roles.', 'Nothing to do.'],
  },
  'too-long': {
    de: [
      'Der Text ist länger, als der Standard erlaubt, und gekürzt.',
      'Kürzen Sie den Text an der Quelle.',
    ],
    en: [
      'The text is longer than the standard allows and has been cut.',
      'Shorten the text at the source.',
    ],
  },
} as const satisfies Messages<string>;
