// Courses people pay for themselves and exam preparation.
// Left out: everything the Federal Office pays for (integration-*.ts, vocational-language.ts).
import type { CefrStep } from '../../src/feed/vocabulary.js';
import { weekly, type Meeting, type OfferPlan, type RunPlan } from '../plan.js';
import { words } from '../words.js';
import { ATTENDANCE_CERTIFICATE } from './kit.js';

const evening = (
  entry: CefrStep,
  id: string,
  own: Partial<OfferPlan> & { runs: RunPlan[] },
): OfferPlan => ({
  id,
  kind: 'course',
  name: words(
    `Deutsch ${entry} am Abend`,
    `Deutsch ${entry} am Abend`,
    `German ${entry}, evening course`,
    `الألمانية ${entry}، دورة مسائية`,
    `Німецька ${entry}, вечірній курс`,
  ),
  summary: words(
    `Zwei Abende in der Woche Deutsch ${entry}, ohne Berechtigungsschein und ohne Prüfung.`,
    `Deutsch ${entry} am Abend. Sie brauchen keinen Schein.`,
    `Two evenings a week of German ${entry}, no entitlement certificate and no exam needed.`,
    `مساءان في الأسبوع لتعلم الألمانية ${entry}، دون شهادة استحقاق ودون امتحان.`,
    `Два вечори на тиждень німецької ${entry}, без посвідчення та без іспиту.`,
  ),
  provider: 'kvhs',
  place: 'vhs-auenstadt',
  contacts: ['vhs-anmeldung'],
  topics: ['german'],
  courseType: 'self-paid',
  level: { entry, target: entry },
  lessons: 60,
  teaches: 'de',
  childcare: { state: 'no' },
  audience: ['adults', 'employees', 'eu-citizens'],
  prices: [
    { amount: 165, currency: 'EUR', per: 'course' },
    {
      amount: 24.5,
      currency: 'EUR',
      per: 'material',
      for: words('Lehrbuch', 'Buch', 'Textbook', 'الكتاب', 'Підручник'),
    },
  ],
  feeWaiver: words(
    'Mit Sozialpass die Hälfte',
    'Mit Sozial-Pass zahlen Sie weniger.',
    'Half price with the social pass',
    'نصف السعر مع البطاقة الاجتماعية',
    'Половина ціни із соціальним паспортом',
  ),
  certificate: ATTENDANCE_CERTIFICATE,
  registration: {
    required: true,
    url: 'https://www.kvhs-auental.example/anmeldung',
    phone: '+496990009210',
  },
  keywords: ['Abendkurs', 'VHS', entry],
  ...own,
});

const MONDAY_WEDNESDAY: Meeting[] = [weekly(['MO', 'WE'], '18:00', '19:30')];
const TUESDAY_THURSDAY: Meeting[] = [weekly(['TU', 'TH'], '18:30', '20:00')];

const evenings: OfferPlan[] = [
  evening('A1.1', 'abendkurs-a1-1', {
    runs: [
      {
        startsIn: 6,
        weeks: 15,
        meets: MONDAY_WEDNESDAY,
        closes: 4,
        seats: 'open',
        remaining: 6,
        minimum: 7,
        maximum: 14,
        // one evening is called off, another one takes place elsewhere
        extra: [
          { in: 21, day: 'WE', from: '18:00', to: '19:30', status: 'cancelled' },
          {
            in: 42,
            day: 'MO',
            from: '18:00',
            to: '19:30',
            status: 'rescheduled',
            place: 'bibliothek-schloss',
          },
        ],
      },
      { startsIn: 120, weeks: 15, meets: MONDAY_WEDNESDAY, seats: 'open' },
    ],
  }),
  evening('A1.2', 'abendkurs-a1-2', {
    runs: [
      {
        startsIn: 18,
        weeks: 15,
        meets: TUESDAY_THURSDAY,
        closes: 4,
        seats: 'few',
        remaining: 3,
        maximum: 14,
      },
    ],
  }),
  evening('A2.1', 'abendkurs-a2-1', {
    runs: [{ startsIn: 23, weeks: 15, meets: MONDAY_WEDNESDAY, seats: 'open' }],
  }),
  evening('A2.2', 'abendkurs-a2-2', {
    place: 'vhs-rosenwerda',
    runs: [{ startsIn: 46, weeks: 15, meets: TUESDAY_THURSDAY, seats: 'open' }],
  }),
  evening('B1.1', 'abendkurs-b1-1', {
    runs: [{ startsIn: 30, weeks: 15, meets: TUESDAY_THURSDAY, seats: 'waitingList', maximum: 14 }],
  }),
  evening('B1.2', 'abendkurs-b1-2', {
    place: 'vhs-silberbrueck',
    runs: [
      {
        startsIn: 62,
        weeks: 15,
        meets: MONDAY_WEDNESDAY,
        status: 'rescheduled',
        note: words(
          'Neuer Beginn: eine Woche später als im Programmheft',
          '',
          'New start: one week later than in the printed programme',
        ),
      },
    ],
  }),
  evening('B2.1', 'abendkurs-b2-1', {
    attendanceMode: 'mixed',
    runs: [
      {
        startsIn: 39,
        weeks: 15,
        meets: TUESDAY_THURSDAY,
        seats: 'open',
        scheduleNote: words(
          'Donnerstags online',
          'Am Donnerstag im Internet',
          'Online on Thursdays',
          'يوم الخميس عبر الإنترنت',
          'У четвер онлайн',
        ),
      },
    ],
  }),
  evening('C1.1', 'abendkurs-c1-1', {
    place: 'campus',
    provider: 'hochschule',
    contacts: ['kontakt-hochschule'],
    audience: ['students', 'professionals'],
    prices: [{ amount: 120, currency: 'EUR', per: 'semester' }],
    registration: { required: true, email: 'international@hochschule-auental.example' },
    runs: [{ startsIn: 76, weeks: 14, meets: MONDAY_WEDNESDAY, seats: 'open' }],
  }),
];

