// Integration courses for women and for parents, most of them with childcare.
// Left out: texts all integration courses share (integration-general.ts).
import { SHORT_MORNINGS, weekly } from '../plan.js';
import { body, followedBy, inTown, only, p, words } from '../words.js';
import { integrationCourse } from './integration-general.js';
import { AFTERNOON, variants, WITH_CHILDCARE, type OfferBase } from './kit.js';

const WOMEN: OfferBase = {
  ...integrationCourse,
  name: words(
    'Integrationskurs für Frauen',
    'Integrations-Kurs für Frauen',
    'Integration course for women',
    'دورة اندماج للنساء',
    'Інтеграційний курс для жінок',
  ),
  summary: words(
    'Frauen lernen zusammen Deutsch. Die Lehrerinnen sind Frauen, die Kinder sind im Nebenraum gut betreut.',
    'Hier lernen nur Frauen. Ihr Kind ist in der Nähe.',
    'Women learn German together. The teachers are women, the children are well cared for next door.',
    'نساء يتعلمن الألمانية معًا. المعلمات نساء، والأطفال في رعاية جيدة في الغرفة المجاورة.',
    'Жінки разом вивчають німецьку. Викладають жінки, діти під наглядом у сусідній кімнаті.',
  ),
  provider: 'kvhs',
  courseType: 'integration-women',
  sourceCode: 'MB 04',
  level: { entry: 'A1', target: 'B1' },
  lessons: 1000,
  audience: ['women', 'parents'],
  gender: 'women',
  childcare: {
    state: 'yes',
    age: { from: 1, to: 6 },
    note: words(
      'Kostenlos, bitte bei der Anmeldung angeben',
      'Es kostet nichts. Sagen Sie es bei der Anmeldung.',
      'Free, please mention it when you register',
      'مجانًا، يرجى ذكر ذلك عند التسجيل',
      'Безкоштовно, повідомте під час запису',
    ),
  },
  keywords: ['Frauenkurs', 'Kinderbetreuung', 'Deutschkurs', 'Mütter'],
};

const women = variants(WOMEN, [
  {
    id: 'frauenkurs-auenstadt',
    name: followedBy(WOMEN.name, WITH_CHILDCARE),
    place: 'vhs-auenstadt',
    contacts: ['vhs-deutsch'],
    registration: { required: true, phone: '+496990009214' },
    runs: [
      {
        startsIn: 14,
        weeks: 50,
        meets: [SHORT_MORNINGS, weekly(['FR'], '08:45', '12:00')],
        closes: 7,
        seats: 'open',
        remaining: 7,
        minimum: 12,
        maximum: 16,
      },
    ],
    body: body({
      de: [
        p(
          'Die Kinder spielen und lernen in der Zeit mit Erzieherinnen. Zum Eingewöhnen dürfen Sie in der ersten Woche dabeibleiben.',
        ),
      ],
      ar: [p('يلعب الأطفال ويتعلمون مع مربيات. في الأسبوع الأول يمكنك البقاء معهم حتى يتعودوا.')],
    }),
  },
  {
    id: 'frauenkurs-lerchenroda',
    name: inTown(followedBy(WOMEN.name, WITH_CHILDCARE), 'Lerchenroda'),
    provider: 'frauenzentrum',
    responsible: ['kvhs'],
    place: 'frauenzentrum-haus',
    runs: [
      {
        startsIn: -21,
        weeks: 56,
        meets: [weekly(['MO', 'TU', 'WE', 'TH'], '08:30', '11:45')],
        seats: 'waitingList',
      },
      {
        startsIn: 75,
        weeks: 56,
        meets: [weekly(['MO', 'TU', 'WE', 'TH'], '08:30', '11:45')],
        seats: 'open',
        maximum: 14,
      },
    ],
  },
  {
    id: 'frauenkurs-rosenwerda',
    place: 'vhs-rosenwerda',
    childcare: { state: 'onRequest' },
    name: inTown(only(WOMEN.name, 'de', 'en', 'ar'), 'Rosenwerda'),
    contacts: ['vhs-deutsch'],
    runs: [
      {
        startsIn: 28,
        weeks: 60,
        meets: [weekly(['MO', 'WE', 'FR'], '08:45', '12:00')],
        seats: 'few',
        remaining: 4,
        maximum: 15,
      },
    ],
  },
]);

const parents = variants(
  {
    ...integrationCourse,
    name: words(
      'Elternintegrationskurs',
      'Integrations-Kurs für Eltern',
      'Integration course for parents',
      'دورة اندماج للآباء والأمهات',
      'Інтеграційний курс для батьків',
    ),
    summary: words(
      'Deutsch für Mütter und Väter: Themen sind Kita, Schule, Gespräche mit Lehrkräften und Gesundheit der Kinder.',
      'Deutsch für Eltern. Sie lernen Wörter für Kita und Schule.',
      'German for mothers and fathers: nursery, school, talks with teachers and children’s health.',
      'ألمانية للأمهات والآباء: الروضة والمدرسة والحديث مع المعلمين وصحة الأطفال.',
      'Німецька для мам і тат: дитсадок, школа, розмови з учителями, здоровʼя дітей.',
    ),
    provider: 'kvhs',
    topics: ['german', 'family', 'school'],
    courseType: 'integration-parents',
    sourceCode: 'MB 03',
    level: { entry: 'A1', target: 'B1' },
    lessons: 1000,
    audience: ['parents'],
    childcare: { state: 'yes', age: { from: 2, to: 6 } },
    keywords: ['Elternkurs', 'Mütter', 'Väter'],
  },
  [
    {
      id: 'elternkurs-rosenwerda',
      replaces: ['elternkurs-familienzentrum'],
      town: 'Rosenwerda',
      place: 'familienzentrum-haus',
      contacts: ['vhs-deutsch', 'kontakt-familienzentrum'],
      runs: [
        {
          startsIn: 20,
          weeks: 62,
          meets: [weekly(['MO', 'TU', 'TH'], '08:30', '11:45')],
          seats: 'open',
          remaining: 10,
          maximum: 15,
        },
      ],
    },
    {
      id: 'elternkurs-grundschule',
      addition: AFTERNOON,
      place: 'grundschule-auenstadt',
      contacts: ['vhs-deutsch'],
      childcare: { state: 'onRequest' },
      runs: [
        {
          startsIn: 85,
          weeks: 62,
          meets: [weekly(['MO', 'TU', 'WE'], '13:30', '16:45')],
          scheduleNote: words(
            'Ihr Kind kann in dieser Zeit den Hort besuchen.',
            'Ihr Kind ist dann im Hort.',
            'Your child can go to after-school care at this time.',
            'يمكن لطفلك في هذا الوقت الذهاب إلى رعاية ما بعد المدرسة.',
            'У цей час дитина може бути в групі продовженого дня.',
          ),
          seats: 'unknown',
        },
      ],
    },
  ],
);

export const familyCourses = [...women, ...parents];
