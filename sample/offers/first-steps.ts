// First courses after arrival: the first-orientation course with its eleven modules, low-threshold
// courses for women. Source of the modules: the federal concept of the course.
import { weekly, type OfferPlan } from '../plan.js';
import { body, h, only, p, ul, words } from '../words.js';
import { ATTENDANCE_CERTIFICATE, COUNTY, FREE, variants, type OfferBase } from './kit.js';

const MODULES: NonNullable<OfferPlan['modules']> = [
  {
    name: words(
      'Alltag in Deutschland',
      'Alltag',
      'Everyday life in Germany',
      'الحياة اليومية في ألمانيا',
      'Повсякдення в Німеччині',
    ),
    lessons: 30,
  },
  { name: words('Arbeit', 'Arbeit', 'Work', 'العمل', 'Робота'), lessons: 30 },
  { name: words('Einkaufen', 'Einkaufen', 'Shopping', 'التسوق', 'Покупки'), lessons: 25 },
  {
    name: words(
      'Gesundheit und medizinische Versorgung',
      'Gesundheit',
      'Health and medical care',
      'الصحة والرعاية الطبية',
      'Здоровʼя та медична допомога',
    ),
    lessons: 30,
  },
  {
    name: words(
      'Kindergarten und Schule',
      'Kita und Schule',
      'Nursery and school',
      'الروضة والمدرسة',
      'Дитсадок і школа',
    ),
    lessons: 30,
  },
  {
    name: words(
      'Mediennutzung',
      'Internet und Handy',
      'Using media',
      'استخدام وسائل الإعلام',
      'Користування медіа',
    ),
    lessons: 20,
  },
  {
    name: words(
      'Orientierung vor Ort, Verkehr und Mobilität',
      'Bus, Bahn und Wege',
      'Finding your way, traffic and transport',
      'التعرف على المكان والمواصلات',
      'Орієнтування на місці, транспорт',
    ),
    lessons: 30,
  },
  {
    name: words(
      'Sitten und Gebräuche in Deutschland',
      'So leben Menschen hier',
      'Customs in Germany',
      'العادات والتقاليد في ألمانيا',
      'Звичаї в Німеччині',
    ),
    lessons: 25,
  },
  {
    name: words(
      'Über sich und andere sprechen',
      'Über sich sprechen',
      'Talking about yourself and others',
      'الحديث عن النفس والآخرين',
      'Розповідати про себе та інших',
    ),
    lessons: 30,
  },
  { name: words('Wohnen', 'Wohnen', 'Housing', 'السكن', 'Житло'), lessons: 25 },
  {
    name: words(
      'Werte und Zusammenleben',
      'Zusammen leben',
      'Values and living together',
      'القيم والعيش المشترك',
      'Цінності та спільне життя',
    ),
    lessons: 25,
  },
];

const ORIENTATION: OfferBase = {
  kind: 'course',
  name: words(
    'Erstorientierungskurs',
    'Erster Kurs: Leben in Deutschland',
    'First orientation course',
    'دورة التوجيه الأولى',
    'Перший орієнтаційний курс',
  ),
  summary: words(
    'Elf Themen für den Anfang: Einkaufen, Arzt, Kita, Schule, Arbeit, Wohnen. Dabei lernen Sie einfaches Deutsch.',
    'Sie sind neu hier? Sie lernen 11 Themen und einfaches Deutsch.',
    'Eleven topics for the start: shopping, doctor, nursery, school, work, housing. You learn simple German on the way.',
    'أحد عشر موضوعًا للبداية: التسوق والطبيب والروضة والمدرسة والعمل والسكن، مع ألمانية بسيطة.',
    'Одинадцять тем для початку: покупки, лікар, дитсадок, школа, робота, житло. І проста німецька.',
  ),
  provider: 'brueckenhaus',
  topics: ['orientation', 'german'],
  courseType: 'first-orientation',
  level: { entry: 'pre-A1', target: 'A1' },
  lessons: 300,
  modules: MODULES,
  teaches: 'de',
  areaServed: COUNTY,
  audience: ['refugees', 'adults'],
  requirements: [
    {
      code: 'other',
      text: words(
        'Asylverfahren oder Duldung; freie Plätze auch für andere',
        '',
        'Asylum procedure or toleration; free places for others too',
        'في إجراءات اللجوء أو مع إقامة مؤقتة؛ المقاعد الشاغرة لغيرهم أيضًا',
        'Процедура притулку або Duldung; вільні місця й для інших',
      ),
    },
  ],
  spokenLanguages: ['de', 'ar', 'fa'],
  certificate: ATTENDANCE_CERTIFICATE,
  leadsTo: ['alphakurs-auenstadt', 'integrationskurs-vormittags'],
  funding: ['bamf'],
  keywords: ['EOK', 'Erstorientierung', 'Ankommen', 'Flüchtlinge', 'Asyl'],
  ...FREE,
};

