// Integration courses for young people, for learning to read and write, for another script, for
// catching up and for fast learners. Left out: what all share (integration-general.ts).
import { AFTERNOONS, MORNINGS, SHORT_MORNINGS, weekly, type OfferPlan } from '../plan.js';
import { body, p, ul, words } from '../words.js';
import { integrationCourse } from './integration-general.js';
import { AFTERNOON, MORNING, variants } from './kit.js';

const youth = variants(
  {
    ...integrationCourse,
    name: words(
      'Jugendintegrationskurs',
      'Integrations-Kurs für junge Menschen',
      'Integration course for young people',
      'دورة اندماج للشباب',
      'Інтеграційний курс для молоді',
    ),
    summary: words(
      'Für junge Menschen unter 27, die nicht mehr zur Schule gehen. Sie bereiten sich auch auf eine Ausbildung vor.',
      'Sie sind jünger als 27 Jahre? Lernen Sie Deutsch für Ihre Ausbildung.',
      'For people under 27 who have left school. You also prepare for vocational training.',
      'للشباب دون 27 عامًا الذين أنهوا المدرسة. تستعدون أيضًا للتدريب المهني.',
      'Для молоді до 27 років, яка вже не ходить до школи. Ви також готуєтеся до професійного навчання.',
    ),
    provider: 'bildungswerk',
    topics: ['german', 'orientation', 'vocational-training'],
    courseType: 'integration-youth',
    sourceCode: 'MB 02',
    level: { entry: 'A1', target: 'B1' },
    lessons: 1000,
    audience: ['youth'],
    age: { from: 16, to: 26 },
    leadsTo: ['einstiegspraktikum', 'berufsvorbereitung'],
    keywords: ['Jugendkurs', 'Ausbildung', 'Praktikum'],
  },
  [
    {
      id: 'jugendkurs-silberbrueck',
      place: 'bildungswerk-haus',
      contacts: ['bildungswerk-buero', 'jugendmigrationsdienst'],
      runs: [
        {
          startsIn: 8,
          weeks: 40,
          meets: [MORNINGS],
          closes: 2,
          seats: 'open',
          remaining: 12,
          maximum: 20,
        },
      ],
      body: body({
        de: [
          p('Zum Kurs gehören zwei Wochen Praktikum in einem Betrieb Ihrer Wahl.'),
          ul(
            'Bewerbung schreiben',
            'Vorstellungsgespräch üben',
            'Berufe in der Werkstatt ausprobieren',
          ),
        ],
        en: [p('Two weeks of work experience in a company of your choice are part of the course.')],
      }),
    },
    {
      id: 'jugendkurs-auenstadt',
      addition: AFTERNOON,
      provider: 'sprachwerk',
      place: 'sprachwerk-haus',
      runs: [
        {
          startsIn: 48,
          weeks: 46,
          meets: [AFTERNOONS, weekly(['FR'], '13:00', '15:30')],
          seats: 'open',
        },
      ],
    },
  ],
);

