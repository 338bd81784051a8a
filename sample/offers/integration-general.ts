// The general integration course of the sample county, varied by time of day, provider and town.
// Source of the totals: § 10 and § 13 IntV. Left out: the special kinds (integration-*.ts).
import {
  AFTERNOONS,
  EVENINGS,
  MORNINGS,
  SATURDAYS,
  SHORT_MORNINGS,
  weekly,
  type OfferPlan,
} from '../plan.js';
import { a, body, h, ol, p, ul, words } from '../words.js';
import {
  AFTERNOON,
  COUNTY,
  ENTITLEMENT,
  EVENING,
  MORNING,
  ONLINE,
  OWN_SHARE,
  PART_TIME,
  variants,
  WEEKEND,
  type OfferBase,
} from './kit.js';

const DTZ = words(
  'Deutsch-Test für Zuwanderer: A2 oder B1',
  'Prüfung in Deutsch: A2 oder B1',
  'German test for immigrants: A2 or B1',
  'اختبار الألمانية للمهاجرين: A2 أو B1',
  'Тест з німецької для іммігрантів: A2 або B1',
);

export const integrationCourse = {
  kind: 'course',
  topics: ['german', 'orientation'],
  teaches: 'de',
  requirements: ENTITLEMENT,
  areaServed: COUNTY,
  responsible: ['bildungsbuero'],
  certificate: DTZ,
  ...OWN_SHARE,
} satisfies Partial<OfferPlan>;

const GENERAL_BODY = body({
  de: [
    p(
      'Der Kurs hat zwei Teile: 600 Stunden Sprache und 100 Stunden Orientierung. Danach machen Sie zwei Prüfungen.',
    ),
    h('So melden Sie sich an'),
    ol(
      'Kommen Sie zur Einstufung. Sie dauert etwa eine Stunde.',
      'Bringen Sie Ihren Ausweis und den Berechtigungsschein mit.',
      'Haben Sie noch keinen Berechtigungsschein? Wir füllen den Antrag mit Ihnen aus.',
    ),
    p([
      'Mehr lesen Sie auf unserer Seite: ',
      a('Integrationskurse', 'https://www.kvhs-auental.example/integrationskurse'),
      '.',
    ]),
  ],
  'de-simple': [
    p('Der Kurs hat 2 Teile.'),
    ul('600 Stunden Deutsch', '100 Stunden über Deutschland'),
    p('Am Ende machen Sie 2 Prüfungen.'),
  ],
  en: [
    p(
      'The course has two parts: 600 hours of language and 100 hours of orientation. Two exams follow.',
    ),
    h('How to register'),
    ol(
      'Come to the placement test. It takes about one hour.',
      'Bring your identity card and your entitlement certificate.',
      'No certificate yet? We fill in the application with you.',
    ),
  ],
  ar: [
    p('للدورة قسمان: 600 ساعة لغة و100 ساعة توجيه. بعد ذلك تقدم امتحانين.'),
    h('كيف تسجل'),
    ol(
      'تعال إلى اختبار تحديد المستوى. يستغرق نحو ساعة.',
      'أحضر بطاقة هويتك وشهادة الاستحقاق.',
      'ليس لديك شهادة بعد؟ نملأ الطلب معك.',
    ),
  ],
});

const GENERAL: OfferBase = {
  ...integrationCourse,
  name: words(
    'Allgemeiner Integrationskurs',
    'Integrations-Kurs',
    'General integration course',
    'دورة الاندماج العامة',
    'Загальний інтеграційний курс',
  ),
  summary: words(
    'Sie lernen Deutsch bis B1 und erfahren, wie das Leben in Deutschland funktioniert.',
    'Sie lernen Deutsch bis B1. Sie lernen viel über Deutschland.',
    'You learn German up to B1 and find out how life in Germany works.',
    'تتعلم الألمانية حتى مستوى B1 وتتعرف على الحياة في ألمانيا.',
    'Ви вивчаєте німецьку до рівня B1 і дізнаєтеся, як влаштоване життя в Німеччині.',
  ),
  provider: 'kvhs',
  courseType: 'integration-general',
  sourceCode: 'MB 01',
  level: { entry: 'A1', target: 'B1' },
  lessons: 700,
  audience: ['adults'],
  leadsTo: ['berufssprachkurs-b2'],
  keywords: ['Deutschkurs', 'Sprachkurs', 'BAMF', 'Orientierungskurs', 'B1'],
};