const special: OfferPlan[] = [
  {
    id: 'pruefungsvorbereitung-b1',
    kind: 'course',
    name: words(
      'Prüfungsvorbereitung B1',
      'Üben für die Prüfung B1',
      'Exam preparation B1',
      'التحضير لامتحان B1',
      'Підготовка до іспиту B1',
    ),
    summary: words(
      'An vier Samstagen üben wir Hören, Lesen, Schreiben und Sprechen mit echten Testaufgaben.',
      'Wir üben für die Prüfung. Wir üben an 4 Samstagen.',
      'On four Saturdays we practise listening, reading, writing and speaking with real test tasks.',
      'في أربعة أيام سبت نتدرب على الاستماع والقراءة والكتابة والمحادثة بأسئلة حقيقية.',
      'Чотири суботи тренуємо слухання, читання, письмо й говоріння на справжніх завданнях.',
    ),
    provider: 'kvhs',
    place: 'vhs-auenstadt',
    contacts: ['vhs-deutsch'],
    topics: ['german'],
    courseType: 'self-paid',
    level: { entry: 'A2.2', target: 'B1' },
    lessons: 24,
    teaches: 'de',
    prices: [
      { amount: 60, currency: 'EUR', per: 'course' },
      { amount: 145, currency: 'EUR', per: 'exam' },
    ],
    runs: [
      {
        sessions: [
          { in: 4, day: 'SA', from: '09:00', to: '13:30' },
          { in: 11, day: 'SA', from: '09:00', to: '13:30', status: 'cancelled' },
          {
            in: 18,
            day: 'SA',
            from: '10:00',
            to: '14:30',
            status: 'rescheduled',
            place: 'vhs-rosenwerda',
          },
          { in: 25, day: 'SA', from: '09:00', to: '13:30' },
        ],
        seats: 'few',
        remaining: 2,
        maximum: 12,
      },
      {
        sessions: [74, 81, 88, 95].map((days) => ({
          in: days,
          day: 'SA' as const,
          from: '09:00',
          to: '13:30',
        })),
        seats: 'open',
        closes: 7,
      },
    ],
  },
  {
    id: 'einbuergerungstest',
    kind: 'course',
    name: words(
      'Einbürgerungstest: Vorbereitung und Prüfung',
      'Test für den deutschen Pass',
      'Naturalisation test: preparation and exam',
      'اختبار التجنيس: تحضير وامتحان',
      'Тест на громадянство: підготовка та іспит',
    ),
    summary: words(
      'Ein Abend mit den wichtigsten Fragen, danach der Test. Bitte früh anmelden.',
      'Wir üben die Fragen. Dann kommt der Test.',
      'One evening with the most important questions, then the test. Please register early.',
      'أمسية لأهم الأسئلة ثم الاختبار. يرجى التسجيل مبكرًا.',
      'Один вечір з найважливішими питаннями, потім тест. Записуйтеся завчасно.',
    ),
    provider: 'kvhs',
    place: 'vhs-auenstadt',
    contacts: ['vhs-anmeldung'],
    topics: ['residence', 'democracy'],
    courseType: 'self-paid',
    level: { entry: 'B1' },
    prices: [{ amount: 25, currency: 'EUR', per: 'exam' }],
    registration: {
      required: true,
      inPerson: words(
        'Persönlich mit Ausweis',
        'Kommen Sie mit Ihrem Ausweis.',
        'In person with your identity card',
        'شخصيًا مع بطاقة الهوية',
        'Особисто з посвідченням',
      ),
    },
    keywords: ['Einbürgerung', 'Staatsangehörigkeit', 'Pass', 'Leben in Deutschland'],
    runs: [
      {
        sessions: [
          { in: 27, day: 'TU', from: '17:00', to: '19:30', title: words('Vorbereitung') },
          { in: 32, day: 'SA', from: '10:00', to: '11:00', title: words('Test') },
        ],
        closes: 21,
        seats: 'open',
        remaining: 14,
        maximum: 25,
      },
    ],
  },
  {
    id: 'aussprachetraining',
    kind: 'course',
    name: words('Aussprachetraining Deutsch', 'Deutlich sprechen', 'German pronunciation training'),
    summary: words(
      'Laute, Betonung, Satzmelodie: verständlich sprechen im Beruf und am Telefon.',
      'Sie üben deutlich sprechen.',
      'Sounds, stress, melody: speak clearly at work and on the phone.',
    ),
    provider: 'kvhs',
    attendanceMode: 'online',
    contacts: ['vhs-anmeldung'],
    topics: ['german', 'work'],
    courseType: 'self-paid',
    level: { entry: 'B1', target: 'B2' },
    lessons: 16,
    teaches: 'de',
    prices: [{ amount: 64, currency: 'EUR', per: 'course' }],
    runs: [
      {
        startsIn: 53,
        weeks: 8,
        meets: [weekly(['TH'], '19:00', '20:30')],
        attendanceMode: 'online',
        status: 'movedOnline',
        note: words(
          'Der Kurs findet jetzt online statt.',
          'Der Kurs ist jetzt im Internet.',
          'The course now takes place online.',
          'تُقام الدورة الآن عبر الإنترنت.',
          'Курс тепер проходить онлайн.',
        ),
      },
    ],
  },
];

export const eveningCourses: OfferPlan[] = [...evenings, ...special];
