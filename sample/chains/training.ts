// Process chain of the sample county: step by step into vocational training.
// Left out: work without training (work.ts).
import type { Chain } from '../../src/feed/schema.js';
import { body, p, words } from '../words.js';
import { DONE, NO, STILL_OPEN, YES } from './answers.js';

export const trainingChain: Omit<Chain, 'modified'> = {
  id: 'weg-in-ausbildung',
  title: words(
    'Schritt für Schritt in Ausbildung',
    'Schritt für Schritt zur Ausbildung',
    'Step by step into vocational training',
    'خطوة بخطوة إلى التدريب المهني',
    'Крок за кроком до професійного навчання',
  ),
  intro: body({
    de: [
      p(
        'Für junge Menschen und für alle, die einen Beruf neu lernen möchten. Eine Altersgrenze gibt es nicht.',
      ),
    ],
    'de-simple': [p('Sie möchten einen Beruf lernen?'), p('Hier sehen Sie die Schritte.')],
    en: [
      p('For young people and for everyone who wants to learn a new job. There is no age limit.'),
    ],
    ar: [p('للشباب ولكل من يريد تعلم مهنة جديدة. لا يوجد حد للعمر.')],
  }),
  start: 'wunsch',
  audience: ['youth', 'pupils', 'job-seekers'],
  phases: [
    {
      id: 'orientieren',
      title: words('Sich orientieren', 'Suchen', 'Find your way', 'التوجه', 'Зорієнтуватися'),
    },
    {
      id: 'vorbereiten',
      title: words('Sich vorbereiten', 'Vor-Bereiten', 'Prepare', 'الاستعداد', 'Підготуватися'),
    },
    {
      id: 'ausbildung',
      title: words('Ausbildung', 'Ausbildung', 'Training', 'التدريب المهني', 'Навчання'),
    },
  ],
  steps: [
    {
      id: 'wunsch',
      phase: 'orientieren',
      title: words(
        'Stärken und Wünsche finden',
        'Was möchten Sie werden?',
        'Find strengths and wishes',
        'اكتشاف القدرات والرغبات',
        'Знайти сильні сторони та бажання',
      ),
      responsible: ['arbeitsagentur', 'sozialwerk'],
      body: body({
        de: [
          p(
            'Was können Sie gut? Was macht Ihnen Freude? In der Berufsberatung lernen Sie Berufe kennen, von denen Sie noch nie gehört haben.',
          ),
        ],
        uk: [
          p(
            'Що ви вмієте добре? Що вам до душі? На профорієнтації ви дізнаєтеся про професії, про які ще не чули.',
          ),
        ],
      }),
      offers: ['berufsberatung', 'jmd'],
      next: [{ to: 'ausprobieren' }],
    },
    {
      id: 'ausprobieren',
      phase: 'orientieren',
      title: words(
        'Berufe ausprobieren',
        'Berufe ausprobieren',
        'Try out jobs',
        'تجربة المهن',
        'Спробувати професії',
      ),
      responsible: ['migrationszentrum', 'kammerbuero'],
      optional: true,
      offers: ['einstiegspraktikum', 'ausbildungsmesse'],
      duration: words(
        'ein bis drei Wochen',
        '1 bis 3 Wochen',
        'one to three weeks',
        'من أسبوع إلى ثلاثة',
        'один-три тижні',
      ),
      question: STILL_OPEN,
      next: [
        { to: 'schulabschluss', when: DONE },
        {
          to: 'wunsch',
          when: words(
            'Passt nicht: zurück zu den Wünschen',
            'Passt nicht? Zurück zum Anfang.',
            'Does not fit: back to wishes',
            'غير مناسب: العودة إلى الرغبات',
            'Не підходить: назад до бажань',
          ),
          back: true,
        },
      ],
    },
    {
      id: 'schulabschluss',
      phase: 'vorbereiten',
      title: words(
        'Schulabschluss klären',
        'Haben Sie einen Schul-Abschluss?',
        'Clarify school certificate',
        'توضيح الشهادة المدرسية',
        'Зʼясувати шкільний атестат',
      ),
      responsible: ['schulverwaltung'],
      question: words(
        'Haben Sie einen Schulabschluss, der hier gilt?',
        'Haben Sie einen Schul-Abschluss?',
        'Do you have a school certificate that counts here?',
        'هل لديك شهادة مدرسية معترف بها هنا؟',
        'Чи маєте атестат, який тут визнають?',
      ),
      next: [
        { to: 'deutsch', when: YES },
        { to: 'abschluss-nachholen', when: NO },
      ],
    },
    {
      id: 'abschluss-nachholen',
      phase: 'vorbereiten',
      title: words(
        'Abschluss nachholen',
        'Abschluss nachholen',
        'Catch up on the certificate',
        'الحصول على الشهادة',
        'Здобути атестат',
      ),
      responsible: ['kvhs', 'bbs'],
      offers: ['hauptschulabschluss', 'berufsvorbereitung'],
      duration: words(
        'ein bis zwei Jahre',
        '1 bis 2 Jahre',
        'one to two years',
        'من سنة إلى سنتين',
        'один-два роки',
      ),
      next: [{ to: 'deutsch' }],
    },
    {
      id: 'deutsch',
      phase: 'vorbereiten',
      title: words(
        'Deutsch für die Ausbildung',
        'Deutsch für die Ausbildung',
        'German for training',
        'الألمانية للتدريب المهني',
        'Німецька для навчання',
      ),
      responsible: ['bildungswerk'],
      body: body({
        de: [
          p(
            'Für die meisten Ausbildungen brauchen Sie B1, besser B2. Die Berufsschule ist schwerer als der Betrieb.',
          ),
        ],
        en: [
          p('Most training requires B1, better B2. Vocational school is harder than the company.'),
        ],
        ar: [p('معظم التدريبات تتطلب B1 والأفضل B2. المدرسة المهنية أصعب من الشركة.')],
      }),
      question: words(
        'Haben Sie B1 geschafft?',
        'Haben Sie B1?',
        'Have you passed B1?',
        'هل نجحت في B1؟',
        'Чи склали ви B1?',
      ),
      offerQuery: { courseType: ['integration-youth', 'vocational-language'] },
      next: [
        { to: 'bewerben', when: YES },
        {
          to: 'einstieg',
          when: words('Noch nicht ganz', 'Noch nicht', 'Not quite yet', 'ليس بعد', 'Ще ні'),
        },
      ],
    },
    {
      id: 'einstieg',
      phase: 'vorbereiten',
      title: words(
        'Einstiegsqualifizierung im Betrieb',
        'Langes Praktikum',
        'Introductory training in a company',
        'تأهيل تمهيدي في شركة',
        'Вступна кваліфікація на підприємстві',
      ),
      responsible: ['kammerbuero'],
      optional: true,
      offers: ['einstiegsqualifizierung', 'deutsch-handwerk'],
      duration: words(
        'sechs bis zwölf Monate',
        '6 bis 12 Monate',
        'six to twelve months',
        'من ستة إلى اثني عشر شهرًا',
        'від шести до дванадцяти місяців',
      ),
      question: STILL_OPEN,
      next: [
        { to: 'bewerben', when: DONE },
        {
          to: 'deutsch',
          when: words(
            'Erst noch Deutsch lernen',
            'Erst Deutsch lernen',
            'Learn German first',
            'تعلم الألمانية أولًا',
            'Спершу вивчити німецьку',
          ),
          back: true,
        },
      ],
    },
    {
      id: 'bewerben',
      phase: 'ausbildung',
      title: words(
        'Ausbildungsplatz suchen',
        'Platz suchen',
        'Look for a training place',
        'البحث عن مكان تدريب',
        'Шукати місце навчання',
      ),
      responsible: ['kammerbuero', 'arbeitsagentur'],
      documents: [
        words(
          'Lebenslauf und Zeugnisse',
          'Lebens-Lauf und Zeugnisse',
          'CV and certificates',
          'السيرة الذاتية والشهادات',
          'Резюме та атестати',
        ),
        words(
          'Aufenthaltspapier',
          'Aufenthalts-Papier',
          'Residence paper',
          'وثيقة الإقامة',
          'Документ про перебування',
        ),
      ],
      offers: ['bewerbungstreff', 'ausbildungsmesse', 'pflegehelfer-ausbildung'],
      duration: words(
        'Start im August oder September',
        'Start im Sommer',
        'Starts in August or September',
        'البداية في أغسطس أو سبتمبر',
        'Початок у серпні або вересні',
      ),
      next: [{ to: 'ausbildung-beginnt' }],
    },
    {
      id: 'ausbildung-beginnt',
      phase: 'ausbildung',
      title: words(
        'Ausbildung beginnen und durchhalten',
        'Die Ausbildung schaffen',
        'Start training and see it through',
        'بدء التدريب وإتمامه',
        'Почати навчання й довести до кінця',
      ),
      responsible: ['bbs', 'bildungswerk'],
      body: body({
        de: [
          p(
            'Wird es schwierig, melden Sie sich früh. Nachhilfe, Sprachhilfe und Vermittlung bei Streit sind kostenlos.',
          ),
        ],
        'de-simple': [p('Ist es schwer? Holen Sie früh Hilfe.'), p('Die Hilfe kostet nichts.')],
        en: [p('If it gets difficult, ask early. Tutoring, language help and mediation are free.')],
      }),
      offers: ['ausbildung-assistiert'],
    },
  ],
};
