// Courses of a few days in a row and of single evenings: what a calendar must not bury under courses
// that meet every week. Left out: courses with a weekly timetable (the other files).
import type { OfferPlan } from '../plan.js';
import { words } from '../words.js';
import { ATTENDANCE_CERTIFICATE } from './kit.js';

const SHARED = {
  kind: 'course',
  courseType: 'self-paid',
  topics: ['german'],
  teaches: 'de',
  audience: ['adults'],
} as const satisfies Partial<OfferPlan>;

export const workshops: OfferPlan[] = [
  {
    ...SHARED,
    topics: ['german'],
    audience: ['adults', 'employees'],
    id: 'schreibwerkstatt-wochenende',
    name: words(
      'Schreibwerkstatt am Wochenende',
      'Schreiben üben am Wochenende',
      'Weekend writing workshop',
      'ورشة كتابة في نهاية الأسبوع',
      'Майстерня письма у вихідні',
    ),
    summary: words(
      'Drei Tage am Stück: Briefe, E-Mails und Formulare so schreiben, dass andere sie verstehen.',
      'Der Kurs dauert 3 Tage. Sie üben Briefe schreiben.',
      'Three days in a row: writing letters, e-mails and forms that others understand.',
      'ثلاثة أيام متتالية: كتابة رسائل وبريد إلكتروني واستمارات يفهمها الآخرون.',
      'Три дні поспіль: вчимося писати листи, електронні листи та заяви зрозуміло.',
    ),
    provider: 'kvhs',
    place: 'vhs-rosenwerda',
    contacts: ['vhs-anmeldung'],
    level: { entry: 'A2', target: 'B1' },
    lessons: 18,
    childcare: {
      state: 'onRequest',
      note: words(
        'Bitte zwei Wochen vorher sagen',
        'Bitte sagen Sie uns Bescheid.',
        'Please tell us two weeks before',
        'يرجى إخبارنا قبل أسبوعين',
        'Повідомте, будь ласка, за два тижні',
      ),
    },
    prices: [{ amount: 48, currency: 'EUR', per: 'course' }],
    certificate: ATTENDANCE_CERTIFICATE,
    runs: [
      {
        sessions: [
          { in: 16, day: 'FR', from: '17:00', to: '20:00', title: words('Briefe und E-Mails') },
          { day: 'SA', from: '10:00', to: '16:00', title: words('Formulare') },
          { day: 'SU', from: '10:00', to: '13:00', title: words('Texte gemeinsam lesen') },
        ],
        closes: 7,
        seats: 'open',
        remaining: 9,
        minimum: 6,
        maximum: 12,
      },
      {
        sessions: [
          { in: 93, day: 'FR', from: '17:00', to: '20:00' },
          { day: 'SA', from: '10:00', to: '16:00' },
          { day: 'SU', from: '10:00', to: '13:00' },
        ],
        closes: 7,
        seats: 'open',
      },
    ],
  },
  {
    ...SHARED,
    topics: ['german', 'work'],
    audience: ['adults', 'job-seekers'],
    id: 'telefonieren-auf-deutsch',
    name: words(
      'Telefonieren auf Deutsch: fünf Tage Übung',
      'Telefonieren üben',
      'Phone calls in German: five days of practice',
      'المكالمات الهاتفية بالألمانية: خمسة أيام تدريب',
      'Телефонні розмови німецькою: п’ять днів практики',
    ),
    summary: words(
      'Eine Woche lang jeden Tag Gespräche am Telefon: Termine machen, nachfragen, sich beschweren.',
      'Sie üben eine Woche lang telefonieren.',
      'One week of phone calls every day: making appointments, asking back, complaining.',
      'أسبوع كامل من المكالمات يوميًا: تحديد مواعيد، طرح أسئلة، تقديم شكوى.',
      'Тиждень щоденних розмов: домовлятися про зустріч, перепитувати, скаржитися.',
    ),
    provider: 'bildungswerk',
    place: 'bildungswerk-haus',
    level: { entry: 'B1', target: 'B1' },
    lessons: 20,
    childcare: { state: 'yes' },
    free: true,
    runs: [
      {
        sessions: [
          { in: 22, day: 'MO', from: '09:00', to: '12:15' },
          { day: 'TU', from: '09:00', to: '12:15' },
          { day: 'WE', from: '09:00', to: '12:15' },
          { day: 'TH', from: '09:00', to: '12:15' },
          { day: 'FR', from: '09:00', to: '12:15' },
        ],
        closes: 5,
        seats: 'few',
        remaining: 2,
        minimum: 6,
        maximum: 10,
      },
    ],
  },
];