const orientation = variants(ORIENTATION, [
  {
    id: 'eok-auenstadt',
    place: 'brueckenhaus-ufer',
    contacts: ['migrationsberatung'],
    childcare: { state: 'yes', age: { from: 1, to: 6 } },
    registration: {
      required: false,
      inPerson: words(
        'Kommen Sie einfach zur ersten Stunde.',
        'Kommen Sie einfach.',
        'Just come to the first lesson.',
        'تعال ببساطة إلى الحصة الأولى.',
        'Просто приходьте на перше заняття.',
      ),
    },
    runs: [
      {
        rolling: true,
        startsIn: -45,
        weeks: 26,
        meets: [weekly(['MO', 'TU', 'WE'], '09:00', '12:15')],
        seats: 'open',
      },
      {
        startsIn: 139,
        weeks: 26,
        meets: [weekly(['MO', 'TU', 'WE'], '09:00', '12:15')],
        rolling: true,
      },
    ],
    body: body({
      de: [
        p(
          'Jedes Thema steht für sich. Sie können jede Woche anfangen. Wir gehen auch hinaus: zum Markt, in die Bibliothek, zum Rathaus.',
        ),
        h('Gut zu wissen'),
        ul(
          'Der Kurs ist freiwillig.',
          'Es gibt keine Prüfung.',
          'Fahrkarten bekommen Sie von uns.',
        ),
      ],
      'de-simple': [
        p('Der Kurs hat 11 Themen.'),
        p('Sie können jede Woche anfangen.'),
        p('Es gibt keine Prüfung.'),
      ],
      en: [
        p(
          'Each topic stands on its own. You can start any week. We also go out: to the market, the library, the town hall.',
        ),
      ],
      uk: [
        p(
          'Кожна тема окрема. Почати можна будь-якого тижня. Ми також виходимо: на ринок, до бібліотеки, до ратуші.',
        ),
      ],
    }),
  },
  {
    id: 'eok-ahornstedt',
    town: 'Ahornstedt',
    place: 'brueckenhaus-ahornstedt',
    runs: [
      {
        startsIn: 11,
        weeks: 30,
        meets: [weekly(['TU', 'TH'], '09:00', '12:15'), weekly(['WE'], '13:30', '16:00')],
        seats: 'open',
      },
    ],
  },
  {
    id: 'eok-finkenwerda',
    town: 'Finkenwerda',
    place: 'buergerhaus-finkenwerda',
    spokenLanguages: ['de', 'uk', 'ru'],
    audience: ['refugees', 'ukraine'],
    summary: only(ORIENTATION.summary ?? {}, 'de', 'uk', 'en'),
    travelSupport: 'yes',
    runs: [
      {
        startsIn: 44,
        weeks: 34,
        meets: [weekly(['MO', 'FR'], '09:00', '13:00')],
        seats: 'few',
        remaining: 3,
        maximum: 15,
      },
    ],
  },
]);

