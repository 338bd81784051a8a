// Sixty invented offers of an invented county, as varied as real ones: many kinds, five languages with
// gaps, compounds, abbreviations, easy German with hyphenation points. What the search tests search.
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import type { Feed, LocalizedText, Offer, Place, Provider } from '../../src/feed/schema.js';
import type { CourseType, OfferKind, Topic } from '../../src/feed/vocabulary.js';
import type { Facet } from '../../src/domain/offer-query.js';

export const TODAY = '2026-11-22';

const PROVIDERS: readonly Provider[] = [
  { id: 'vhs', name: 'Kreisvolkshochschule Lindau-Tal' },
  { id: 'bfw', name: 'Berufsförderungswerk Auental' },
  { id: 'awo', name: 'Arbeiterwohlfahrt Kreisverband' },
  { id: 'caritas', name: 'Caritas Auental' },
  { id: 'landratsamt', name: { de: 'Landratsamt', en: 'District office' } },
  { id: 'jobcenter', name: 'Jobcenter Auental' },
  { id: 'sportkreis', name: 'Sportkreis Auental e. V.' },
  { id: 'familienbildung', name: 'Familienbildungsstätte' },
];

const place = (id: string, name: string, city: string, lon: number, lat: number): Place => ({
  id,
  name,
  address: { city },
  location: { type: 'Point', coordinates: [lon, lat] },
});
const PLACES: readonly Place[] = [
  place('vhs-haus', 'Volkshochschule, Haus am Markt', 'Großenbach', 9.5, 48.9),
  place('bahnhof', 'Begegnungszentrum am Bahnhof', 'Murrfelden', 9.6, 48.95),
  place('rathaus', 'Rathaus', 'Neustadt an der Aue', 9.7, 49),
  place('turnhalle', 'Turnhalle der Schillerschule', 'Weißenried', 9.8, 48.8),
];

type Extra = Partial<Offer> & { readonly type?: CourseType };

const course = (
  id: string,
  type: CourseType,
  name: LocalizedText,
  extra: Partial<Offer> = {},
): Offer => ({
  ...offer(id, 'course', ['german'], name, { place: 'vhs-haus', ...extra }),
  courseType: type,
});

function offer(
  id: string,
  kind: OfferKind,
  topics: Topic[],
  name: LocalizedText,
  extra: Extra = {},
): Offer {
  return { id, kind, topics, name, provider: 'vhs', modified: '2026-11-01', ...extra };
}

