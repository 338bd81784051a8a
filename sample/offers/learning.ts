// Courses beside German for adults: recognition of qualifications, computers.
// Left out: school certificates (school.ts), apprenticeships (vocational.ts).
import { weekly, type OfferPlan } from '../plan.js';
import { body, p, ul, words } from '../words.js';
import { ATTENDANCE_CERTIFICATE, COUNTY, languageLevel, variants } from './kit.js';

const recognition: OfferPlan[] = [
  {
    id: 'anpassungslehrgang-pflege',
    kind: 'course',
    name: words(
      'Anpassungslehrgang Pflege',
      'Lehr-Gang für Pflege-Kräfte',
      'Adaptation course for nurses',
      'دورة معادلة للتمريض',
      'Адаптаційний курс для медсестер',
    ),
    summary: words(
      'Für Pflegekräfte mit Abschluss aus dem Ausland: Theorie und Praxis im Klinikum bis zur vollen Anerkennung.',
      'Sie haben Pflege im Ausland gelernt? Hier fehlt nur noch ein Stück.',
      'For nurses trained abroad: theory and practice in hospital until full recognition.',
      'للممرضين بشهادات من الخارج: دروس نظرية وعملية في المستشفى حتى الاعتراف الكامل.',
      'Для медсестер з дипломом з-за кордону: теорія і практика в лікарні до повного визнання.',
    ),
    provider: 'bildungswerk',
    place: 'bildungswerk-haus',
    topics: ['recognition', 'work', 'health'],
    courseType: 'recognition-qualification',
    level: { entry: 'B2' },
    requirements: [
      languageLevel(
        'Deutsch B2 und Defizitbescheid',
        'Deutsch B2 und ein Brief vom Amt',
        'German B2 and deficit notice',
        'ألمانية B2 وقرار النواقص',
        'Німецька B2 і рішення про відмінності',
      ),
      { code: 'education-voucher' },
    ],
    audience: ['professionals'],
    funding: ['employment-agency', 'education-voucher'],
    free: true,
    travelSupport: 'yes',
    runs: [
      {
        startsIn: 67,
        weeks: 26,
        meets: [weekly(['MO', 'TU', 'WE', 'TH', 'FR'], '08:00', '14:30')],
        closes: 30,
        seats: 'open',
        remaining: 6,
        maximum: 12,
      },
    ],
  },
  {
    id: 'brueckenkurs-paedagogik',
    kind: 'course',
    name: words(
      'Brückenkurs für pädagogische Fachkräfte',
      '',
      'Bridging course for educators',
      '',
      'Підготовчий курс для педагогів',
    ),
    summary: words(
      'Für Erzieherinnen, Erzieher und Lehrkräfte aus dem Ausland: Bildungssystem, Recht, Praxis in Kita oder Schule.',
      '',
      'For educators and teachers from abroad: school system, law, practice in nursery or school.',
      '',
      'Для вихователів і вчителів з-за кордону: система освіти, право, практика.',
    ),
    provider: 'hochschule',
    place: 'campus',
    topics: ['recognition', 'work', 'study'],
    courseType: 'recognition-qualification',
    level: { entry: 'B2', target: 'C1' },
    audience: ['professionals'],
    funding: ['state', 'esf'],
    attendanceMode: 'mixed',
    registration: { required: true, email: 'international@hochschule-auental.example' },
    runs: [
      {
        startsIn: 130,
        weeks: 20,
        meets: [weekly(['FR'], '14:00', '18:00'), weekly(['SA'], '09:00', '15:00', 2)],
        seats: 'open',
        maximum: 20,
      },
    ],
  },
  {
    id: 'ingenieure-qualifizierung',
    kind: 'course',
    name: words('Qualifizierung für zugewanderte Ingenieurinnen und Ingenieure'),
    summary: words('Normen, Projektarbeit, Fachsprache und Praktikum in einem Betrieb der Region.'),
    provider: 'hochschule',
    place: 'campus',
    topics: ['recognition', 'work'],
    courseType: 'recognition-qualification',
    level: { entry: 'B2' },
    audience: ['professionals'],
    runs: [
      {
        startsIn: -50,
        weeks: 24,
        meets: [weekly(['MO', 'TU', 'WE'], '09:00', '15:00')],
        seats: 'full',
        seatsAge: 40,
        remaining: 0,
        maximum: 16,
      },
    ],
  },
];

