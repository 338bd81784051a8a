// Process chain of the sample county: step by step into work.
// Left out: vocational training (training.ts). Steps are aids, never gates.
import type { Chain } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';
import { DONE, NO, STILL_OPEN, YES } from './answers.js';

export const workChain: Omit<Chain, 'modified'> = {
  id: 'weg-in-arbeit',
  title: words(
    'Schritt für Schritt in Arbeit',
    'Schritt für Schritt zur Arbeit',
    'Step by step into work',
    'خطوة بخطوة إلى العمل',
    'Крок за кроком до роботи',
  ),
  intro: body({
    de: [
      p(
        'Diese Prozesskette zeigt den Weg von der Ankunft bis zu einer guten Stelle. Nicht alle brauchen jeden Schritt.',
      ),
    ],
    'de-simple': [p('Hier sehen Sie den Weg zur Arbeit.'), p('Sie brauchen nicht jeden Schritt.')],
    en: [
      p(
        'This process chain shows the way from arrival to a good job. Not everyone needs every step.',
      ),
    ],
    ar: [p('تبين هذه السلسلة الطريق من الوصول إلى وظيفة جيدة. لا يحتاج الجميع إلى كل خطوة.')],
    uk: [p('Цей ланцюжок показує шлях від приїзду до доброї роботи. Не всім потрібен кожен крок.')],
  }),
  start: 'ankommen',
  audience: ['job-seekers', 'adults'],
  phases: [
    { id: 'klaeren', title: words('Klären', 'Klären', 'Clarify', 'التوضيح', 'Зʼясувати') },
    { id: 'lernen', title: words('Lernen', 'Lernen', 'Learn', 'التعلم', 'Навчатися') },
    { id: 'arbeiten', title: words('Arbeiten', 'Arbeiten', 'Work', 'العمل', 'Працювати') },
  ],
  steps: [
    {
      id: 'ankommen',
      phase: 'klaeren',
      title: words(
        'Erstes Gespräch im Migrationszentrum',
        'Erstes Gespräch',
        'First talk at the migration centre',
        'الحديث الأول في مركز الهجرة',
        'Перша розмова в міграційному центрі',
      ),
      body: body({
        de: [
          p(
            'Sie erzählen, was Sie gelernt und gearbeitet haben. Das Migrationszentrum schreibt es in ein Profil, das Sie überall zeigen können.',
          ),
        ],
        'de-simple': [p('Sie erzählen: Was haben Sie gelernt? Was haben Sie gearbeitet?')],
        en: [
          p(
            'You tell us what you have learned and what work you have done. The centre writes it into a profile that you can show everywhere.',
          ),
        ],
        ar: [p('تخبرنا ماذا تعلمت وماذا عملت. يكتب المركز ذلك في ملف يمكنك إظهاره في كل مكان.')],
      }),
      responsible: ['migrationszentrum'],
      documents: [
        words(
          'Ausweis oder Ankunftsnachweis',
          'Ausweis',
          'Identity card or proof of arrival',
          'بطاقة الهوية أو إثبات الوصول',
          'Посвідчення або довідка про прибуття',
        ),
        words(
          'Zeugnisse, auch ohne Übersetzung',
          'Zeugnisse',
          'Certificates, even untranslated',
          'الشهادات ولو بلا ترجمة',
          'Дипломи, навіть без перекладу',
        ),
      ],
      duration: words(
        'etwa eine Stunde',
        'eine Stunde',
        'about one hour',
        'نحو ساعة',
        'близько години',
      ),
      cost: words('kostenlos', 'kostet nichts', 'free', 'مجانًا', 'безкоштовно'),
      offers: ['orientierungsberatung', 'einstiegspraktikum'],
      next: [{ to: 'arbeitserlaubnis' }],
    },
    {
      id: 'arbeitserlaubnis',
      phase: 'klaeren',
      title: words(
        'Arbeitserlaubnis prüfen',
        'Darf ich arbeiten?',
        'Check your work permit',
        'التحقق من تصريح العمل',
        'Перевірити дозвіл на роботу',
      ),
      body: body({
        de: [
          p(
            'Schauen Sie auf Ihr Aufenthaltspapier. Im Zweifel fragt die Willkommensbehörde bei der Ausländerbehörde nach.',
          ),
        ],
        ar: [p('انظر في وثيقة الإقامة. عند الشك يسأل مكتب الترحيب دائرة الأجانب.')],
      }),
      responsible: ['willkommensbehoerde'],
      question: words(
        'Dürfen Sie arbeiten?',
        'Dürfen Sie arbeiten?',
        'Are you allowed to work?',
        'هل يحق لك العمل؟',
        'Чи маєте ви право працювати?',
      ),
      next: [
        { to: 'deutsch-stand', when: YES },
        {
          to: 'erlaubnis-beantragen',
          when: words(
            'Nur mit Erlaubnis',
            'Nur mit Erlaubnis',
            'Only with permission',
            'فقط بإذن',
            'Лише з дозволом',
          ),
        },
      ],
    },
    {
      id: 'erlaubnis-beantragen',
      phase: 'klaeren',
      title: words(
        'Erlaubnis beantragen',
        'Antrag stellen',
        'Apply for permission',
        'طلب الإذن',
        'Подати заяву на дозвіл',
      ),
      body: body({
        de: [
          p(
            'Mit einem konkreten Stellenangebot geht der Antrag schneller. Bis zur Antwort können Sie schon Deutsch lernen.',
          ),
        ],
      }),
      responsible: ['willkommensbehoerde'],
      documents: [
        words(
          'Formular „Stellenbeschreibung“ vom Betrieb',
          'Papier von der Firma',
          'Job description form from the company',
          'نموذج وصف الوظيفة من الشركة',
          'Бланк опису посади від фірми',
        ),
      ],
      duration: words(
        'zwei bis vier Wochen',
        '2 bis 4 Wochen',
        'two to four weeks',
        'من أسبوعين إلى أربعة',
        'два-чотири тижні',
      ),
      next: [{ to: 'deutsch-stand' }],
    },
    {
      id: 'deutsch-stand',
      phase: 'lernen',
      title: words(
        'Deutsch einschätzen',
        'Wie gut ist Ihr Deutsch?',
        'Assess your German',
        'تقييم لغتك الألمانية',
        'Оцінити рівень німецької',
      ),
      responsible: ['bildungsbuero'],
      offers: ['sprachkursberatung'],
      duration: words('eine Stunde', 'eine Stunde', 'one hour', 'ساعة واحدة', 'одна година'),
      question: words(
        'Wie gut sprechen Sie Deutsch?',
        'Wie gut ist Ihr Deutsch?',
        'How well do you speak German?',
        'ما مستواك في الألمانية؟',
        'Як добре ви говорите німецькою?',
      ),
      next: [
        {
          to: 'integrationskurs',
          when: words(
            'Wenig oder gar nicht',
            'Ich spreche wenig Deutsch.',
            'Little or not at all',
            'قليل أو لا شيء',
            'Мало або зовсім ні',
          ),
        },
        {
          to: 'berufssprachkurs',
          when: words(
            'B1 oder besser',
            'B1 oder besser',
            'B1 or better',
            'B1 أو أفضل',
            'B1 або краще',
          ),
        },
        {
          to: 'beruf',
          when: words(
            'Es reicht für meine Arbeit',
            'Es reicht für die Arbeit.',
            'Enough for my work',
            'يكفي لعملي',
            'Достатньо для роботи',
          ),
        },
      ],
    },
    {
      id: 'integrationskurs',
      phase: 'lernen',
      title: words(
        'Integrationskurs besuchen',
        'Integrations-Kurs machen',
        'Attend an integration course',
        'حضور دورة الاندماج',
        'Відвідувати інтеграційний курс',
      ),
      body: body({
        de: [p('Der Kurs führt bis B1. Danach prüfen Sie noch einmal, was für Ihren Beruf fehlt.')],
        en: [p('The course leads to B1. After that, check again what is missing for your job.')],
      }),
      responsible: ['kvhs', 'sprachwerk', 'bildungswerk'],
      duration: words(
        'sechs bis zwölf Monate',
        '6 bis 12 Monate',
        'six to twelve months',
        'من ستة إلى اثني عشر شهرًا',
        'від шести до дванадцяти місяців',
      ),
      offerQuery: {
        courseType: [
          'integration-general',
          'integration-women',
          'integration-parents',
          'integration-literacy',
          'integration-intensive',
        ],
      },
      question: STILL_OPEN,
      next: [
        { to: 'berufssprachkurs', when: DONE },
        {
          to: 'deutsch-stand',
          when: words(
            'Zurück zur Einschätzung',
            'Zurück zum Test',
            'Back to the assessment',
            'العودة إلى التقييم',
            'Назад до оцінювання',
          ),
          back: true,
        },
      ],
    },
    {
      id: 'berufssprachkurs',
      phase: 'lernen',
      title: words(
        'Berufssprachkurs besuchen',
        'Deutsch für die Arbeit',
        'Attend a vocational language course',
        'حضور دورة اللغة المهنية',
        'Відвідувати професійний мовний курс',
      ),
      responsible: ['bildungswerk', 'kvhs'],
      optional: true,
      duration: words(
        'vier bis sechs Monate',
        '4 bis 6 Monate',
        'four to six months',
        'من أربعة إلى ستة أشهر',
        'від чотирьох до шести місяців',
      ),
      offerQuery: { courseType: ['vocational-language', 'vocational-language-special'] },
      next: [{ to: 'beruf' }],
    },
    {
      id: 'beruf',
      phase: 'arbeiten',
      title: words(
        'Beruf und Anerkennung klären',
        'Haben Sie einen Beruf?',
        'Clarify occupation and recognition',
        'توضيح المهنة والاعتراف',
        'Зʼясувати професію та визнання',
      ),
      responsible: ['migrationszentrum', 'kammerbuero'],
      question: words(
        'Haben Sie einen Beruf gelernt oder studiert?',
        'Haben Sie einen Beruf gelernt?',
        'Have you trained for a job or studied?',
        'هل تعلمت مهنة أو درست؟',
        'Ви здобули професію чи вищу освіту?',
      ),
      next: [
        { to: 'anerkennung', when: YES },
        { to: 'qualifizieren', when: NO },
      ],
    },
    {
      id: 'anerkennung',
      phase: 'arbeiten',
      title: words(
        'Abschluss anerkennen lassen',
        'Zeugnis anerkennen lassen',
        'Get your qualification recognised',
        'الاعتراف بالشهادة',
        'Визнання диплома',
      ),
      body: body({
        de: [
          p(
            'Die Beratung findet die zuständige Stelle und hilft beim Antrag. Fehlt etwas, gibt es Anpassungskurse.',
          ),
          ul(
            'volle Anerkennung: Sie suchen eine Stelle',
            'teilweise Anerkennung: Sie machen einen Kurs',
          ),
        ],
      }),
      responsible: ['migrationszentrum'],
      duration: words(
        'drei bis sechs Monate',
        '3 bis 6 Monate',
        'three to six months',
        'من ثلاثة إلى ستة أشهر',
        'від трьох до шести місяців',
      ),
      cost: words(
        'Gebühr und Übersetzungen, Zuschuss möglich',
        'Es kostet Geld. Oft gibt es Hilfe.',
        'Fee and translations, grants possible',
        'رسوم وترجمات، والدعم ممكن',
        'Збір і переклади, можлива допомога',
      ),
      offers: ['anerkennungsberatung', 'anpassungslehrgang-pflege', 'brueckenkurs-paedagogik'],
      next: [{ to: 'bewerben' }],
    },
    {
      id: 'qualifizieren',
      phase: 'arbeiten',
      title: words(
        'Qualifizieren oder ausprobieren',
        'Etwas lernen oder ausprobieren',
        'Train or try out',
        'التأهيل أو التجربة',
        'Навчитися або спробувати',
      ),
      responsible: ['jobcenter', 'arbeitsagentur'],
      offers: ['einstiegspraktikum', 'teilqualifikation-lager', 'muetter-in-arbeit'],
      optional: true,
      next: [{ to: 'bewerben' }],
    },
    {
      id: 'bewerben',
      phase: 'arbeiten',
      title: words('Bewerben', 'Bewerben', 'Apply for jobs', 'التقدم للوظائف', 'Подавати заявки'),
      responsible: ['jobcenter', 'arbeitsagentur'],
      documents: [
        words('Lebenslauf', 'Lebens-Lauf', 'CV', 'السيرة الذاتية', 'Резюме'),
        words('Zeugnisse', 'Zeugnisse', 'Certificates', 'الشهادات', 'Дипломи'),
      ],
      offers: ['bewerbungstreff', 'arbeitsvermittlung-migration', 'ausbildungsmesse'],
      question: STILL_OPEN,
      next: [
        { to: 'in-arbeit', when: DONE },
        {
          to: 'qualifizieren',
          when: words(
            'Es klappt noch nicht: zurück zum Ausprobieren',
            'Es klappt nicht? Probieren Sie noch etwas.',
            'Not working yet: back to trying out',
            'لم ينجح بعد: العودة إلى التجربة',
            'Ще не вийшло: назад до спроб',
          ),
          back: true,
        },
      ],
    },
    {
      id: 'in-arbeit',
      phase: 'arbeiten',
      title: words(
        'In Arbeit bleiben und weiterlernen',
        'Arbeiten und weiter lernen',
        'Stay in work and keep learning',
        'البقاء في العمل ومواصلة التعلم',
        'Працювати й учитися далі',
      ),
      body: body({
        de: [
          p(
            'Vertrag verstehen, Rechte kennen, Deutsch neben der Arbeit: Auch jetzt gibt es Hilfe.',
          ),
        ],
        en: [
          p(
            'Understanding your contract, knowing your rights, German beside work: there is help now, too.',
          ),
        ],
      }),
      responsible: ['sozialwerk', 'kvhs'],
      offers: ['faire-arbeit', 'deutsch-fuer-schichtarbeit', 'berufssprachkurs-b1-abends'],
    },
  ],
};
