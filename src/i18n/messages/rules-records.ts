// Sentences for contradictions inside and between records: offers, runs, places, references, dates.
import type { Messages } from './types.js';

export const RECORD_RULE_MESSAGES = {
  'ends-before-start': {
    de: [
      'Das Ende ({end}) liegt vor dem Anfang ({start}).',
      'Prüfen Sie beide Angaben.',
      'Nur der Anfang wird gezeigt.',
    ],
    en: [
      'The end ({end}) lies before the start ({start}).',
      'Check both values.',
      'Only the start is shown.',
    ],
  },
  'age-reversed': {
    de: [
      'Das höchste Alter ({to}) liegt unter dem niedrigsten ({from}).',
      'Vertauschen Sie beide Zahlen.',
      'Die Altersangabe wird nicht gezeigt.',
    ],
    en: [
      'The highest age ({to}) lies below the lowest ({from}).',
      'Swap the two numbers.',
      'The age is not shown.',
    ],
  },
  'level-reversed': {
    de: [
      'Das Ziel ({target}) liegt unter dem Einstieg ({entry}).',
      'Vertauschen Sie Einstieg und Ziel.',
      'Beide werden gezeigt, wie sie dastehen; der Filter nach Niveau findet den Kurs falsch.',
    ],
    en: [
      'The target level ({target}) lies below the entry level ({entry}).',
      'Swap entry and target.',
      'Both are shown as they are; the filter by level finds the course wrongly.',
    ],
  },
  'unknown-place': {
    de: [
      'Den Ort „{id}“ gibt es im Feed nicht.',
      'Ergänzen Sie ihn unter „places“, oder berichtigen Sie die Kennung.',
      'Das Angebot wird ohne Ort gezeigt.',
    ],
    en: [
      'The feed has no place "{id}".',
      'Add it to "places", or correct the id.',
      'The offer is shown without a place.',
    ],
  },
  'unknown-provider': {
    de: [
      'Den Träger „{id}“ gibt es im Feed nicht.',
      'Ergänzen Sie ihn unter „providers“, oder berichtigen Sie die Kennung.',
      'Der Name des Trägers wird nicht gezeigt.',
    ],
    en: [
      'The feed has no provider "{id}".',
      'Add it to "providers", or correct the id.',
      'The name of the provider is not shown.',
    ],
  },
  'unknown-contact': {
    de: [
      'Den Kontakt „{id}“ gibt es im Feed nicht.',
      'Ergänzen Sie ihn unter „contacts“, oder berichtigen Sie die Kennung.',
      'Dieser Kontakt wird nicht gezeigt.',
    ],
    en: [
      'The feed has no contact "{id}".',
      'Add it to "contacts", or correct the id.',
      'This contact is not shown.',
    ],
  },
  'unknown-offer': {
    de: [
      'Das Angebot „{id}“ gibt es im Feed nicht.',
      'Berichtigen Sie die Kennung, oder löschen Sie den Verweis.',
      'Der Verweis wird nicht gezeigt.',
    ],
    en: [
      'The feed has no offer "{id}".',
      'Correct the id, or delete the reference.',
      'The reference is not shown.',
    ],
  },
  'unknown-chain': {
    de: [
      'Die Prozesskette „{id}“ gibt es im Feed nicht.',
      'Berichtigen Sie die Kennung, oder löschen Sie den Verweis.',
      'Der Verweis wird nicht gezeigt.',
    ],
    en: [
      'The feed has no process chain "{id}".',
      'Correct the id, or delete the reference.',
      'The reference is not shown.',
    ],
  },
  'duplicate-inner-id': {
    de: [
      'Die Kennung „{id}“ kommt in diesem Eintrag zweimal vor.',
      'Geben Sie jedem Teil eine eigene Kennung.',
      'Auf den zweiten Teil kann niemand verweisen.',
    ],
    en: [
      'The id "{id}" occurs twice in this record.',
      'Give each part an id of its own.',
      'Nobody can refer to the second part.',
    ],
  },
  'shared-id': {
    de: [
      'Die Kennung „{id}“ gibt es auch in der Liste „{other}“.',
      'Eindeutige Kennungen im ganzen Feed sind sicherer, zum Beispiel „ort-{id}“.',
      'Programme, die nur auf die Kennung achten, können beide verwechseln.',
    ],
    en: [
      'The id "{id}" is also used in the list "{other}".',
      'Ids that are unique in the whole feed are safer, for example "place-{id}".',
      'Programs that look at the id only may mix the two up.',
    ],
  },
  'deleted-yet-present': {
    de: [
      'Der Eintrag „{id}“ ist als gelöscht vermerkt und trotzdem vorhanden.',
      'Löschen Sie entweder den Vermerk oder den Eintrag.',
      'Der Eintrag wird gezeigt.',
    ],
    en: [
      'The record "{id}" is marked as deleted and still there.',
      'Remove either the mark or the record.',
      'The record is shown.',
    ],
  },
  'offer-without-contact': {
    de: [
      'Niemand kann nachfragen: Es fehlen Kontakt, Anmeldung, Telefon, E-Mail und Internetadresse.',
      'Ergänzen Sie mindestens einen Weg, am besten beim Träger.',
      'Das Angebot wird ohne Kontakt gezeigt.',
    ],
    en: [
      'Nobody can ask: contact, registration, phone, e-mail and web address are all missing.',
      'Add at least one of them, best at the provider.',
      'The offer is shown without contact.',
    ],
  },
  'course-without-type': {
    de: [
      'Die Art des Kurses fehlt.',
      'Ergänzen Sie „courseType“, zum Beispiel "integration-general".',
      'Der Kurs steht beim Filter nach Kursart unter „unbekannt“.',
    ],
    en: [
      'The type of the course is missing.',
      'Add "courseType", for example "integration-general".',
      'The course is listed as "unknown" when people filter by type.',
    ],
  },
  'course-without-run': {
    de: [
      'Der Kurs hat keinen Durchgang.',
      'Ergänzen Sie unter „runs“ mindestens einen, auch ohne festes Datum ("rolling": true).',
      'Der Kurs wird ohne Termin gezeigt.',
    ],
    en: [
      'The course has no run.',
      'Add at least one to "runs", also without a fixed date ("rolling": true).',
      'The course is shown without dates.',
    ],
  },
  'course-without-level': {
    de: [
      'Das Sprachniveau des Kurses fehlt.',
      'Ergänzen Sie „level“ mit „entry“ und „target“, zum Beispiel A2 und B1.',
      'Der Kurs steht beim Filter nach Niveau unter „unbekannt“.',
    ],
    en: [
      'The level of the language course is missing.',
      'Add "level" with "entry" and "target", for example A2 and B1.',
      'The course is listed as "unknown" when people filter by level.',
    ],
  },
  'lessons-implausible': {
    de: [
      '{lessons} Unterrichtseinheiten sind für diese Kursart ungewöhnlich; üblich sind {usual}.',
      'Prüfen Sie Zahl und Kursart. Gezählt werden Einheiten von 45 Minuten.',
      'Die Zahl wird gezeigt, wie sie dasteht.',
    ],
    en: [
      '{lessons} lessons are unusual for this type of course; {usual} are usual.',
      'Check number and type. Lessons have 45 minutes.',
      'The number is shown as it is.',
    ],
  },
  'schedule-sessions-disagree': {
    de: [
      'Der Termin am {date} um {time} Uhr passt nicht zum Wochenplan.',
      'Berichtigen Sie den Termin oder „schedule“.',
      'Es gelten die einzeln genannten Termine.',
    ],
    en: [
      'The session on {date} at {time} does not fit the weekly pattern.',
      'Correct the session or "schedule".',
      'The sessions listed one by one count.',
    ],
  },
  'start-not-on-weekday': {
    de: [
      'Der Kurs beginnt am {date}, einem {weekday}. Unterricht ist aber nur: {days}.',
      'Prüfen Sie Anfang und Wochentage.',
      'Als erster Termin gilt der nächste Unterrichtstag.',
    ],
    en: [
      'The course starts on {date}, a {weekday}. But lessons are only on: {days}.',
      'Check start and weekdays.',
      'The next day with lessons counts as the first one.',
    ],
  },
  'deadline-after-start': {
    de: [
      'Die Anmeldung endet am {deadline}, erst nach dem Beginn am {start}.',
      'Prüfen Sie beide Daten.',
      'Beide werden gezeigt, wie sie dastehen.',
    ],
    en: [
      'Registration ends on {deadline}, after the start on {start}.',
      'Check both dates.',
      'Both are shown as they are.',
    ],
  },
  'places-without-date': {
    de: [
      'Die Zahl freier Plätze hat kein Datum.',
      'Ergänzen Sie „asOf“ mit dem Tag, an dem Sie gezählt haben.',
      'Niemand weiß, ob die Zahl noch stimmt; sie wird ohne Stand gezeigt.',
    ],
    en: [
      'The number of free places has no date.',
      'Add "asOf" with the day on which you counted.',
      'Nobody knows whether the number still holds; it is shown undated.',
    ],
  },
  'places-outdated': {
    de: [
      'Die Angaben zu den Plätzen sind vom {asOf}, also {days} Tage alt.',
      'Zählen Sie neu, oder lassen Sie die Angabe weg.',
      'Die Angabe wird als veraltet gezeigt.',
    ],
    en: [
      'The numbers of places date from {asOf}, {days} days ago.',
      'Count again, or leave the value out.',
      'The value is shown as outdated.',
    ],
  },
  'record-not-reviewed': {
    de: [
      'Zuletzt geprüft am {date}. Der Feed verspricht eine Prüfung alle {cycle}.',
      'Prüfen Sie den Eintrag und setzen Sie „lastReviewed“ neu.',
      'Der Eintrag trägt den Hinweis, dass er veraltet sein kann.',
    ],
    en: [
      'Last reviewed on {date}. The feed promises a review every {cycle}.',
      'Review the record and renew "lastReviewed".',
      'The record is marked as possibly outdated.',
    ],
  },
} as const satisfies Messages<string>;