const OFFERS: readonly Offer[] = [
  course(
    'ik-allgemein',
    'integration-general',
    {
      de: 'Integrationskurs am Vormittag',
      'de-simple': 'Integrations·kurs am Vormittag',
      en: 'Integration course in the morning',
      ar: 'دورة الاندماج صباحاً',
      uk: 'Інтеграційний курс уранці',
    },
    {
      summary: {
        de: '600 Stunden Deutsch und 100 Stunden Orientierungskurs mit Abschlussprüfung.',
        uk: 'Німецька мова та орієнтаційний курс.',
      },
      level: { entry: 'A1', target: 'B1' },
    },
  ),
  course('ik-abend', 'integration-general', 'Abendkurs für Berufstätige', {
    summary: 'Der Integrationskurs dienstags und donnerstags nach der Arbeit.',
    level: { entry: 'A1', target: 'B1' },
  }),
  course(
    'ik-frauen',
    'integration-women',
    {
      de: 'Integrationskurs für Frauen',
      en: 'Integration course for women',
      ar: 'دورة اندماج للنساء',
      uk: 'Інтеграційний курс для жінок',
    },
    { childcare: { state: 'yes' }, gender: 'women', level: { entry: 'A1', target: 'B1' } },
  ),
  course(
    'ik-eltern',
    'integration-parents',
    {
      de: 'Elternkurs: Deutsch, während die Kinder betreut werden',
      en: 'Parents’ course: German while your children are looked after',
    },
    { childcare: { state: 'yes' } },
  ),
  course('ik-jugend', 'integration-youth', 'Jugendintegrationskurs bis 27 Jahre'),
  course(
    'ik-alpha',
    'integration-literacy',
    {
      de: 'Alphabetisierungskurs',
      'de-simple': 'Lesen und schreiben lernen',
      ar: 'دورة محو الأمية',
    },
    { summary: { de: 'Für alle, die noch nicht lesen und schreiben können.' } },
  ),
  course(
    'ik-zweitschrift',
    'integration-second-script',
    'Zweitschriftlernende: lateinische Schrift',
    {
      summary: 'Sie können schon schreiben, zum Beispiel arabisch oder ukrainisch.',
    },
  ),
  course('ik-intensiv', 'integration-intensive', 'Intensivkurs Deutsch', {
    level: { entry: 'A2', target: 'B1' },
  }),
  course(
    'a1',
    'self-paid',
    {
      de: 'Deutsch A1.1 für Anfängerinnen und Anfänger',
      en: 'German A1.1 for beginners',
      ar: 'الألمانية للمبتدئين A1.1',
      uk: 'Німецька A1.1 для початківців',
    },
    { level: { entry: 'A1.1', target: 'A1.1' }, prices: [{ amount: 120 }] },
  ),
  course('a2', 'self-paid', 'Deutsch A2 am Samstag', {
    level: { entry: 'A2', target: 'A2' },
    place: 'bahnhof',
  }),
  course(
    'b2',
    'vocational-language',
    { de: 'Berufssprachkurs B2', en: 'Vocational language course B2' },
    { topics: ['german', 'work'], provider: 'bfw', level: { entry: 'B1', target: 'B2' } },
  ),
  course('c1', 'vocational-language', 'Berufssprachkurs C1 für akademische Berufe', {
    provider: 'bfw',
    level: { entry: 'B2', target: 'C1' },
  }),
  course(
    'pflege',
    'vocational-language-recognition',
    {
      de: 'Deutsch für Pflegekräfte',
      uk: 'Німецька для медичних працівників',
    },
    {
      provider: 'bfw',
      summary: { de: 'Vorbereitung auf die Kenntnisprüfung in der Krankenpflege.' },
      topics: ['german', 'recognition'],
    },
  ),
  course(
    'arzt-fachsprache',
    'vocational-language-special',
    'Fachsprachprüfung für Ärztinnen und Ärzte',
    { provider: 'bfw' },
  ),
  course(
    'eok',
    'first-orientation',
    {
      de: 'Erstorientierungskurs',
      'de-simple': 'Erste Schritte in Deutschland',
      en: 'First orientation course',
      ar: 'دورة التوجيه الأولى',
    },
    {
      provider: 'caritas',
      summary: { de: 'Arbeit, Einkaufen, Gesundheit, Wohnen: elf Module für Geflüchtete.' },
      free: true,
    },
  ),
  course('mia', 'women-low-threshold', 'MiA – Migrantinnen einfach stark im Alltag', {
    provider: 'familienbildung',
    gender: 'women',
  }),
  course(
    'konversation',
    'conversation',
    { de: 'Sprachcafé: Deutsch sprechen bei Kaffee und Tee', en: 'Language café' },
    { provider: 'awo', place: 'bahnhof', free: true },
  ),
  course('schuldeutsch', 'school-german', 'Deutsch als Zweitsprache für Schulkinder', {
    provider: 'landratsamt',
  }),
  course('telc', 'self-paid', 'Vorbereitung auf die telc-Prüfung B1', {
    level: { entry: 'B1', target: 'B1' },
  }),
  course('online-b1', 'self-paid', 'Online-Deutschkurs B1.2', {
    attendanceMode: 'online',
    level: { entry: 'B1.2', target: 'B1.2' },
  }),
  course('einbuergerung', 'migration-other', 'Einbürgerungstest: Vorbereitung und Prüfung', {
    topics: ['democracy'],
  }),
  course('buchhaltung', 'recognition-qualification', 'Anpassungslehrgang Buchführung', {
    provider: 'bfw',
    topics: ['recognition', 'work'],
  }),
  offer(
    'mbe',
    'counselling',
    ['residence'],
    {
      de: 'Migrationsberatung für Erwachsene',
      en: 'Migration counselling for adults',
      ar: 'استشارات الهجرة للبالغين',
      uk: 'Міграційна консультація для дорослих',
    },
    {
      provider: 'caritas',
      place: 'rathaus',
      summary: { de: 'Hilfe bei Anträgen, Aufenthalt, Wohnung und Sprachkurs.' },
    },
  ),
  offer('jmd', 'counselling', ['family'], 'Jugendmigrationsdienst', {
    provider: 'awo',
    summary: 'Beratung für junge Menschen von 12 bis 27 Jahren.',
  }),
  offer(
    'schulden',
    'counselling',
    ['money'],
    { de: 'Schuldnerberatung', uk: 'Консультація щодо боргів' },
    { provider: 'caritas' },
  ),
  offer(
    'schwangerschaft',
    'counselling',
    ['health', 'family'],
    {
      de: 'Schwangerschaftsberatung',
      ar: 'استشارات الحمل',
      uk: 'Консультація для вагітних',
    },
    { provider: 'caritas', summary: { de: 'Fragen zu Geburt, Hebamme und Erstausstattung.' } },
  ),
  offer(
    'anerkennung',
    'counselling',
    ['recognition'],
    {
      de: 'Anerkennungsberatung für ausländische Abschlüsse',
      en: 'Advice on the recognition of foreign qualifications',
      ar: 'استشارة حول الاعتراف بالشهادات الأجنبية',
    },
    {
      provider: 'bfw',
      summary: { de: 'Wir helfen Ihnen, Ihr Zeugnis und Ihren Beruf anerkennen zu lassen.' },
    },
  ),
  offer(
    'auslaenderbehoerde',
    'information',
    ['residence'],
    {
      de: 'Ausländerbehörde: Aufenthaltstitel und Visum',
      en: 'Foreigners’ office: residence permits and visas',
      uk: 'Відомство у справах іноземців',
    },
    { provider: 'landratsamt', place: 'rathaus' },
  ),
  offer(
    'wohnung',
    'counselling',
    ['housing'],
    {
      de: 'Hilfe bei der Wohnungssuche',
      en: 'Help finding a flat',
      ar: 'المساعدة في البحث عن سكن',
      uk: 'Допомога в пошуку житла',
    },
    { provider: 'awo' },
  ),
  offer(
    'gewalt',
    'counselling',
    ['health'],
    {
      de: 'Frauen- und Kinderschutzhaus: Schutz vor häuslicher Gewalt',
      en: 'Women’s refuge: protection from domestic violence',
    },
    { provider: 'awo', keywords: ['Frauenhaus', 'Gewalt', 'Notruf'] },
  ),
  offer('sucht', 'counselling', ['health'], 'Suchtberatungsstelle', {
    provider: 'caritas',
    summary: 'Alkohol, Drogen, Glücksspiel: vertraulich und kostenlos.',
    free: true,
  }),
  offer(
    'trauma',
    'counselling',
    ['health'],
    {
      de: 'Psychologische Sprechstunde für Geflüchtete',
      ar: 'استشارة نفسية للاجئين',
      uk: 'Психологічна допомога біженцям',
    },
    { provider: 'caritas' },
  ),
  offer(
    'verbraucher',
    'counselling',
    ['money'],
    'Verbraucherberatung: Handyvertrag, Strom, Versicherung',
    { provider: 'landratsamt' },
  ),
  offer('mieterverein', 'counselling', ['housing'], 'Mietrecht: Kündigung, Nebenkosten, Mängel', {
    provider: 'awo',
  }),
  offer(
    'arbeitsrecht',
    'counselling',
    ['work'],
    'Faire Integration: Beratung zu Lohn, Arbeitsvertrag und Kündigung',
    { provider: 'awo' },
  ),
  offer(
    'kita-suche',
    'childcare',
    ['childcare'],
    {
      de: 'Kitaplatz finden und anmelden',
      'de-simple': 'Einen Kita·platz finden',
      en: 'Finding a place in day care',
      ar: 'العثور على مكان في الروضة',
      uk: 'Знайти місце в дитячому садку',
    },
    { provider: 'landratsamt' },
  ),
  offer(
    'tagesmutter',
    'childcare',
    ['childcare'],
    'Kindertagespflege: Tagesmütter und Tagesväter',
    { provider: 'landratsamt' },
  ),
  offer('kinderbetreuung', 'childcare', ['childcare'], 'Kinderbetreuung während der Sprachkurse', {
    provider: 'familienbildung',
  }),
  offer('ferien', 'childcare', ['leisure'], 'Ferienbetreuung für Grundschulkinder', {
    provider: 'awo',
  }),
  offer(
    'schulanmeldung',
    'school',
    ['school'],
    {
      de: 'Schulanmeldung für neu zugezogene Kinder',
      en: 'Registering your child at school',
      ar: 'تسجيل الأطفال في المدرسة',
      uk: 'Запис дитини до школи',
    },
    { provider: 'landratsamt' },
  ),
  offer('hausaufgaben', 'school', ['school'], 'Hausaufgabenhilfe am Nachmittag', {
    provider: 'awo',
    place: 'bahnhof',
    free: true,
  }),
  offer('vkl', 'school', ['school', 'german'], 'Vorbereitungsklasse (VKL) an der Schillerschule', {
    provider: 'landratsamt',
  }),
  offer(
    'ausbildung',
    'vocational',
    ['vocational-training'],
    {
      de: 'Ausbildungsbegleitung für Azubis',
      en: 'Support for apprentices',
      uk: 'Підтримка під час професійного навчання',
    },
    { provider: 'bfw' },
  ),
  offer(
    'eq',
    'vocational',
    ['vocational-training'],
    'Einstiegsqualifizierung: Praktikum vor der Lehre',
    { provider: 'bfw' },
  ),
  offer(
    'berufsschule',
    'vocational',
    ['vocational-training', 'school'],
    'Berufsvorbereitungsjahr an der Gewerbeschule',
    { provider: 'landratsamt' },
  ),
  offer(
    'studium',
    'school',
    ['study'],
    {
      de: 'Studienberatung für internationale Studierende',
      en: 'Advice for international students',
    },
    { provider: 'bfw' },
  ),
  offer(
    'jobcenter',
    'work',
    ['work', 'money'],
    {
      de: 'Bürgergeld und Arbeitsvermittlung',
      en: 'Citizen’s benefit and job placement',
      uk: 'Допомога громадянам і пошук роботи',
    },
    { provider: 'jobcenter', keywords: ['Arbeitslosengeld II'] },
  ),
  offer(
    'bewerbung',
    'work',
    ['work'],
    {
      de: 'Bewerbungstraining: Lebenslauf und Anschreiben',
      en: 'Application training: CV and cover letter',
    },
    { provider: 'jobcenter' },
  ),
  offer('stapler', 'work', ['work'], 'Gabelstaplerführerschein', { provider: 'bfw' }),
  offer(
    'fuehrerschein',
    'information',
    ['orientation'],
    {
      de: 'Führerschein umschreiben',
      en: 'Exchanging your driving licence',
      ar: 'تحويل رخصة القيادة',
      uk: 'Обмін водійського посвідчення',
    },
    { provider: 'landratsamt' },
  ),
  offer(
    'dolmetscher',
    'information',
    ['interpreting'],
    {
      de: 'Dolmetscherpool: Begleitung zu Ämtern und Arztterminen',
      ar: 'مترجمون لمرافقتكم إلى الدوائر والأطباء',
    },
    { provider: 'landratsamt' },
  ),
  offer(
    'hausarzt',
    'health',
    ['health'],
    {
      de: 'Einen Arzt finden: Hausärzte, Kinderärzte, Zahnärzte',
      en: 'Finding a doctor',
      uk: 'Знайти лікаря',
    },
    { provider: 'landratsamt' },
  ),
  offer('impfung', 'health', ['health'], 'Impfsprechstunde im Gesundheitsamt', {
    provider: 'landratsamt',
  }),
  offer(
    'fahrrad',
    'meeting',
    ['leisure'],
    { de: 'Fahrradwerkstatt', uk: 'Велосипедна майстерня' },
    { provider: 'awo', place: 'bahnhof' },
  ),
  offer('cafe', 'meeting', ['leisure'], 'Begegnungscafé International', {
    provider: 'caritas',
    place: 'bahnhof',
  }),
  offer('krabbel', 'meeting', ['family'], 'Krabbelgruppe für Eltern mit Babys', {
    provider: 'familienbildung',
  }),
  offer('naehen', 'meeting', ['leisure'], 'Nähtreff für Frauen', {
    provider: 'familienbildung',
    gender: 'women',
  }),
  offer(
    'ehrenamt',
    'volunteering',
    ['volunteering'],
    { de: 'Freiwilligenagentur: Ehrenamt finden', en: 'Volunteer agency', ar: 'وكالة التطوع' },
    { provider: 'landratsamt' },
  ),
  offer('patenschaft', 'volunteering', ['volunteering'], 'Sprachpaten und Familienpatinnen', {
    provider: 'caritas',
  }),
  offer(
    'schwimmen',
    'sport',
    ['leisure'],
    { de: 'Schwimmkurs für Frauen', ar: 'دورة سباحة للنساء' },
    { provider: 'sportkreis', place: 'turnhalle', gender: 'women' },
  ),
  offer(
    'fussball',
    'sport',
    ['leisure'],
    { de: 'Fußball für alle', uk: 'Футбол для всіх' },
    { provider: 'sportkreis', place: 'turnhalle' },
  ),
  offer(
    'bibliothek',
    'culture',
    ['leisure', 'digital'],
    { de: 'Stadtbücherei: Bücher in vielen Sprachen', en: 'Town library: books in many languages' },
    { place: 'rathaus' },
  ),
  offer('computer', 'course', ['digital'], 'Computer-Grundlagen: E-Mail, Internet, Smartphone', {
    courseType: 'self-paid',
  }),
  offer(
    'tafel',
    'other',
    ['money'],
    { de: 'Tafelladen: günstige Lebensmittel', en: 'Food bank' },
    { provider: 'caritas' },
  ),
];

