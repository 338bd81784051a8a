// Language courses for work (Berufssprachkurse) of the sample county: one per level.
// Left out: courses for one trade (vocational-trades.ts). Source of the codes: federal employment agency, MC 01 to MC 03.
import type { CefrStep } from '../../src/feed/vocabulary.js';
import { AFTERNOONS, EVENINGS, MORNINGS, SHORT_MORNINGS, weekly, type OfferPlan } from '../plan.js';
import { body, h, only, p, ul, words } from '../words.js';
import { AFTERNOON, COUNTY, EVENING, ONLINE, variants, type OfferBase } from './kit.js';

export const vocationalCourse = {
  kind: 'course',
  topics: ['german', 'work'],
  teaches: 'de',
  areaServed: COUNTY,
  funding: ['bamf'],
  audience: ['job-seekers', 'employees', 'apprentices'],
  feeWaiver: words(
    'Kostenlos ohne Arbeit; wer gut verdient, zahlt einen Teil.',
    'Sie haben keine Arbeit? Dann kostet der Kurs nichts.',
    'Free if you are out of work; those who earn well pay a share.',
    'مجانًا لمن لا يعمل؛ ومن دخله جيد يدفع جزءًا.',
    'Безкоштовно для тих, хто не працює; за доброго заробітку платите частину.',
  ),
} satisfies Partial<OfferPlan>;

export const fromTo = (entry: CefrStep, target: CefrStep) => ({
  level: { entry, target },
  requirements: [
    {
      code: 'minimum-level' as const,
      text: words(
        `Zertifikat ${entry}`,
        `Zeugnis ${entry}`,
        `${entry} certificate`,
        `شهادة ${entry}`,
        `Сертифікат ${entry}`,
      ),
    },
    { code: 'jobcenter-obligation' as const },
  ],
  certificate: words(
    `Zertifikat Deutsch-Test für den Beruf ${target}`,
    `Prüfung ${target}`,
    `German test for work ${target}`,
    `اختبار الألمانية المهنية ${target}`,
    `Іспит «Німецька для роботи» ${target}`,
  ),
});

const byLevel = (target: string): OfferBase => ({
  ...vocationalCourse,
  name: words(
    `Berufssprachkurs ${target}`,
    `Deutsch für die Arbeit ${target}`,
    `Vocational language course ${target}`,
    `دورة اللغة المهنية ${target}`,
    `Професійний мовний курс ${target}`,
  ),
  summary: words(
    `Deutsch für Arbeit und Ausbildung bis ${target}: telefonieren, E-Mails schreiben, sich bewerben, Fachtexte lesen.`,
    `Sie lernen Deutsch für Ihre Arbeit. Am Ende machen Sie die Prüfung ${target}.`,
    `German for work and training up to ${target}: phone calls, e-mails, applications, technical texts.`,
    `الألمانية للعمل والتدريب حتى ${target}: المكالمات والرسائل والتقديم على الوظائف والنصوص المهنية.`,
    `Німецька для роботи й навчання до ${target}: дзвінки, листи, заявки на роботу, фахові тексти.`,
  ),
  provider: 'bildungswerk',
  courseType: 'vocational-language',
  keywords: ['Berufssprachkurs', 'BSK', 'DeuFöV', 'Beruf', target],
});

