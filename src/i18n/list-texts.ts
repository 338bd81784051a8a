// German words of printed lists and of published calendars: the source of their translations. The command
// line writes both, so a page never loads these. Only read by scripts, which put them with the words of all languages into
// generated/printed.ts. Left out: words for codes (label-texts.ts), dates and numbers (format.ts).

/** Id of the message is `list.` and the key. */
export const LIST_TEXTS = {
  title: 'Kurse im {month}',
  lead: 'Hier stehen alle Kurse, die im {month} laufen oder beginnen.',
  'as-of': 'Stand der Daten: {date}',
  source: 'Quelle:',
  license: 'Lizenz:',
  incomplete:
    '{n, plural, one {# Eintrag war nicht lesbar und fehlt hier.} other {# Einträge waren nicht lesbar und fehlen hier.}}',
  course: 'Kurs',
  when: 'Wann',
  where: 'Wo',
  places: 'Plätze und Kinderbetreuung',
  register: 'Anmeldung',
  contact: 'Kontakt',
  goal: 'Ziel: {level}',
  'no-level': 'Niveau nicht bekannt – bitte nachfragen',
  undated: 'Noch ohne Termin – bitte nachfragen',
  'level-span': '{from} bis {to}',
  'level-from': 'ab {from}',
  'every-weeks': '{n, plural, one {jede Woche} other {alle # Wochen}}',
  days: 'Termine: {days}',
  'days-off': 'Fällt aus: {days}',
  elsewhere: 'Anderer Ort am {day}:',
  'no-new-date': 'Ein neuer Termin steht noch nicht fest.',
  'times-unknown': 'Zeiten: bitte nachfragen',
  'place-unknown': 'Ort: bitte nachfragen',
  'wheelchair-unknown': 'Zugang mit Rollstuhl: bitte nachfragen',
  'childcare-unknown': 'Kinderbetreuung: bitte nachfragen',
  'places-unknown': 'Freie Plätze: bitte nachfragen',
  remaining: '{n, plural, one {noch # Platz} other {noch # Plätze}}',
  'remaining-of': '{n, plural, one {noch # Platz} other {noch # Plätze}} von {total}',
  over: 'ist zu Ende',
  'figure-date': '(Stand: {date})',
  'register-until': 'Anmelden bis {date}',
  before: 'bisher:',
  'only-in': 'Texte nur auf: {language}',
  changes: 'Was hat sich seit dem {date} geändert?',
  'no-changes': 'Seit dem {date} hat sich bei diesen Kursen nichts geändert.',
  'change-new': 'Neu',
  'change-cancelled': 'Abgesagt',
  'change-resumed': 'Findet doch statt',
  'change-moved': 'Geändert',
  'change-full': 'Jetzt ausgebucht',
  'change-free': 'Wieder Plätze frei',
  'change-gone': 'Nicht mehr im Angebot',
  'change-lost': 'Nicht mehr gemeldet – bitte nachfragen',
  providers: 'Wer bietet diese Kurse an?',
  empty: 'Für den {month} sind keine Kurse gemeldet.',
  'empty-hint': 'Fragen Sie bitte nach: {name}',
  page: 'Seite',

  // calendars to subscribe to
  'calendar-all': 'Alle Kurse und Termine',
  'calendar-level': 'Deutsch {level}',
  'calendar-deadline': 'Anmeldeschluss',
  'calendar-title': 'Termine in Ihrem Kalender',
  'calendar-lead':
    'Abonnieren Sie einen Kalender mit Ihrem Handy oder Computer. Neue Termine und Änderungen kommen dann von selbst.',
  'calendar-saved': 'Für Sie zusammengestellt',
  'calendar-provider': 'Anbieter',
  'calendar-subscribe': 'Abonnieren',
  'calendar-file': 'Kalender-Datei',
  'calendar-count': '{n, plural, =0 {zurzeit keine Termine} one {# Angebot} other {# Angebote}}',
  'calendar-how': 'So geht es',
  'calendar-how-press':
    'Drücken Sie auf „Abonnieren“. Ihr Kalender fragt, ob er die Termine aufnehmen soll.',
  'calendar-how-copy':
    'Geht das nicht? Kopieren Sie die Adresse der Kalender-Datei. Fügen Sie die Adresse in Ihrem Kalender ein, zum Beispiel unter „Kalender per URL hinzufügen“.',
  'calendar-how-file':
    'Wenn Sie die Kalender-Datei nur öffnen, kommen die Termine einmal in Ihren Kalender. Änderungen kommen dann nicht an.',
} as const;

export type ListText = keyof typeof LIST_TEXTS;