/** Words for codes as the interface would give them, for the ones the fixture uses most. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'kind course': 'Kurs',
    'kind counselling': 'Beratung',
    'kind childcare': 'Kinderbetreuung',
    'kind volunteering': 'Ehrenamt',
    'topic german': 'Deutsch lernen',
    'topic money': 'Geld',
    'topic health': 'Gesundheit',
    'courseType integration-general': 'Integrationskurs',
    'courseType integration-parents': 'Integrationskurs für Eltern',
    'courseType integration-literacy': 'Integrationskurs mit Alphabetisierung',
    'audience women': 'Frauen',
    'cost free': 'kostenlos',
  },
  en: {
    'kind course': 'Course',
    'kind counselling': 'Counselling',
    'topic german': 'Learning German',
  },
  ar: { 'kind course': 'دورة', 'kind counselling': 'استشارة', 'topic german': 'تعلم الألمانية' },
  uk: {},
};

/** As `labelOf` of the interface in `language`. */
export const labelsIn =
  (language: string) =>
  (facet: Facet, code: string): string | undefined =>
    LABELS[language]?.[`${facet} ${code}`];

/** The feed around the offers, for tests that bring their own. */
export function catalogueOf(offers: readonly Offer[], more: Partial<Feed> = {}): Catalogue {
  return buildCatalogue({
    bildungsfeed: '1.0',
    publisher: { name: 'Landkreis Auental' },
    license: 'https://www.govdata.de/dl-de/by-2-0',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    generatedAt: '2026-11-22T06:00:00+01:00',
    providers: PROVIDERS,
    places: PLACES,
    contacts: [],
    chains: [],
    guide: [],
    matcher: [],
    news: [],
    deleted: [],
    offers,
    ...more,
  });
}

export const searchCatalogue = catalogueOf(OFFERS);