const digital = variants(
  {
    kind: 'course',
    name: words(
      'PC-Kurs für Einsteiger',
      'Computer-Kurs für den Anfang',
      'Computer course for beginners',
      'دورة حاسوب للمبتدئين',
      'Компʼютерний курс для початківців',
    ),
    summary: words(
      'Maus, Tastatur, Internet, E-Mail und Sicherheit. In einfacher Sprache und mit viel Zeit.',
      'Sie lernen den Computer kennen. Wir haben viel Zeit.',
      'Mouse, keyboard, internet, e-mail and safety. In plain language and with plenty of time.',
      'الفأرة ولوحة المفاتيح والإنترنت والبريد والأمان. بلغة سهلة ووقت كافٍ.',
      'Миша, клавіатура, інтернет, пошта та безпека. Простою мовою і без поспіху.',
    ),
    provider: 'kvhs',
    topics: ['digital'],
    courseType: 'migration-other',
    contacts: ['vhs-anmeldung'],
    level: { entry: 'A2' },
    audience: ['adults', 'seniors'],
    certificate: ATTENDANCE_CERTIFICATE,
    keywords: ['Computer', 'PC', 'Medienbildung', 'Laptop', 'Internet'],
  },
  [
    {
      id: 'pc-kurs',
      place: 'vhs-auenstadt',
      prices: [{ amount: 30, currency: 'EUR', per: 'course' }],
      runs: [
        {
          startsIn: 15,
          weeks: 6,
          meets: [weekly(['TU'], '14:00', '16:15')],
          seats: 'open',
          remaining: 5,
          maximum: 10,
        },
        { startsIn: 92, weeks: 6, meets: [weekly(['TU'], '14:00', '16:15')] },
      ],
    },
    {
      id: 'pc-kurs-frauen',
      name: words(
        'PC-Kurs für Frauen',
        'Computer-Kurs für Frauen',
        'Computer course for women',
        'دورة حاسوب للنساء',
        'Компʼютерний курс для жінок',
      ),
      provider: 'frauenzentrum',
      contacts: ['kontakt-frauenzentrum'],
      place: 'frauenzentrum-haus',
      audience: ['women'],
      gender: 'women',
      childcare: { state: 'yes' },
      free: true,
      runs: [
        {
          startsIn: 24,
          weeks: 8,
          meets: [weekly(['WE'], '09:30', '11:30')],
          seats: 'few',
          remaining: 1,
          maximum: 8,
        },
      ],
    },
    {
      id: 'smartphone-amt',
      name: words(
        'Mit dem Handy zum Amt: Online-Anträge',
        'Anträge mit dem Handy',
        'Official forms on your phone',
        'المعاملات الرسمية عبر الهاتف',
        'Заяви до установ через телефон',
      ),
      summary: words(
        'Termine buchen, Formulare ausfüllen, Dokumente scannen. Bringen Sie Ihr Handy mit.',
        'Bringen Sie Ihr Handy mit. Wir füllen Anträge aus.',
        'Book appointments, fill in forms, scan documents. Bring your phone.',
        'حجز المواعيد وملء النماذج ومسح الوثائق ضوئيًا. أحضر هاتفك.',
        'Запис на прийом, заповнення форм, сканування документів. Візьміть телефон.',
      ),
      provider: 'bibliothek',
      contacts: ['kontakt-bibliothek'],
      place: 'bibliothek-schloss',
      topics: ['digital', 'residence'],
      free: true,
      areaServed: COUNTY,
      runs: [{ rolling: true, startsIn: 1, meets: [weekly(['SA'], '10:00', '12:00', 2)] }],
      body: body({
        de: [
          p('Jede und jeder übt am eigenen Gerät. Wir helfen bei:'),
          ul('Termin in der Ausländerbehörde', 'Kindergeld online', 'BundID und Nutzerkonto'),
        ],
      }),
    },
    {
      id: 'tabellen-buero',
      name: words(
        'Tabellen und Texte am Computer',
        'Texte und Tabellen schreiben',
        'Spreadsheets and word processing',
      ),
      summary: words(
        'Für Büro und Ausbildung: Briefe gestalten, Tabellen rechnen, Bewerbung als PDF.',
        '',
        'For office and training: layout letters, calculate tables, application as PDF.',
      ),
      place: 'vhs-silberbrueck',
      topics: ['digital', 'work'],
      prices: [{ amount: 58, currency: 'EUR', per: 'course' }],
      funding: ['education-voucher'],
      runs: [{ startsIn: 51, weeks: 8, meets: [weekly(['MO'], '17:30', '19:45')], seats: 'open' }],
    },
  ],
);

export const learningCourses: OfferPlan[] = [...recognition, ...digital];
