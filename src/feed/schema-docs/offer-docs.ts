// Descriptions of offers, their runs and everything inside them.
import type { Availability, Offer, OfferQueryPreset, Run, Schedule, Session } from '../schema.js';
import { describeFields } from './field-docs.js';

type In<Field extends keyof Offer> = NonNullable<Offer[Field]>;
type ItemOf<Field extends 'requirements' | 'prices' | 'modules'> = In<Field>[number];

const STATUS = [
  'Findet wie geplant statt, fällt aus, verschoben …; die Namen von schema.org.',
  'Takes place as planned, cancelled, postponed …; the names of schema.org.',
] as const;
const MODE = ['Vor Ort, online oder gemischt.', 'On site, online or mixed.'] as const;

export const OFFER_DOCS = {
  offer: describeFields<Offer>({
    id: ['Dauerhafte Kennung, im Feed nur einmal.', 'Permanent id, unique in the feed.'],
    kind: ['Art des Angebots.', 'Kind of offer.'],
    name: ['Name des Angebots.', 'Name of the offer.'],
    provider: ['Kennung des Anbieters.', 'Id of the provider.'],
    modified: [
      'Letzte Änderung, auch an einem Durchgang. Kalender richten sich danach.',
      'Last change, also to a run. Calendars go by it.',
    ],
    topics: ['Themen.', 'Topics.'],
    summary: ['Worum es geht, in ein, zwei Sätzen.', 'What it is about, in a sentence or two.'],
    body: ['Ausführliche Beschreibung.', 'Full description.'],
    responsible: [
      'Kennungen der Stellen, die zuständig sind, wenn es andere sind als der Anbieter.',
      'Ids of the bodies in charge, if others than the provider.',
    ],
    contacts: ['Kennungen der Ansprechstellen.', 'Ids of the contacts.'],
    place: ['Kennung des Ortes.', 'Id of the place.'],
    attendanceMode: MODE,
    audience: ['Für wen das Angebot ist.', 'Whom the offer is for.'],
    age: ['Alter der Teilnehmenden.', 'Age of the participants.'],
    gender: ['Nur für Frauen oder nur für Männer.', 'For women only or for men only.'],
    requirements: ['Was man mitbringen oder können muss.', 'What one must bring or know.'],
    areaServed: ['Für welches Gebiet das Angebot gilt.', 'Which area the offer is for.'],
    spokenLanguages: [
      'Sprachen, in denen man verstanden wird.',
      'Languages in which one is understood.',
    ],
    teaches: ['Sprache, die man hier lernt.', 'Language that is taught.'],
    childcare: ['Ob Kinder betreut werden.', 'Whether children are looked after.'],
    free: [
      'true: kostenlos, false: kostet etwas; fehlt es, weiß man es nicht.',
      'true: free of charge, false: costs something; absent: not known.',
    ],
    prices: ['Preise.', 'Prices.'],
    feeWaiver: ['Wer nichts zahlen muss.', 'Who need not pay.'],
    travelSupport: ['Werden Fahrtkosten übernommen?', 'Are travel costs paid?'],
    funding: ['Wer das Angebot fördert.', 'Who funds the offer.'],
    registration: ['Wie man sich anmeldet.', 'How to register.'],
    openingHours: [
      'Regelmäßige Zeiten, zum Beispiel der Beratung.',
      'Regular hours, for example of advice.',
    ],
    specialHours: ['Abweichende Zeiten und Schließtage.', 'Exceptions and closing days.'],
    url: ['Seite des Angebots.', 'Page of the offer.'],
    links: ['Weitere Seiten.', 'Further pages.'],
    attachments: ['Dateien, zum Beispiel Handzettel.', 'Files, for example leaflets.'],
    certificate: ['Welchen Nachweis man bekommt.', 'Which certificate one gets.'],
    leadsTo: ['Kennungen von Angeboten, die danach passen.', 'Ids of offers that fit afterwards.'],
    keywords: [
      'Weitere Wörter, unter denen man das Angebot finden soll.',
      'Further words by which the offer should be found.',
    ],
    courseType: ['Art des Kurses; bei Kursen Pflicht.', 'Type of course; required for courses.'],
    sourceCode: [
      'Code der Bundesagentur für Arbeit, zum Beispiel MB 01.',
      'Code of the federal employment agency, for example MB 01.',
    ],
    level: [
      'Sprachniveau, mit dem man beginnt und das man erreicht.',
      'Language level at the start and at the end.',
    ],
    lessons: ['Unterrichtsstunden zu 45 Minuten, insgesamt.', 'Lessons of 45 minutes, in total.'],
    modules: ['Bausteine des Kurses.', 'Modules of the course.'],
    intensity: ['Vollzeit oder Teilzeit.', 'Full time or part time.'],
    secondScript: [
      'true: für Menschen, die in einer anderen Schrift lesen und schreiben.',
      'true: for people who read and write in another script.',
    ],
    runs: [
      'Durchgänge mit ihren Terminen; bei Kursen mindestens einer.',
      'Runs with their dates; for courses at least one.',
    ],
    status: STATUS,
    lastReviewed: [
      'Wann zuletzt jemand die Angaben durchgesehen hat.',
      'When somebody last looked the record over.',
    ],
    validThrough: [
      'Letzter Tag, an dem es das Angebot gibt.',
      'Last day on which the offer exists.',
    ],
    source: ['Woher die Angaben übernommen sind.', 'Where the data were taken from.'],
    replaces: ['Frühere Kennungen dieses Eintrags.', 'Former ids of this record.'],
  }),
  age: describeFields<In<'age'>>({
    from: ['Jüngstes Alter in Jahren.', 'Youngest age in years.'],
    to: ['Höchstes Alter in Jahren.', 'Highest age in years.'],
  }),
  requirement: describeFields<ItemOf<'requirements'>>({
    code: ['Häufige Voraussetzung als Code.', 'Common requirement as a code.'],
    text: ['Voraussetzung in Worten.', 'Requirement in words.'],
  }),
  areaServed: describeFields<In<'areaServed'>>({
    ags: ['Gemeindeschlüssel der Gebiete.', 'Municipality keys of the areas.'],
    residentsOnly: [
      'true: nur für Menschen, die dort wohnen.',
      'true: only for people who live there.',
    ],
  }),
  childcare: describeFields<In<'childcare'>>({
    state: ['Ja, nein oder auf Anfrage.', 'Yes, no or on request.'],
    age: ['Alter der Kinder.', 'Age of the children.'],
    note: ['Erläuterung.', 'Explanation.'],
  }),
  price: describeFields<ItemOf<'prices'>>({
    amount: ['Betrag.', 'Amount.'],
    currency: ['Währung, ohne Angabe EUR.', 'Currency, EUR if absent.'],
    per: ['Wofür der Betrag gilt.', 'What the amount is for.'],
    for: ['Für wen er gilt, zum Beispiel "ermäßigt".', 'Whom it is for, for example "reduced".'],
  }),
  registration: describeFields<In<'registration'>>({
    required: ['true: nur mit Anmeldung.', 'true: registration is required.'],
    url: ['Seite zur Anmeldung.', 'Page to register.'],
    phone: ['Telefonnummer zur Anmeldung.', 'Phone number to register.'],
    email: ['Mailadresse zur Anmeldung.', 'Mail address to register.'],
    inPerson: [
      'Wo und wann man sich persönlich anmeldet.',
      'Where and when to register in person.',
    ],
    note: ['Hinweis.', 'Note.'],
    deadline: ['Letzter Tag der Anmeldung.', 'Last day to register.'],
  }),
  level: describeFields<In<'level'>>({
    entry: ['Niveau, das man mitbringt.', 'Level one needs.'],
    target: ['Niveau, das man erreicht.', 'Level one reaches.'],
  }),
  module: describeFields<ItemOf<'modules'>>({
    name: ['Name des Bausteins.', 'Name of the module.'],
    lessons: ['Unterrichtsstunden zu 45 Minuten.', 'Lessons of 45 minutes.'],
  }),
  source: describeFields<In<'source'>>({
    name: ['Name der Quelle.', 'Name of the source.'],
    url: ['Seite des Eintrags in der Quelle.', 'Page of the record in the source.'],
    id: ['Kennung des Eintrags in der Quelle.', 'Id of the record in the source.'],
  }),
  run: describeFields<Run>({
    id: ['Kennung, im Angebot nur einmal.', 'Id, unique in the offer.'],
    name: [
      'Eigener Name, zum Beispiel "Abendkurs".',
      'Name of its own, for example "evening course".',
    ],
    startDate: ['Erster Tag.', 'First day.'],
    endDate: ['Letzter Tag.', 'Last day.'],
    rolling: ['true: Einstieg jederzeit möglich.', 'true: one can join any time.'],
    schedule: ['Wöchentliche Zeiten.', 'Weekly times.'],
    scheduleNote: [
      'Zeiten, die sich nur in Worten sagen lassen.',
      'Times that only words can say.',
    ],
    exceptDates: ['Tage, an denen nichts stattfindet.', 'Days on which nothing takes place.'],
    extraDates: ['Zusätzliche Termine.', 'Additional meetings.'],
    sessions: [
      'Alle Termine einzeln; sie gehen den wöchentlichen Zeiten vor.',
      'All meetings one by one; they win over the weekly times.',
    ],
    ignoreHolidays: [
      'true: findet auch an Feiertagen und in den Ferien statt.',
      'true: takes place on holidays, too.',
    ],
    place: [
      'Kennung des Ortes, wenn es ein anderer ist als beim Angebot.',
      'Id of the place, if another than the offer’s.',
    ],
    attendanceMode: MODE,
    availability: ['Freie Plätze.', 'Free places.'],
    deadline: ['Letzter Tag der Anmeldung.', 'Last day to register.'],
    status: STATUS,
    note: ['Hinweis.', 'Note.'],
    url: ['Seite dieses Durchgangs.', 'Page of this run.'],
  }),
  schedule: describeFields<Schedule>({
    byDay: ['Wochentage.', 'Weekdays.'],
    startTime: ['Beginn.', 'Start.'],
    endTime: ['Ende.', 'End.'],
    from: ['Erster Tag, wenn nicht der des Durchgangs.', 'First day, if not the run’s.'],
    until: ['Letzter Tag, wenn nicht der des Durchgangs.', 'Last day, if not the run’s.'],
    every: [
      'Alle wie viele Wochen; ohne Angabe jede Woche.',
      'Every how many weeks; every week if absent.',
    ],
  }),
  session: describeFields<Session>({
    date: ['Tag.', 'Day.'],
    startTime: ['Beginn.', 'Start.'],
    endTime: ['Ende.', 'End.'],
    title: ['Thema dieses Termins.', 'Topic of this meeting.'],
    place: ['Kennung des Ortes, wenn es ein anderer ist.', 'Id of the place, if another.'],
    status: STATUS,
  }),
  availability: describeFields<Availability>({
    state: ['Ob noch Plätze frei sind.', 'Whether there are places left.'],
    remaining: ['Zahl der freien Plätze.', 'Number of free places.'],
    minimum: [
      'So viele müssen es sein, damit der Kurs stattfindet.',
      'So many are needed for the course to take place.',
    ],
    maximum: ['So viele können teilnehmen.', 'So many can take part.'],
    asOf: ['Wann gezählt wurde.', 'When they were counted.'],
  }),
  offerQuery: describeFields<OfferQueryPreset>({
    text: ['Suchwörter.', 'Words to look for.'],
    kind: ['Arten des Angebots.', 'Kinds of offer.'],
    topic: ['Themen.', 'Topics.'],
    courseType: ['Kursarten.', 'Types of course.'],
    level: ['Sprachniveaus.', 'Language levels.'],
    audience: ['Zielgruppen.', 'Audiences.'],
    provider: ['Kennungen von Anbietern.', 'Ids of providers.'],
    childcare: ['true: nur mit Kinderbetreuung.', 'true: with childcare only.'],
    free: ['true: nur kostenlose.', 'true: free of charge only.'],
    online: ['true: nur online.', 'true: online only.'],
  }),
} as const;
