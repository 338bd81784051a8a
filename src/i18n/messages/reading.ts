// Sentences for what a reader changes or leaves out while reading a feed. What happens without a
// mend is the same for most of them, and follows from the action (see messages.ts).
import type { FindingCode } from '../../feed/findings.js';
import type { Messages } from './types.js';

export const READING_MESSAGES: Messages<FindingCode> = {
  'version-format': {
    de: [
      'Die Version ist als „{found}“ geschrieben.',
      'Schreiben Sie "bildungsfeed": "1.0".',
      'Sie wird als 1.0 gelesen.',
    ],
    en: [
      'The version is written as "{found}".',
      'Write "bildungsfeed": "1.0".',
      'It is read as 1.0.',
    ],
  },
  'header-assumed': {
    de: [
      'Die Pflichtangabe „{field}“ fehlt oder ist unbrauchbar.',
      'Ergänzen Sie „{field}“ im Kopf der Datei.',
      'Angenommen wird: {assumed}.',
    ],
    en: [
      'The required field "{field}" is missing or unusable.',
      'Add "{field}" at the top of the file.',
      'This is assumed: {assumed}.',
    ],
  },
  'not-a-list': {
    de: [
      '„{field}“ ist keine Liste, sondern {found}.',
      'Schreiben Sie die Einträge in eckige Klammern: [ … ].',
      'Die Liste gilt als leer.',
    ],
    en: [
      '"{field}" is not a list but {found}.',
      'Write the records in square brackets: [ … ].',
      'The list counts as empty.',
    ],
  },
  'not-a-record': {
    de: [
      'Der Eintrag ist kein Objekt, sondern {found}.',
      'Löschen Sie ihn, oder schreiben Sie ihn als { … }.',
    ],
    en: ['The record is not an object but {found}.', 'Delete it, or write it as { … }.'],
  },
  'duplicate-id': {
    de: [
      'Die Kennung „{id}“ gibt es in dieser Liste schon.',
      'Geben Sie jedem Eintrag eine eigene Kennung. Groß- und Kleinschreibung zählt nicht als Unterschied.',
      'Nur der erste Eintrag mit dieser Kennung wird gezeigt.',
    ],
    en: [
      'The id "{id}" is already used in this list.',
      'Give each record an id of its own. Upper and lower case make no difference.',
      'Only the first record with this id is shown.',
    ],
  },
  'tombstone-unusable': {
    de: [
      'Der Vermerk über einen gelöschten Eintrag ist unvollständig.',
      'Er braucht „id“, "deleted": true und „modified“.',
      'Andere Programme erfahren nicht, dass der Eintrag gelöscht ist.',
    ],
    en: [
      'The note about a deleted record is incomplete.',
      'It needs "id", "deleted": true and "modified".',
      'Other programs do not learn that the record is gone.',
    ],
  },
  'unsafe-key': {
    de: [
      'Der Name „{field}“ ist als Feld nicht erlaubt: Er kann Programmen schaden.',
      'Löschen Sie das Feld.',
    ],
    en: ['"{field}" is not allowed as a field name: it can harm programs.', 'Delete the field.'],
  },
  'too-deep': {
    de: [
      '„{field}“ ist tiefer verschachtelt, als der Standard erlaubt.',
      'Vereinfachen Sie den Aufbau; die Feldtabelle zeigt ihn.',
    ],
    en: [
      '"{field}" is nested deeper than the standard allows.',
      'Make it flatter; the table of fields shows how.',
    ],
  },
  'control-characters': {
    de: [
      'Der Text enthält unsichtbare Steuerzeichen.',
      'Löschen Sie den Text und tippen Sie ihn neu, statt ihn einzufügen.',
      'Er wird ohne diese Zeichen gezeigt.',
    ],
    en: [
      'The text contains invisible control characters.',
      'Delete the text and type it again instead of pasting it.',
      'It is shown without them.',
    ],
  },
  'bidi-controls': {
    de: [
      'Der Text enthält Zeichen, die die Schreibrichtung umdrehen.',
      'Löschen Sie diese Zeichen; die Richtung folgt aus der Sprache.',
      'Er wird ohne diese Zeichen gezeigt.',
    ],
    en: [
      'The text contains characters that turn the writing direction.',
      'Remove them; the direction follows from the language.',
      'It is shown without them.',
    ],
  },
  'broken-characters': {
    de: [
      'Im Text sind Zeichen kaputt (�).',
      'Speichern Sie die Quelle als UTF-8 und exportieren Sie neu.',
      'Die Zeichen werden als � gezeigt.',
    ],
    en: [
      'The text contains broken characters (�).',
      'Save the source as UTF-8 and export again.',
      'They are shown as �.',
    ],
  },
  'stacked-marks': {
    de: [
      'Im Text stehen viele Akzente übereinander.',
      'Löschen Sie die überzähligen Akzente.',
      'Höchstens vier je Buchstabe werden gezeigt.',
    ],
    en: [
      'The text piles many accents on one letter.',
      'Remove the surplus accents.',
      'At most four per letter are shown.',
    ],
  },
  'language-alias': {
    de: [
      'Die Sprache „{found}“ heißt im Standard „{used}“.',
      'Schreiben Sie „{used}“.',
      'Sie wird als „{used}“ gelesen.',
    ],
    en: [
      'The standard calls the language "{found}" "{used}".',
      'Write "{used}".',
      'It is read as "{used}".',
    ],
  },
  'language-unknown': {
    de: [
      '„{found}“ ist kein Kürzel einer Sprache.',
      'Nehmen Sie ein Kürzel wie de, en, ar, uk oder de-simple.',
      'Der Text in dieser Sprache wird nicht gezeigt.',
    ],
    en: [
      '"{found}" is not a language tag.',
      'Use a tag such as de, en, ar, uk or de-simple.',
      'The text in this language is not shown.',
    ],
  },
  'missing-default-language': {
    de: [
      'Der Text fehlt in der Hauptsprache des Feeds ({language}).',
      'Ergänzen Sie den Text in „{language}“.',
      'Stattdessen wird eine andere Sprache gezeigt.',
    ],
    en: [
      'The text is missing in the main language of the feed ({language}).',
      'Add the text in "{language}".',
      'Another language is shown instead.',
    ],
  },
  'required-missing': {
    de: ['Die Pflichtangabe „{field}“ fehlt.', 'Ergänzen Sie „{field}“.'],
    en: ['The required field "{field}" is missing.', 'Add "{field}".'],
  },
  'value-empty': {
    de: [
      '„{field}“ ist leer.',
      'Füllen Sie das Feld aus, oder lassen Sie es ganz weg. Weggelassen heißt: nicht bekannt.',
    ],
    en: ['"{field}" is empty.', 'Fill it in, or leave the field out. Absent means: not known.'],
  },
  'wrong-type': {
    de: [
      '„{field}“ muss {expected} sein, ist aber {found}.',
      'Schreiben Sie die Angabe so, wie die Feldtabelle es zeigt.',
    ],
    en: [
      '"{field}" must be {expected} but is {found}.',
      'Write the value as the table of fields shows it.',
    ],
  },
  'unknown-code': {
    de: [
      '„{found}“ ist bei „{field}“ nicht vorgesehen.',
      'Nehmen Sie einen Wert aus der Liste, die der Standard für „{field}“ nennt.',
    ],
    en: [
      '"{found}" is not one of the values of "{field}".',
      'Use a value from the list the standard gives for "{field}".',
    ],
  },
  'bad-url': {
    de: [
      '„{found}“ ist keine brauchbare Internetadresse.',
      'Schreiben Sie die ganze Adresse, zum Beispiel https://www.musterkreis.de/kurs.',
    ],
    en: [
      '"{found}" is not a usable web address.',
      'Write the whole address, for example https://www.example.org/course.',
    ],
  },
  'bad-email': {
    de: [
      '„{found}“ ist keine E-Mail-Adresse.',
      'Schreiben Sie nur die Adresse, zum Beispiel beratung@musterkreis.de.',
    ],
    en: [
      '"{found}" is not an e-mail address.',
      'Write the address only, for example advice@example.org.',
    ],
  },
  'bad-phone': {
    de: [
      '„{found}“ ist keine Telefonnummer in internationaler Form.',
      'Schreiben Sie +49 und dann nur Ziffern, zum Beispiel +4936319110.',
    ],
    en: [
      '"{found}" is not a phone number in international form.',
      'Write + and digits only, for example +4936319110.',
    ],
  },
  'bad-date': {
    de: [
      '„{found}“ ist kein Datum, das es gibt.',
      'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-03-01.',
    ],
    en: ['"{found}" is not an existing date.', 'Write year-month-day, for example 2027-03-01.'],
  },
  'bad-time': {
    de: [
      '„{found}“ ist keine Uhrzeit.',
      'Schreiben Sie Stunden und Minuten zweistellig, zum Beispiel 08:30.',
    ],
    en: [
      '"{found}" is not a time of day.',
      'Write hours and minutes with two digits each, for example 08:30.',
    ],
  },
  'bad-id': {
    de: [
      '„{found}“ ist keine erlaubte Kennung.',
      'Erlaubt sind A–Z, a–z, 0–9 und . _ ~ - ohne Leerzeichen und Umlaute.',
    ],
    en: ['"{found}" is not an allowed id.', 'Use A–Z, a–z, 0–9 and . _ ~ - only.'],
  },
  'bad-language': {
    de: [
      '„{found}“ ist kein Kürzel einer Sprache.',
      'Nehmen Sie ein Kürzel wie de, en, ar, uk oder de-simple.',
    ],
    en: ['"{found}" is not a language tag.', 'Use a tag such as de, en, ar, uk or de-simple.'],
  },
  'bad-format': {
    de: [
      '„{found}“ hat nicht die Form, die „{field}“ verlangt.',
      'Die Feldtabelle des Standards zeigt die Form mit einem Beispiel.',
    ],
    en: [
      '"{found}" does not have the form "{field}" requires.',
      'The table of fields shows the form with an example.',
    ],
  },
  'text-too-long': {
    de: [
      '„{field}“ ist mit {count} Zeichen zu lang; erlaubt sind {max}.',
      'Kürzen Sie den Text.',
      'Der Text wird gekürzt oder gar nicht gezeigt.',
    ],
    en: [
      '"{field}" is too long with {count} characters; {max} are allowed.',
      'Shorten the text.',
      'The text is cut or not shown at all.',
    ],
  },
  'list-too-long': {
    de: [
      '„{field}“ hat {count} Einträge; erlaubt sind {max}.',
      'Kürzen Sie die Liste, oder teilen Sie sie auf.',
      'Was darüber hinausgeht, wird nicht gezeigt.',
    ],
    en: [
      '"{field}" has {count} entries; {max} are allowed.',
      'Shorten the list, or split it.',
      'Whatever goes beyond is not shown.',
    ],
  },
  'out-of-range': {
    de: ['{found} ist für „{field}“ zu groß oder zu klein.', 'Prüfen Sie die Zahl.'],
    en: ['{found} is too large or too small for "{field}".', 'Check the number.'],
  },
  'unusable-value': {
    de: [
      '„{field}“ ist so nicht zu gebrauchen.',
      'Vergleichen Sie mit der Feldtabelle des Standards.',
    ],
    en: [
      '"{field}" cannot be used as it is.',
      'Compare it with the table of fields of the standard.',
    ],
  },
  'too-many-faults': {
    de: [
      'Der Eintrag hat {count} Fehler.',
      'Prüfen Sie den Export; wahrscheinlich sind Spalten vertauscht.',
    ],
    en: ['The record has {count} faults.', 'Check the export; columns are probably mixed up.'],
  },
  'coordinates-outside': {
    de: [
      'Der Ort liegt außerhalb Deutschlands (Breite {lat}, Länge {lon}).',
      'Prüfen Sie die Koordinaten.',
      'Der Ort wird ohne Lage gezeigt; er fehlt bei der Suche nach Entfernung.',
    ],
    en: [
      'The place lies outside Germany (latitude {lat}, longitude {lon}).',
      'Check the coordinates.',
      'The place is shown without position and is missing in searches by distance.',
    ],
  },
  'coordinates-swapped': {
    de: [
      'Länge und Breite sind wahrscheinlich vertauscht (Breite {lat}, Länge {lon}).',
      'In GeoJSON steht die Länge zuerst: [10.79, 51.50].',
      'Der Ort wird ohne Lage gezeigt; er fehlt bei der Suche nach Entfernung.',
    ],
    en: [
      'Longitude and latitude are probably swapped (latitude {lat}, longitude {lon}).',
      'GeoJSON has the longitude first: [10.79, 51.50].',
      'The place is shown without position and is missing in searches by distance.',
    ],
  },
};
