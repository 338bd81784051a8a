// Helping others and being helped by volunteers: guides, interpreters, mentors, training.
// Left out: language partners (conversation.ts).
import { hours } from '../contacts.js';
import { weekly, type OfferPlan } from '../plan.js';
import { body, only, p, words } from '../words.js';
import { FREE } from './kit.js';

export const volunteering: OfferPlan[] = [
  {
    id: 'ehrenamtslotsen',
    body: body({
      de: [
        p(
          'Sagen Sie am Telefon: Wann und wo ist der Termin? Welche Sprache brauchen Sie? Wir rufen zurück.',
        ),
        p('Lotsinnen und Lotsen geben keinen rechtlichen Rat und unterschreiben nichts für Sie.'),
      ],
      en: [
        p(
          'Tell us on the phone: when and where is the appointment, which language do you need? We call you back.',
        ),
      ],
    }),
    kind: 'volunteering',
    name: words(
      'Ehrenamtslotsen: Begleitung zu Amt, Arzt und Schule',
      'Freiwillige gehen mit Ihnen zum Amt',
      'Volunteer guides: company to office, doctor and school',
      'مرشدون متطوعون: مرافقة إلى الدائرة والطبيب والمدرسة',
      'Волонтери-провідники: супровід до установ, лікаря, школи',
    ),
    summary: words(
      'Freiwillige begleiten Sie zu Terminen, erklären Formulare und zeigen Wege. In vielen Sprachen.',
      'Freiwillige gehen mit Ihnen. Sie sprechen viele Sprachen.',
      'Volunteers come with you to appointments, explain forms and show you the way. In many languages.',
      'متطوعون يرافقونك إلى المواعيد ويشرحون النماذج ويدلونك على الطريق. بلغات كثيرة.',
      'Волонтери ходять з вами на прийоми, пояснюють бланки й показують дорогу. Багатьма мовами.',
    ),
    provider: 'freiwilligenagentur',
    topics: ['interpreting', 'volunteering', 'orientation'],
    audience: ['everyone'],
    spokenLanguages: ['de', 'en', 'ar', 'fa', 'uk', 'ru', 'tr'],
    registration: {
      required: true,
      phone: '+498999998115',
      note: words(
        'Bitte drei Tage vorher anrufen',
        'Bitte vorher anrufen',
        'Please call three days before',
        'يرجى الاتصال قبل ثلاثة أيام',
        'Телефонуйте за три дні',
      ),
    },
    keywords: ['Integrationslotsen', 'Begleitung', 'Ehrenamt'],
    ...FREE,
  },
  {
    id: 'ehrenamt-finden',
    kind: 'volunteering',
    name: words(
      'Selbst mitmachen: Ehrenamt finden',
      'Sie möchten helfen?',
      'Get involved: find volunteer work',
      'شارك بنفسك: فرص التطوع',
      'Долучайтеся: волонтерська робота',
    ),
    summary: words(
      'Feuerwehr, Tafel, Sportverein, Nachhilfe: Wir finden eine Aufgabe, die zu Ihnen passt. Auch mit wenig Deutsch.',
      'Sie wollen anderen helfen? Wir finden eine Aufgabe.',
      'Fire brigade, food bank, sports club, tutoring: we find a task that suits you. Even with little German.',
      'الإطفاء وبنك الطعام والنادي والدروس: نجد لك مهمة مناسبة حتى مع القليل من الألمانية.',
      'Пожежна команда, продуктова допомога, спортклуб: знайдемо справу для вас, навіть з мінімальною німецькою.',
    ),
    provider: 'freiwilligenagentur',
    topics: ['volunteering'],
    audience: ['volunteers', 'everyone'],
    openingHours: [hours(['TU'], '14:00', '18:00')],
    ...FREE,
  },
  {
    id: 'schulung-ehrenamt',
    kind: 'volunteering',
    name: words(
      'Schulung für Ehrenamtliche in der Integration',
      '',
      'Training for integration volunteers',
    ),
    summary: words(
      'Sechs Abende: Asylrecht in Grundzügen, Grenzen setzen, Sprache vermitteln, Sprachmittlung.',
    ),
    provider: 'kvhs',
    place: 'vhs-auenstadt',
    topics: ['volunteering', 'democracy'],
    audience: ['volunteers'],
    runs: [{ startsIn: 50, weeks: 6, meets: [weekly(['TH'], '18:00', '20:15')], seats: 'open' }],
    ...FREE,
  },
  {
    id: 'sprachmittlerpool',
    kind: 'volunteering',
    name: words(
      'Sprachmittlerpool',
      'Hilfe beim Übersetzen',
      'Pool of community interpreters',
      'مجموعة المترجمين المتطوعين',
      'Пул громадських перекладачів',
    ),
    summary: words(
      'Geschulte Sprachmittlerinnen und Sprachmittler für Gespräche in Kita, Schule, Amt und Arztpraxis.',
      'Menschen übersetzen für Sie beim Amt oder beim Arzt.',
      'Trained interpreters for talks at nursery, school, office and surgery.',
      'مترجمون مدربون للأحاديث في الروضة والمدرسة والدائرة والعيادة.',
      'Навчені перекладачі для розмов у садку, школі, установі та в лікаря.',
    ),
    provider: 'migrationszentrum',
    place: 'migrationszentrum-haus',
    topics: ['interpreting'],
    audience: ['everyone'],
    spokenLanguages: ['ar', 'fa', 'fa-AF', 'ku', 'ps', 'ru', 'so', 'ti', 'tr', 'uk', 'vi', 'de'],
    keywords: ['Dolmetscher', 'Übersetzen', 'Dolmetschen'],
    ...FREE,
  },
  {
    id: 'sprachmittler-werden',
    kind: 'volunteering',
    name: words(
      'Sprachmittlerin oder Sprachmittler werden',
      'Übersetzer werden',
      'Become a community interpreter',
      'كن مترجمًا مجتمعيًا',
      'Стати громадським перекладачем',
    ),
    summary: words(
      'Grundkurs an drei Wochenenden. Sie sprechen Deutsch ab B1 und eine weitere Sprache.',
      '',
      'Basic course on three weekends. You speak German from B1 and another language.',
      'دورة أساسية في ثلاث عطل نهاية أسبوع. تتحدث الألمانية من B1 ولغة أخرى.',
      'Базовий курс на трьох вихідних. Ви володієте німецькою від B1 та ще однією мовою.',
    ),
    provider: 'migrationszentrum',
    place: 'migrationszentrum-haus',
    topics: ['interpreting', 'volunteering'],
    audience: ['volunteers'],
    runs: [
      {
        startsIn: 68,
        weeks: 5,
        meets: [weekly(['SA', 'SU'], '10:00', '16:00', 2)],
        closes: 14,
        seats: 'waitingList',
        maximum: 16,
      },
    ],
    ...FREE,
  },
  {
    id: 'familienpaten',
    kind: 'volunteering',
    name: words(
      'Familienpaten',
      'Paten für Familien',
      'Family mentors',
      'أصدقاء العائلة',
      'Сімейні наставники',
    ),
    summary: words(
      'Eine Patin oder ein Pate besucht Ihre Familie einmal in der Woche und unterstützt im Alltag.',
      'Ein Mensch besucht Ihre Familie und hilft.',
      'A mentor visits your family once a week and helps with everyday life.',
      'يزور مرشد أو مرشدة عائلتك مرة في الأسبوع ويساعد في الحياة اليومية.',
      'Наставник раз на тиждень відвідує вашу сімʼю та допомагає в побуті.',
    ),
    provider: 'familienzentrum',
    topics: ['family', 'volunteering'],
    audience: ['parents'],
    ...FREE,
  },
  {
    id: 'besuchsdienst',
    kind: 'volunteering',
    name: words('Besuchsdienst für neue Nachbarn'),
    summary: words(
      'Zwei Freiwillige begrüßen neue Familien im Dorf und zeigen ihnen Laden, Bus und Arztpraxis.',
    ),
    provider: 'treffpunkt-storchenried',
    topics: ['orientation', 'volunteering'],
    audience: ['everyone'],
    ...FREE,
  },
  {
    id: 'buechertisch',
    kind: 'volunteering',
    name: only(
      words(
        'Vorlesepaten für Kinder in zwei Sprachen',
        '',
        'Bilingual reading mentors',
        'متطوعو القراءة بلغتين',
      ),
      'de',
      'ar',
    ),
    summary: words(
      'Wir lesen Kindern auf Deutsch und in einer zweiten Sprache vor. Neue Stimmen sind willkommen.',
      '',
      'We read to children in German and a second language. New voices are welcome.',
    ),
    provider: 'bibliothek',
    place: 'bibliothek-schloss',
    topics: ['family', 'volunteering'],
    audience: ['children', 'volunteers'],
    runs: [{ rolling: true, startsIn: 9, meets: [weekly(['FR'], '16:00', '17:00')] }],
    body: body({
      de: [
        p(
          'Kinder ab drei Jahren hören zu, die Eltern auch. Bücher in 14 Sprachen stehen im Regal.',
        ),
      ],
    }),
    ...FREE,
  },
];
