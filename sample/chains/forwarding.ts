// How the offices of the sample county pass a newcomer on to one another: welcome office, migration
// centre, local structures. Roles only; own words.
import type { Chain } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';
import { DONE, STILL_OPEN } from './answers.js';

export const forwardingChain: Omit<Chain, 'modified'> = {
  id: 'weiterleitung',
  title: words(
    'Von Stelle zu Stelle: So werden Sie begleitet',
    'Von Amt zu Amt',
    'From office to office: how you are supported',
    'من جهة إلى جهة: هكذا نرافقك',
    'Від установи до установи: як вас супроводжують',
  ),
  intro: body({
    de: [
      p(
        'Ankommen, klären, bleiben: Drei Abschnitte, in denen verschiedene Stellen zuständig sind. Jede Weitergabe geschieht nur, wenn Sie zustimmen.',
      ),
    ],
    en: [
      p(
        'Arrive, clarify, stay: three stages in which different offices are in charge. Nothing is passed on unless you agree.',
      ),
    ],
    ar: [
      p('الوصول والتوضيح والبقاء: ثلاث مراحل تتولاها جهات مختلفة. لا تُنقل معلوماتك إلا بموافقتك.'),
    ],
  }),
  start: 'meldebehoerde',
  audience: ['everyone'],
  phases: [
    { id: 'ankommen', title: words('Ankommen', 'Ankommen', 'Arrive', 'الوصول', 'Приїхати') },
    { id: 'klaeren', title: words('Klären', 'Klären', 'Clarify', 'التوضيح', 'Зʼясувати') },
    { id: 'bleiben', title: words('Bleiben', 'Bleiben', 'Stay', 'البقاء', 'Залишитися') },
  ],
  steps: [
    {
      id: 'meldebehoerde',
      phase: 'ankommen',
      title: words(
        'Anmeldung in der Gemeinde',
        'Im Rat-Haus anmelden',
        'Registration in your municipality',
        'التسجيل في البلدية',
        'Реєстрація в громаді',
      ),
      body: body({
        de: [p('Die Gemeinde nimmt Ihre Adresse auf und nennt Ihnen die Willkommensbehörde.')],
      }),
      documents: [
        words('Ausweis', 'Ausweis', 'Identity card', 'بطاقة الهوية', 'Посвідчення'),
        words(
          'Wohnungsgeberbestätigung',
          'Papier vom Vermieter',
          'Confirmation from your landlord',
          'تأكيد من المؤجر',
          'Підтвердження від орендодавця',
        ),
      ],
      next: [{ to: 'willkommensbehoerde' }],
    },
    {
      id: 'willkommensbehoerde',
      phase: 'ankommen',
      title: words(
        'Willkommensbehörde: Erstkontakt',
        'Willkommens-Amt: das erste Gespräch',
        'Welcome office: first contact',
        'مكتب الترحيب: اللقاء الأول',
        'Бюро привітання: перший контакт',
      ),
      body: body({
        de: [
          p(
            'Erstkontakt und Vermittlung: Die Willkommensbehörde klärt den Aufenthalt, erklärt die nächsten Wege und vereinbart den Termin im Migrationszentrum.',
          ),
        ],
        'de-simple': [p('Das Willkommens-Amt erklärt die nächsten Schritte.')],
        ar: [p('يوضح مكتب الترحيب وضع الإقامة والخطوات التالية ويحدد موعدًا في مركز الهجرة.')],
      }),
      responsible: ['willkommensbehoerde'],
      offers: ['willkommensgespraech'],
      question: words(
        'Stimmen Sie der Weitergabe Ihrer Angaben zu?',
        'Dürfen wir Ihre Daten weiter-geben?',
        'Do you agree that we pass on your details?',
        'هل توافق على نقل بياناتك؟',
        'Чи згодні ви на передання ваших даних?',
      ),
      next: [
        { to: 'migrationszentrum', when: words('Ja', 'Ja', 'Yes', 'نعم', 'Так') },
        {
          to: 'freie-beratung',
          when: words('Lieber nicht', 'Nein', 'I would rather not', 'أفضل لا', 'Краще ні'),
        },
      ],
    },
    {
      id: 'migrationszentrum',
      phase: 'klaeren',
      title: words(
        'Migrationszentrum: Orientierung und Profil',
        'Migrations-Zentrum: Ihr Plan',
        'Migration centre: orientation and profile',
        'مركز الهجرة: التوجيه والملف',
        'Міграційний центр: орієнтація та профіль',
      ),
      body: body({
        de: [
          p('Hier entsteht Ihr Plan.'),
          ul(
            'Orientierungsberatung',
            'Profil: Sprachen, Schule, Beruf, Familie',
            'Begleitung über mehrere Stellen hinweg',
          ),
        ],
        en: [
          p('This is where your plan is made.'),
          ul(
            'orientation advice',
            'profile: languages, school, occupation, family',
            'support across several offices',
          ),
        ],
      }),
      responsible: ['migrationszentrum'],
      offers: ['orientierungsberatung'],
      duration: words(
        'zwei bis drei Gespräche',
        '2 bis 3 Gespräche',
        'two to three talks',
        'حديثان إلى ثلاثة',
        'дві-три розмови',
      ),
      question: words(
        'Was ist jetzt am wichtigsten?',
        'Was ist jetzt wichtig?',
        'What matters most now?',
        'ما الأهم الآن؟',
        'Що зараз найважливіше?',
      ),
      next: [
        {
          to: 'sprachbildung',
          when: words(
            'Deutsch lernen',
            'Deutsch lernen',
            'Learning German',
            'تعلم الألمانية',
            'Вивчення німецької',
          ),
        },
        {
          to: 'familienbildung',
          when: words(
            'Kinder und Familie',
            'Kinder und Familie',
            'Children and family',
            'الأطفال والأسرة',
            'Діти та сімʼя',
          ),
        },
        {
          to: 'wirtschaft',
          when: words(
            'Arbeit und Ausbildung',
            'Arbeit und Ausbildung',
            'Work and training',
            'العمل والتدريب',
            'Робота та навчання',
          ),
        },
      ],
    },
    {
      id: 'freie-beratung',
      phase: 'klaeren',
      title: words(
        'Freie Beratungsstelle',
        'Beratung im Verein',
        'Independent advice centre',
        'مركز استشارة مستقل',
        'Незалежна консультація',
      ),
      body: body({
        de: [
          p(
            'Sie können auch zuerst zu einer unabhängigen Beratungsstelle gehen. Dort erfährt das Amt nichts.',
          ),
        ],
      }),
      responsible: ['brueckenhaus', 'vielfalt'],
      offers: ['mbe-auenstadt', 'jmd'],
      next: [
        {
          to: 'migrationszentrum',
          when: words(
            'Später doch ins Migrationszentrum',
            'Später zum Migrations-Zentrum',
            'Later to the migration centre after all',
            'لاحقًا إلى مركز الهجرة',
            'Пізніше все ж до міграційного центру',
          ),
        },
        {
          to: 'oertliche-strukturen',
          when: words(
            'Hilfe am Wohnort',
            'Hilfe am Wohn-Ort',
            'Help where you live',
            'مساعدة في مكان السكن',
            'Допомога за місцем проживання',
          ),
        },
      ],
    },
    {
      id: 'sprachbildung',
      phase: 'klaeren',
      title: words(
        'Koordination Sprachbildung',
        'Einen Deutsch-Kurs finden',
        'Language education coordination',
        'تنسيق تعليم اللغة',
        'Координація мовної освіти',
      ),
      responsible: ['bildungsbuero', 'kvhs'],
      offers: ['sprachkursberatung'],
      offerQuery: { topic: ['german'] },
      next: [{ to: 'oertliche-strukturen' }],
    },
    {
      id: 'familienbildung',
      phase: 'klaeren',
      title: words(
        'Koordination Familienbildung',
        'Kita, Schule und Familie',
        'Family education coordination',
        'تنسيق تعليم الأسرة',
        'Координація сімейної освіти',
      ),
      responsible: ['familienzentrum', 'schulverwaltung'],
      offers: ['kita-einstieg', 'schulanmeldung', 'eltern-kind-deutsch'],
      next: [{ to: 'oertliche-strukturen' }],
    },
    {
      id: 'wirtschaft',
      phase: 'klaeren',
      title: words(
        'Übergang in Arbeit und Ausbildung',
        'Arbeit und Ausbildung',
        'Into work and training',
        'الانتقال إلى العمل والتدريب',
        'Шлях до роботи та навчання',
      ),
      responsible: ['jobcenter', 'kammerbuero'],
      offers: ['arbeitsvermittlung-migration', 'berufsberatung'],
      next: [{ to: 'oertliche-strukturen' }],
    },
    {
      id: 'oertliche-strukturen',
      phase: 'bleiben',
      title: words(
        'Begleitung vor Ort',
        'Hilfe in Ihrem Ort',
        'Support where you live',
        'المرافقة في مكان السكن',
        'Підтримка за місцем проживання',
      ),
      body: body({
        de: [
          p(
            'Lotsen, Besuchsdienste und Treffpunkte in Ihrem Ort begleiten Sie weiter. Ändert sich etwas, gehen Sie zurück ins Migrationszentrum.',
          ),
        ],
        en: [
          p(
            'Guides, visiting services and meeting places in your town stay with you. If something changes, go back to the migration centre.',
          ),
        ],
        uk: [
          p(
            'Провідники, служби відвідування та місця зустрічей у вашому містечку підтримують вас далі. Якщо щось зміниться, поверніться до міграційного центру.',
          ),
        ],
      }),
      responsible: ['freiwilligenagentur', 'treffpunkt-storchenried'],
      offers: ['ehrenamtslotsen', 'besuchsdienst', 'familienpaten'],
      question: STILL_OPEN,
      next: [
        {
          to: 'migrationszentrum',
          when: words(
            'Neue Lage: zurück ins Migrationszentrum',
            'Etwas ist neu? Zurück zum Migrations-Zentrum.',
            'New situation: back to the migration centre',
            'وضع جديد: العودة إلى مركز الهجرة',
            'Нова ситуація: назад до міграційного центру',
          ),
          back: true,
        },
        { to: 'mitgestalten', when: DONE },
      ],
    },
    {
      id: 'mitgestalten',
      phase: 'bleiben',
      title: words('Mitgestalten', 'Mit-Machen', 'Take part', 'المشاركة', 'Долучатися'),
      body: body({
        de: [p('Integrationsbeirat, Elternrat, Verein: Ihre Erfahrung hilft anderen.')],
      }),
      responsible: ['willkommensbehoerde', 'vielfalt'],
      optional: true,
      offers: ['ehrenamt-finden', 'sprachmittler-werden', 'demokratie-werkstatt'],
    },
  ],
};