const literacy = variants(
  {
    ...integrationCourse,
    name: words(
      'Alphabetisierungskurs',
      'Lesen und schreiben lernen',
      'Literacy course',
      'دورة محو الأمية',
      'Курс грамотності',
    ),
    summary: words(
      'Sie lernen zuerst lesen und schreiben, langsam und in kleinen Gruppen. Dann lernen Sie Deutsch.',
      'Sie lernen lesen und schreiben. Wir lernen langsam.',
      'You first learn to read and write, slowly and in small groups. Then you learn German.',
      'تتعلم أولًا القراءة والكتابة ببطء وفي مجموعات صغيرة. بعد ذلك تتعلم الألمانية.',
      'Спочатку ви вчитеся читати й писати, повільно, у малих групах. Потім вивчаєте німецьку.',
    ),
    provider: 'kvhs',
    topics: ['literacy', 'german'],
    courseType: 'integration-literacy',
    sourceCode: 'MB 05',
    level: { entry: 'pre-A1', target: 'A2' },
    lessons: 1000,
    audience: ['adults'],
    intensity: 'part',
    keywords: ['Alphakurs', 'Alphabetisierung', 'Analphabet', 'ABC', 'Lesen', 'Schreiben'],
  },
  [
    {
      id: 'alphakurs-auenstadt',
      body: body({
        de: [
          p(
            'Sie brauchen kein Papier und keinen Stift: Alles ist da. Wir beginnen mit den Buchstaben Ihres Namens.',
          ),
          p('Jemand kann für Sie anrufen. Sie müssen bei der Anmeldung nichts schreiben.'),
        ],
        'de-simple': [p('Alles ist da: Papier und Stift.'), p('Sie müssen nichts schreiben.')],
        ar: [
          p('لا تحتاج إلى ورق ولا قلم: كل شيء متوفر. نبدأ بحروف اسمك.'),
          p('يمكن لشخص آخر أن يتصل نيابة عنك.'),
        ],
      }),
      addition: MORNING,
      place: 'vhs-auenstadt',
      contacts: ['vhs-deutsch'],
      childcare: { state: 'onRequest' },
      runs: [
        {
          startsIn: 12,
          weeks: 62,
          meets: [SHORT_MORNINGS],
          seats: 'few',
          remaining: 1,
          maximum: 12,
        },
        { startsIn: 125, weeks: 62, meets: [SHORT_MORNINGS], seats: 'open', maximum: 12 },
      ],
    },
    {
      id: 'alphakurs-silberbrueck',
      town: 'Silberbrück',
      provider: 'bildungswerk',
      place: 'bildungswerk-haus',
      runs: [
        { startsIn: -56, weeks: 62, meets: [AFTERNOONS], seats: 'full', remaining: 0, maximum: 12 },
        { startsIn: 57, weeks: 62, meets: [AFTERNOONS], seats: 'open' },
      ],
    },
    {
      id: 'alphakurs-frauen',
      name: words(
        'Alphabetisierungskurs für Frauen',
        'Lesen und schreiben lernen für Frauen',
        'Literacy course for women',
        'دورة محو الأمية للنساء',
        'Курс грамотності для жінок',
      ),
      provider: 'frauenzentrum',
      responsible: ['kvhs'],
      place: 'frauenzentrum-haus',
      audience: ['women'],
      gender: 'women',
      childcare: { state: 'yes', age: { from: 1, to: 5 } },
      spokenLanguages: ['de', 'ar', 'ku'],
      runs: [
        {
          startsIn: 33,
          weeks: 70,
          meets: [weekly(['MO', 'WE', 'FR'], '09:00', '12:15')],
          seats: 'open',
          remaining: 8,
          maximum: 10,
        },
      ],
    },
  ],
);