export const generalCourses = variants(GENERAL, [
  {
    id: 'integrationskurs-vormittags',
    body: GENERAL_BODY,
    addition: MORNING,
    place: 'vhs-auenstadt',
    intensity: 'full',
    childcare: { state: 'no' },
    contacts: ['vhs-deutsch'],
    registration: {
      required: true,
      url: 'https://www.kvhs-auental.example/anmeldung',
      phone: '+496990009214',
      email: 'deutsch@kvhs-auental.example',
    },
    runs: [
      { startsIn: -70, weeks: 28, meets: [MORNINGS], seats: 'full', remaining: 0, maximum: 20 },
      {
        startsIn: 10,
        weeks: 28,
        meets: [MORNINGS],
        closes: 5,
        seats: 'few',
        remaining: 3,
        minimum: 12,
        maximum: 20,
      },
      {
        startsIn: 100,
        weeks: 28,
        meets: [MORNINGS],
        closes: 10,
        seats: 'open',
        remaining: 18,
        maximum: 20,
      },
    ],
  },
  {
    id: 'integrationskurs-abends',
    body: body({
      de: [
        p(
          'Der Unterricht ist an drei Abenden in der Woche. So dauert der Kurs länger als ein Jahr.',
        ),
        p('Arbeiten Sie in Schichten? Sprechen Sie mit uns, bevor Sie sich anmelden.'),
      ],
      en: [
        p('Lessons are on three evenings a week, so the course takes more than a year.'),
        p('Do you work shifts? Talk to us before you register.'),
      ],
    }),
    addition: EVENING,
    place: 'vhs-auenstadt',
    intensity: 'part',
    audience: ['adults', 'employees', 'shift-workers'],
    contacts: ['vhs-deutsch'],
    registration: {
      required: true,
      url: 'https://www.kvhs-auental.example/anmeldung',
      email: 'deutsch@kvhs-auental.example',
    },
    runs: [
      {
        startsIn: 17,
        weeks: 58,
        meets: [EVENINGS],
        closes: 7,
        seats: 'open',
        remaining: 9,
        minimum: 10,
        maximum: 18,
      },
      {
        startsIn: -120,
        weeks: 58,
        meets: [EVENINGS],
        seats: 'waitingList',
        note: words('Einstieg in laufende Module möglich, wenn das Niveau passt'),
      },
    ],
  },
  {
    id: 'integrationskurs-silberbrueck',
    town: 'Silberbrück',
    place: 'vhs-silberbrueck',
    childcare: {
      state: 'onRequest',
      note: words(
        'Wenn mindestens fünf Kinder angemeldet sind',
        '',
        'If at least five children are registered',
        'إذا سُجل خمسة أطفال على الأقل',
        'Якщо записано щонайменше пʼятеро дітей',
      ),
    },
    contacts: ['vhs-deutsch'],
    runs: [
      {
        startsIn: 38,
        weeks: 36,
        meets: [SHORT_MORNINGS, weekly(['FR'], '08:45', '12:00')],
        closes: 7,
        seats: 'open',
        maximum: 20,
      },
    ],
  },
  {
    id: 'integrationskurs-rosenwerda',
    addition: AFTERNOON,
    town: 'Rosenwerda',
    place: 'vhs-rosenwerda',
    contacts: ['vhs-deutsch'],
    runs: [{ startsIn: 24, weeks: 44, meets: [AFTERNOONS], closes: 3, seats: 'unknown' }],
  },
  {
    id: 'integrationskurs-sprachwerk',
    provider: 'sprachwerk',
    place: 'sprachwerk-haus',
    intensity: 'full',
    registration: {
      required: true,
      inPerson: words(
        'Montag bis Freitag 8 bis 14 Uhr, ohne Termin',
        'Kommen Sie von 8 bis 14 Uhr. Sie brauchen keinen Termin.',
        'Monday to Friday 8 to 14, no appointment',
        'من الاثنين إلى الجمعة من 8 إلى 14، بلا موعد',
        'З понеділка по пʼятницю з 8 до 14, без запису',
      ),
    },
    runs: [
      { startsIn: 3, weeks: 28, meets: [MORNINGS], seats: 'few', remaining: 2, maximum: 22 },
      { startsIn: 66, weeks: 28, meets: [MORNINGS], seats: 'open' },
    ],
    body: body({
      de: [
        p(
          'Wir beginnen etwa alle zwei Monate einen neuen Kurs. Sie können auch in ein späteres Modul einsteigen.',
        ),
      ],
    }),
  },
  {
    id: 'integrationskurs-online',
    body: body({
      de: [
        p(
          'Sie sehen Ihre Lehrerin auf dem Bildschirm und arbeiten in kleinen Gruppen. Die Prüfungen finden in Auenstadt statt.',
        ),
        ul(
          'Laptop oder Tablet, ein Handy ist zu klein',
          'Kopfhörer mit Mikrofon',
          'ein ruhiger Platz',
        ),
      ],
      uk: [
        p(
          'Ви бачите викладачку на екрані та працюєте в малих групах. Іспити відбуваються в Auenstadt.',
        ),
      ],
    }),
    addition: ONLINE,
    provider: 'sprachwerk',
    attendanceMode: 'online',
    topics: ['german', 'orientation', 'digital'],
    intensity: 'part',
    requirements: [
      ...ENTITLEMENT,
      {
        code: 'other',
        text: words(
          'Eigener Computer mit Kamera; für Geräte gibt es eine Ausleihe',
          '',
          'Own computer with camera; devices can be borrowed',
        ),
      },
    ],
    runs: [
      {
        startsIn: 31,
        weeks: 47,
        meets: [weekly(['MO', 'TU', 'TH'], '18:00', '21:15'), weekly(['SA'], '09:30', '11:45')],
        closes: 14,
        seats: 'open',
        remaining: 11,
        minimum: 10,
        maximum: 16,
      },
    ],
  },
  {
    id: 'integrationskurs-wochenende',
    addition: WEEKEND,
    provider: 'bildungswerk',
    place: 'bildungswerk-haus',
    intensity: 'part',
    audience: ['employees', 'shift-workers'],
    runs: [
      {
        startsIn: 45,
        weeks: 78,
        meets: [SATURDAYS, weekly(['FR'], '17:00', '20:15')],
        seats: 'open',
        skips: [5],
      },
    ],
  },
  {
    id: 'integrationskurs-kupferhain',
    addition: PART_TIME,
    town: 'Kupferhain',
    provider: 'sprachwerk',
    place: 'sprachwerk-kupferhain',
    intensity: 'part',
    travelSupport: 'yes',
    runs: [
      {
        startsIn: -30,
        weeks: 60,
        meets: [weekly(['TU', 'WE', 'TH'], '08:30', '11:45')],
        seats: 'open',
        remaining: 6,
        maximum: 14,
      },
      {
        startsIn: 52,
        weeks: 60,
        meets: [weekly(['TU', 'WE', 'TH'], '08:30', '11:45')],
        status: 'postponed',
        note: words(
          'Der Beginn ist verschoben: Es fehlen noch Anmeldungen.',
          'Der Kurs fängt später an.',
          'The start is postponed: more registrations are needed.',
          'تأجلت البداية: ما زلنا بحاجة إلى تسجيلات.',
          'Початок перенесено: поки що замало учасників.',
        ),
      },
    ],
  },
]);