const STRONG: OfferBase = {
  kind: 'course',
  name: words(
    'MiA: Migrantinnen einfach stark im Alltag',
    'MiA: Starke Frauen im Alltag',
    'MiA: migrant women strong in everyday life',
    'MiA: مهاجرات قويات في الحياة اليومية',
    'MiA: мігрантки сильні в повсякденні',
  ),
  summary: words(
    'Ein lockerer Kurs nur für Frauen: reden, Neues ausprobieren, Rechte kennen, die Stadt entdecken.',
    'Ein Kurs nur für Frauen. Sie reden und lernen zusammen.',
    'A relaxed course for women only: talk, try new things, know your rights, discover the town.',
    'دورة مريحة للنساء فقط: حديث وتجارب جديدة ومعرفة الحقوق واكتشاف المدينة.',
    'Невимушений курс лише для жінок: спілкуватися, пробувати нове, знати права, відкривати місто.',
  ),
  provider: 'frauenzentrum',
  topics: ['orientation', 'german', 'leisure'],
  courseType: 'women-low-threshold',
  audience: ['women'],
  gender: 'women',
  lessons: 34,
  teaches: 'de',
  childcare: { state: 'yes', age: { from: 0, to: 6 } },
  spokenLanguages: ['de', 'ar', 'ku'],
  funding: ['bamf'],
  keywords: ['MiA', 'Frauenkurs', 'Frauenrechte'],
  ...FREE,
};

const strong = variants(STRONG, [
  {
    id: 'mia-lerchenroda',
    place: 'frauenzentrum-haus',
    runs: [
      {
        startsIn: 9,
        weeks: 12,
        meets: [weekly(['FR'], '09:30', '12:00')],
        seats: 'open',
        remaining: 5,
        maximum: 14,
      },
      { startsIn: 106, weeks: 12, meets: [weekly(['FR'], '09:30', '12:00')], seats: 'open' },
    ],
  },
  {
    id: 'mia-storchenried',
    name: words(
      'MiA-Kurs für Frauen in Storchenried',
      'MiA: Kurs für Frauen in Storchenried',
      'MiA course for women – Storchenried',
      'دورة MiA للنساء – Storchenried',
      'Курс MiA для жінок – Storchenried',
    ),
    provider: 'treffpunkt-storchenried',
    place: 'dorftreff-storchenried',
    childcare: { state: 'onRequest' },
    registration: { required: true, email: 'hallo@dorftreff-storchenried.example' },
    runs: [{ startsIn: 37, weeks: 17, meets: [weekly(['WE'], '14:00', '15:30')], seats: 'open' }],
  },
  {
    id: 'frauen-fuer-frauen',
    body: body({
      de: [
        p(
          'Immer zwei Frauen leiten den Kurs: eine Lehrerin und eine Frau, die selbst zugewandert ist.',
        ),
        p('Fällt die Betreuung einmal aus, rufen wir Sie am Abend vorher an.'),
      ],
      ar: [p('تدير الدورة دائمًا امرأتان: معلمة وامرأة مهاجرة مثلك.')],
    }),
    name: words(
      'Frauen für Frauen: Deutsch lernen',
      'Frauen für Frauen: Deutsch lernen',
      'Women for women: learning German',
      'نساء من أجل نساء: تعلم الألمانية',
      'Жінки для жінок: вивчаємо німецьку',
    ),
    summary: words(
      'Deutsch für Frauen, die auf einen Kita-Platz warten. Die Kinder sind im selben Haus betreut.',
      'Sie warten auf einen Kita-Platz? Ihr Kind kommt einfach mit.',
      'German for women who are waiting for a nursery place. The children are looked after in the same building.',
      'ألمانية للنساء اللواتي ينتظرن مكانًا في الروضة. يُرعى الأطفال في المبنى نفسه.',
      'Німецька для жінок, які чекають на місце в дитсадку. За дітьми доглядають у тому ж будинку.',
    ),
    provider: 'familienzentrum',
    place: 'familienzentrum-haus',
    courseType: 'state-funded',
    level: { entry: 'A1', target: 'A2' },
    lessons: 200,
    funding: ['state', 'municipality'],
    spokenLanguages: ['de', 'en', 'ru'],
    keywords: ['Frauenkurs', 'Kinderbetreuung', 'Mütter'],
    runs: [
      {
        startsIn: 16,
        weeks: 25,
        meets: [weekly(['MO', 'TU', 'TH'], '08:30', '10:45')],
        seats: 'few',
        remaining: 2,
        maximum: 12,
      },
    ],
  },
]);

export const firstStepsCourses: OfferPlan[] = [...orientation, ...strong];