const others: OfferPlan[] = [
  {
    ...integrationCourse,
    id: 'zweitschriftkurs',
    name: words(
      'Integrationskurs für Zweitschriftlernende',
      'Kurs: Die lateinische Schrift lernen',
      'Integration course for second-script learners',
      'دورة اندماج لمن يتعلمون الحرف اللاتيني',
      'Інтеграційний курс для тих, хто вивчає латинське письмо',
    ),
    summary: words(
      'Sie können in Ihrer Sprache schreiben, zum Beispiel Arabisch oder Dari. Hier lernen Sie die lateinische Schrift und Deutsch.',
      'Sie können arabisch schreiben? Hier lernen Sie die deutsche Schrift.',
      'You can write in your own language, for example Arabic or Dari. Here you learn the Latin script and German.',
      'تجيد الكتابة بلغتك، مثل العربية أو الدرية. هنا تتعلم الحرف اللاتيني واللغة الألمانية.',
      'Ви вмієте писати своєю мовою, наприклад арабською чи дарі. Тут ви вивчите латинське письмо та німецьку.',
    ),
    provider: 'sprachwerk',
    place: 'sprachwerk-haus',
    courseType: 'integration-second-script',
    secondScript: true,
    level: { entry: 'A1', target: 'B1' },
    lessons: 1000,
    spokenLanguages: ['de', 'ar', 'fa-AF'],
    keywords: ['Zweitschrift', 'Schrift', 'Arabisch', 'Dari', 'Farsi'],
    runs: [
      {
        startsIn: 22,
        weeks: 50,
        meets: [SHORT_MORNINGS, weekly(['FR'], '08:45', '12:00')],
        seats: 'open',
        remaining: 9,
        maximum: 16,
      },
    ],
  },
  {
    ...integrationCourse,
    id: 'foerderkurs',
    name: words(
      'Förderkurs im Integrationskurs',
      '',
      'Remedial integration course',
      'دورة اندماج داعمة',
    ),
    summary: words(
      'Für Menschen, die schon länger hier leben und Deutsch vor allem gehört haben. Wir üben Lesen, Schreiben und Grammatik.',
      '',
      'For people who have lived here for some time and learned German by ear. We practise reading, writing and grammar.',
      'لمن يعيشون هنا منذ مدة وتعلموا الألمانية بالسماع. نتدرب على القراءة والكتابة والقواعد.',
    ),
    provider: 'kvhs',
    place: 'vhs-auenstadt',
    courseType: 'integration-remedial',
    sourceCode: 'MB 06',
    level: { entry: 'A2', target: 'B1' },
    lessons: 1000,
    intensity: 'part',
    contacts: ['vhs-deutsch'],
    runs: [
      {
        startsIn: 60,
        weeks: 70,
        meets: [weekly(['MO', 'TU', 'TH'], '17:00', '20:15')],
        seats: 'open',
      },
    ],
  },
  {
    ...integrationCourse,
    id: 'intensivkurs',
    body: body({
      de: [
        p(
          'Im Test vor dem Kurs sehen wir, ob das Tempo zu Ihnen passt. Wenn nicht, wechseln Sie ohne Nachteil in den allgemeinen Kurs.',
        ),
      ],
      en: [
        p(
          'The test before the course shows whether the pace suits you. If not, you move to the general course without any disadvantage.',
        ),
      ],
    }),
    name: words(
      'Intensiv-Integrationskurs',
      'Schneller Integrations-Kurs',
      'Intensive integration course',
      'دورة اندماج مكثفة',
      'Інтенсивний інтеграційний курс',
    ),
    summary: words(
      'Der schnelle Weg zu B1 für Menschen mit guter Schulbildung. Sie brauchen viel Zeit zum Lernen.',
      'Sie lernen schnell? Dann ist dieser Kurs richtig.',
      'The fast way to B1 for people with a good school education. You need plenty of time to study.',
      'الطريق السريع إلى B1 لمن لديهم تعليم مدرسي جيد. تحتاج إلى وقت كثير للدراسة.',
      'Швидкий шлях до B1 для людей з доброю шкільною освітою. Потрібно багато часу для навчання.',
    ),
    provider: 'sprachwerk',
    place: 'sprachwerk-haus',
    courseType: 'integration-intensive',
    sourceCode: 'MB 07',
    level: { entry: 'A1', target: 'B1' },
    lessons: 430,
    intensity: 'full',
    audience: ['adults', 'professionals', 'students'],
    childcare: { state: 'no' },
    runs: [
      {
        startsIn: 19,
        weeks: 15,
        meets: [weekly(['MO', 'TU', 'WE', 'TH', 'FR'], '08:30', '13:30')],
        closes: 10,
        seats: 'open',
        remaining: 5,
        minimum: 10,
        maximum: 15,
      },
      {
        startsIn: 140,
        weeks: 15,
        meets: [weekly(['MO', 'TU', 'WE', 'TH', 'FR'], '08:30', '13:30')],
        seats: 'open',
      },
    ],
  },
];

export const specialCourses: OfferPlan[] = [...youth, ...literacy, ...others];