export const levelCourses: OfferPlan[] = [
  ...variants(byLevel('A2'), [
    {
      id: 'berufssprachkurs-a2',
      ...fromTo('A1', 'A2'),
      sourceCode: 'MC 01-1',
      lessons: 400,
      place: 'bildungswerk-haus',
      runs: [
        {
          startsIn: 35,
          weeks: 20,
          meets: [SHORT_MORNINGS, weekly(['FR'], '08:45', '12:00')],
          seats: 'open',
        },
      ],
    },
  ]),
  ...variants(byLevel('B1'), [
    {
      id: 'berufssprachkurs-b1',
      ...fromTo('A2', 'B1'),
      sourceCode: 'MC 01-2',
      lessons: 400,
      provider: 'sprachwerk',
      place: 'sprachwerk-haus',
      childcare: { state: 'no' },
      runs: [
        {
          startsIn: 5,
          weeks: 16,
          meets: [MORNINGS],
          closes: 1,
          seats: 'few',
          remaining: 2,
          maximum: 20,
        },
        { startsIn: 119, weeks: 16, meets: [MORNINGS], seats: 'open' },
      ],
    },
    {
      id: 'berufssprachkurs-b1-abends',
      addition: EVENING,
      ...fromTo('A2', 'B1'),
      sourceCode: 'MC 01-2',
      lessons: 400,
      place: 'bildungswerk-haus',
      audience: ['employees', 'shift-workers'],
      runs: [
        { startsIn: 26, weeks: 34, meets: [EVENINGS], seats: 'open', remaining: 8, maximum: 16 },
      ],
    },
  ]),
  ...variants(byLevel('B2'), [
    {
      id: 'berufssprachkurs-b2',
      ...fromTo('B1', 'B2'),
      sourceCode: 'MC 01-3',
      lessons: 500,
      provider: 'kvhs',
      place: 'vhs-auenstadt',
      contacts: ['vhs-deutsch'],
      childcare: { state: 'onRequest' },
      leadsTo: ['berufssprachkurs-c1'],
      runs: [
        {
          startsIn: 15,
          weeks: 20,
          meets: [MORNINGS],
          closes: 8,
          seats: 'open',
          remaining: 10,
          maximum: 22,
        },
        { startsIn: 160, weeks: 20, meets: [MORNINGS], seats: 'open' },
      ],
      body: body({
        de: [
          p('Der Kurs verbindet Deutsch mit Themen aus dem Arbeitsleben.'),
          h('Inhalte'),
          ul(
            'Arbeitsvertrag und Lohnabrechnung verstehen',
            'Gespräche mit Kolleginnen und Kollegen',
            'Anweisungen und Sicherheitsregeln',
            'Bewerbung und Vorstellungsgespräch',
          ),
        ],
        en: [
          p('The course combines German with topics from working life.'),
          ul(
            'understanding contracts and payslips',
            'talking with colleagues',
            'instructions and safety rules',
            'applications and interviews',
          ),
        ],
        ar: [
          p('تجمع الدورة بين اللغة الألمانية وموضوعات من الحياة المهنية.'),
          ul(
            'فهم عقد العمل وكشف الراتب',
            'الحديث مع الزملاء',
            'التعليمات وقواعد السلامة',
            'طلب التوظيف ومقابلة العمل',
          ),
        ],
      }),
    },
    {
      id: 'berufssprachkurs-b2-nachmittags',
      addition: AFTERNOON,
      ...fromTo('B1', 'B2'),
      sourceCode: 'MC 01-3',
      lessons: 500,
      place: 'bildungswerk-haus',
      runs: [
        { startsIn: -40, weeks: 32, meets: [AFTERNOONS], seats: 'full', remaining: 0, maximum: 18 },
        { startsIn: 64, weeks: 32, meets: [AFTERNOONS], seats: 'waitingList' },
      ],
    },
    {
      id: 'berufssprachkurs-b2-online',
      addition: ONLINE,
      summary: only(byLevel('B2').summary ?? {}, 'de', 'en'),
      ...fromTo('B1', 'B2'),
      sourceCode: 'MC 01-3',
      lessons: 500,
      provider: 'sprachwerk',
      attendanceMode: 'online',
      runs: [
        {
          startsIn: 42,
          weeks: 42,
          meets: [weekly(['MO', 'TU', 'WE'], '18:00', '21:15')],
          seats: 'open',
          remaining: 12,
          maximum: 16,
        },
      ],
    },
  ]),
  ...variants(byLevel('C1'), [
    {
      id: 'berufssprachkurs-c1',
      ...fromTo('B2', 'C1'),
      sourceCode: 'MC 01-4',
      lessons: 500,
      provider: 'kvhs',
      place: 'campus',
      audience: ['professionals', 'students'],
      runs: [
        {
          startsIn: 55,
          weeks: 25,
          meets: [weekly(['MO', 'TU', 'WE', 'TH'], '09:00', '13:00')],
          seats: 'open',
        },
      ],
    },
  ]),
];
