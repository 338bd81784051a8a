// Speaking German with volunteers: language cafés, partners, a reading circle. Free, no exam.
// Left out: courses with a teacher (the other files).
import type { Town } from '../places/kit.js';
import { weekly, type OfferPlan, type RunPlan } from '../plan.js';
import { body, inTown, only, p, ul, words } from '../words.js';
import { ONLINE, variants, type OfferBase } from './kit.js';

const CAFE: OfferBase = {
  kind: 'course',
  name: words('Sprachcafé', 'Sprach-Café', 'Language café', 'مقهى اللغة', 'Мовне кафе'),
  summary: words(
    'Bei Kaffee und Tee miteinander Deutsch sprechen. Ohne Anmeldung, ohne Noten, für alle.',
    'Wir trinken Tee und sprechen Deutsch. Kommen Sie einfach.',
    'Speak German together over coffee and tea. No registration, no marks, open to everyone.',
    'نتحدث الألمانية معًا مع القهوة والشاي. بلا تسجيل وبلا درجات، للجميع.',
    'Розмовляємо німецькою за кавою та чаєм. Без запису, без оцінок, для всіх.',
  ),
  provider: 'freiwilligenagentur',
  topics: ['german', 'leisure'],
  courseType: 'conversation',
  level: { entry: 'A1', target: 'B2' },
  teaches: 'de',
  audience: ['everyone'],
  free: true,
  registration: { required: false },
  keywords: ['Sprachtreff', 'Konversation', 'Sprechen', 'Café'],
};

const cafe = (
  town: Town,
  place: string,
  runs: RunPlan[],
  own: Partial<OfferPlan> = {},
): OfferPlan => ({
  ...CAFE,
  id: `sprachcafe-${place}`,
  name: inTown(CAFE.name, town),
  place,
  runs,
  ...own,
});

const cafes: OfferPlan[] = [
  cafe(
    'Auenstadt',
    'bibliothek-schloss',
    [{ rolling: true, startsIn: -300, meets: [weekly(['TH'], '16:00', '17:30')], seats: 'open' }],
    {
      provider: 'bibliothek',
      childcare: { state: 'onRequest' },
      body: body({
        de: [
          p('Jede Woche gibt es ein Thema und ein Spiel. Danach wird frei erzählt.'),
          ul(
            'Kinder dürfen mitkommen, es gibt eine Spielecke.',
            'Wer möchte, leiht danach gleich Bücher aus.',
          ),
        ],
      }),
    },
  ),
  cafe(
    'Silberbrück',
    'bildungswerk-haus',
    [
      {
        rolling: true,
        startsIn: 2,
        meets: [weekly(['TU'], '17:00', '18:30', 2)],
        scheduleNote: words(
          'jede zweite Woche',
          'jede 2. Woche',
          'every second week',
          'كل أسبوعين',
          'щодва тижні',
        ),
      },
    ],
    { provider: 'bildungswerk', spokenLanguages: ['de', 'en', 'uk'] },
  ),
  cafe(
    'Storchenried',
    'dorftreff-storchenried',
    [{ rolling: true, startsIn: -20, meets: [weekly(['WE'], '15:00', '17:00')] }],
    {
      provider: 'treffpunkt-storchenried',
      summary: only(CAFE.summary ?? {}, 'de', 'en'),
      reviewedAgo: 190,
    },
  ),
  cafe('Mühlwinkel', 'buergerhaus-muehlwinkel', [
    {
      startsIn: 25,
      weeks: 12,
      meets: [weekly(['FR'], '14:30', '16:00')],
      extra: [
        {
          in: 40,
          day: 'SA',
          from: '10:00',
          to: '14:00',
          title: words(
            'Ausflug mit Picknick',
            'Aus-Flug',
            'Outing with picnic',
            'رحلة مع نزهة',
            'Прогулянка з пікніком',
          ),
        },
      ],
    },
  ]),
  {
    ...CAFE,
    id: 'frauen-sprachcafe',
    name: words(
      'Sprachcafé für Frauen',
      'Sprach-Café für Frauen',
      'Language café for women',
      'مقهى اللغة للنساء',
      'Мовне кафе для жінок',
    ),
    provider: 'frauenzentrum',
    place: 'frauenzentrum-haus',
    audience: ['women'],
    gender: 'women',
    childcare: { state: 'yes' },
    runs: [
      { rolling: true, startsIn: -60, meets: [weekly(['MO'], '10:00', '11:30')], seats: 'open' },
    ],
  },
];

const partners = variants(
  {
    kind: 'course',
    name: words(
      'Sprachpaten: Deutsch zu zweit',
      'Deutsch zu zweit lernen',
      'Language partners: German in pairs',
      'شركاء اللغة: الألمانية مع شريك',
      'Мовні партнери: німецька вдвох',
    ),
    summary: words(
      'Eine Freiwillige oder ein Freiwilliger trifft Sie jede Woche für eine Stunde. Sie bestimmen das Thema.',
      'Ein Mensch lernt mit Ihnen Deutsch. Sie treffen sich jede Woche.',
      'A volunteer meets you for an hour each week. You choose the topic.',
      'يلتقي بك متطوع أو متطوعة ساعة كل أسبوع. أنت تختار الموضوع.',
      'Волонтер чи волонтерка зустрічається з вами на годину щотижня. Тему обираєте ви.',
    ),
    provider: 'freiwilligenagentur',
    topics: ['german', 'volunteering'],
    courseType: 'conversation',
    audience: ['everyone'],
    free: true,
    keywords: ['Tandem', 'Sprachpatin', 'Nachhilfe'],
  },
  [
    {
      id: 'sprachpaten',
      body: body({
        de: [
          p(
            'Nach dem ersten Gespräch suchen wir eine Person, die zu Ihnen passt. Das dauert im Moment etwa zwei Monate.',
          ),
        ],
      }),
      runs: [
        {
          rolling: true,
          scheduleNote: words(
            'Zeit und Ort nach Absprache',
            'Sie sagen Zeit und Ort.',
            'Time and place by arrangement',
            'الوقت والمكان بالاتفاق',
            'Час і місце за домовленістю',
          ),
          seats: 'waitingList',
        },
      ],
    },
    {
      id: 'sprachpaten-online',
      addition: ONLINE,
      attendanceMode: 'online',
      runs: [{ rolling: true, seats: 'open' }],
    },
    {
      id: 'lesezirkel',
      name: words(
        'Lesezirkel in einfacher Sprache',
        'Zusammen Bücher lesen',
        'Reading circle in plain language',
        'حلقة قراءة بلغة سهلة',
      ),
      summary: words(
        'Wir lesen kurze Geschichten und sprechen darüber.',
        'Wir lesen kurze Geschichten.',
        'We read short stories and talk about them.',
        'نقرأ قصصًا قصيرة ونتحدث عنها.',
      ),
      provider: 'bibliothek',
      place: 'bibliothek-schloss',
      level: { entry: 'A2', target: 'B1' },
      runs: [{ startsIn: 34, meets: [weekly(['TU'], '16:30', '18:00', 4)] }],
    },
  ],
);

export const conversationCourses: OfferPlan[] = [...cafes, ...partners];
