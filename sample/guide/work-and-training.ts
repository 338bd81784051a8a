// Welcome compass, chapters 6 and 7: work, vocational training and study.
// Left out: the steps in detail; those are process chains (../chains/).
import type { GuideChapter } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';

export const workAndTraining: GuideChapter[] = [
  {
    id: 'arbeit',
    icon: 'work',
    title: words('Arbeit', 'Arbeit', 'Work', 'العمل', 'Робота'),
    summary: words(
      'Arbeitserlaubnis, Stellensuche, Rechte am Arbeitsplatz und Anerkennung von Zeugnissen.',
      'Arbeit finden und Ihre Rechte',
      'Work permit, looking for a job, rights at work and recognition of certificates.',
      'تصريح العمل والبحث عن وظيفة وحقوقك في العمل والاعتراف بالشهادات.',
      'Дозвіл на роботу, пошук роботи, права та визнання дипломів.',
    ),
    sections: [
      {
        id: 'arbeitserlaubnis',
        title: words(
          'Darf ich arbeiten?',
          'Darf ich arbeiten?',
          'Am I allowed to work?',
          'هل يحق لي العمل؟',
          'Чи можна мені працювати?',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Auf Ihrem Aufenthaltspapier steht, ob Sie arbeiten dürfen. „Erwerbstätigkeit erlaubt“ heißt: Sie dürfen jede Arbeit annehmen. „Nur mit Erlaubnis“ heißt: Fragen Sie vorher die Ausländerbehörde.',
            ),
          ],
          'de-simple': [
            p('Schauen Sie auf Ihr Papier.'),
            p('Steht dort: Arbeit erlaubt?'),
            p('Wenn nicht, fragen Sie das Amt.'),
          ],
          en: [
            p(
              'Your residence paper says whether you may work. “Erwerbstätigkeit erlaubt” means you may take any job. “Nur mit Erlaubnis” means you must ask the immigration office first.',
            ),
          ],
          ar: [
            p(
              'تجد في وثيقة إقامتك إن كان يحق لك العمل. عبارة "Erwerbstätigkeit erlaubt" تعني أنه يحق لك أي عمل. وإلا فاسأل دائرة الأجانب أولًا.',
            ),
          ],
          uk: [
            p(
              'У вашому документі написано, чи можна вам працювати. «Erwerbstätigkeit erlaubt» означає: можна будь-яку роботу. Інакше спершу запитайте у відомстві у справах іноземців.',
            ),
          ],
        }),
        contacts: ['kontakt-willkommen', 'migrationsberatung'],
      },
      {
        id: 'weg-in-arbeit',
        title: words(
          'Schritt für Schritt in Arbeit',
          'Schritt für Schritt zur Arbeit',
          'Step by step into work',
          'خطوة بخطوة إلى العمل',
          'Крок за кроком до роботи',
        ),
        stage: 'first-year',
        chain: 'weg-in-arbeit',
        body: body({
          de: [
            p(
              'Die Prozesskette zeigt, welche Stelle Ihnen bei welchem Schritt hilft. Sie ist eine Hilfe, keine Vorschrift: Sie können an jeder Stelle anfangen.',
            ),
          ],
          'de-simple': [
            p('Hier sehen Sie die Schritte zur Arbeit.'),
            p('Sie können überall anfangen.'),
          ],
          en: [
            p(
              'The process chain shows which office helps you with which step. It is an aid, not a rule: you can start anywhere.',
            ),
          ],
        }),
        offerQuery: { kind: ['work'] },
      },
      {
        id: 'zeugnisse',
        title: words(
          'Zeugnisse anerkennen lassen',
          'Ihr Zeugnis in Deutschland',
          'Getting certificates recognised',
          'الاعتراف بالشهادات',
          'Визнання дипломів',
        ),
        body: body({
          de: [
            p(
              'In manchen Berufen ist die Anerkennung Pflicht, zum Beispiel in der Pflege und im Lehramt. In anderen hilft sie beim Lohn. Die Beratung ist kostenlos.',
            ),
          ],
          ar: [
            p(
              'الاعتراف إلزامي في بعض المهن، مثل التمريض والتعليم. وفي غيرها يساعد على أجر أفضل. الاستشارة مجانية.',
            ),
          ],
          uk: [
            p(
              'У деяких професіях визнання обовʼязкове, наприклад у догляді та школі. В інших воно допомагає із зарплатою. Консультація безкоштовна.',
            ),
          ],
        }),
        offers: ['anerkennungsberatung', 'anpassungslehrgang-pflege'],
        offerQuery: { topic: ['recognition'] },
      },
      {
        id: 'rechte-arbeit',
        title: words(
          'Rechte bei der Arbeit',
          'Ihre Rechte bei der Arbeit',
          'Rights at work',
          'حقوقك في العمل',
          'Права на роботі',
        ),
        body: body({
          de: [
            ul(
              'Es gibt einen Mindestlohn. Er gilt für alle.',
              'Den Arbeitsvertrag bekommen Sie schriftlich.',
              'Wer krank ist, bekommt sechs Wochen lang Lohn.',
              'Arbeit ohne Anmeldung ist verboten und nicht versichert.',
            ),
          ],
          'de-simple': [
            ul(
              'Es gibt einen Mindest-Lohn.',
              'Sie bekommen einen Vertrag.',
              'Sie sind krank? Sie bekommen trotzdem Lohn.',
            ),
          ],
          en: [
            ul(
              'There is a minimum wage. It applies to everyone.',
              'You get the contract in writing.',
              'If you are ill, you are paid for six weeks.',
              'Undeclared work is forbidden and not insured.',
            ),
          ],
        }),
        offers: ['faire-arbeit', 'gruendungsberatung'],
      },
    ],
  },
  {
    id: 'berufsbildung-und-studium',
    icon: 'training',
    title: words(
      'Berufsbildung und Studium',
      'Ausbildung und Studium',
      'Vocational training and study',
      'التدريب المهني والدراسة',
      'Професійна освіта та навчання',
    ),
    summary: words(
      'Ausbildung, Schulabschluss nachholen, Studium und Weiterbildung.',
      'Einen Beruf lernen oder studieren',
      'Apprenticeship, school certificates, university and further training.',
      'التدريب المهني وإكمال المدرسة والدراسة الجامعية والتأهيل.',
      'Учнівство, шкільний атестат, університет і підвищення кваліфікації.',
    ),
    sections: [
      {
        id: 'duale-ausbildung',
        title: words(
          'Ausbildung in Betrieb und Berufsschule',
          'Ausbildung',
          'Training in company and vocational school',
          'التدريب في الشركة والمدرسة المهنية',
          'Навчання на підприємстві та в профшколі',
        ),
        stage: 'first-year',
        chain: 'weg-in-ausbildung',
        body: body({
          de: [
            p(
              'Eine Ausbildung dauert zwei bis dreieinhalb Jahre. Sie lernen im Betrieb und in der Berufsschule und bekommen jeden Monat Geld. Eine Altersgrenze gibt es nicht.',
            ),
          ],
          'de-simple': [
            p('Sie lernen einen Beruf.'),
            p('Sie arbeiten und gehen zur Schule.'),
            p('Sie bekommen Geld.'),
          ],
          en: [
            p(
              'Training takes two to three and a half years. You learn in a company and at vocational school and are paid every month. There is no age limit.',
            ),
          ],
          ar: [
            p(
              'يستغرق التدريب من سنتين إلى ثلاث سنوات ونصف. تتعلم في الشركة وفي المدرسة المهنية وتحصل على أجر كل شهر. لا يوجد حد للعمر.',
            ),
          ],
        }),
        offerQuery: { kind: ['vocational'] },
        contacts: ['kammer', 'kontakt-arbeitsagentur'],
      },
      {
        id: 'schulabschluss',
        title: words(
          'Schulabschluss nachholen',
          'Schul-Abschluss nachholen',
          'School certificates for adults',
          'إكمال شهادة المدرسة',
          'Шкільний атестат для дорослих',
        ),
        body: body({
          de: [
            p(
              'Ohne Schulabschluss ist der Weg in eine gute Ausbildung schwer. Sie können ihn als Erwachsene oder Erwachsener nachholen, am Tag oder am Abend.',
            ),
          ],
          uk: [
            p(
              'Без атестата важко знайти добре навчання. Його можна здобути й дорослим, удень або ввечері.',
            ),
          ],
        }),
        offers: ['hauptschulabschluss', 'realschulabschluss'],
      },
      {
        id: 'studium',
        title: words('Studium', 'Studium', 'University', 'الدراسة الجامعية', 'Університет'),
        body: body({
          de: [
            p(
              'Mit einem Schulabschluss aus dem Ausland können Sie oft direkt oder über das Studienkolleg studieren. Für die meisten Fächer brauchen Sie Deutsch auf C1.',
            ),
          ],
          en: [
            p(
              'With a foreign school certificate you can often study directly or through the preparatory college. Most subjects require German at C1.',
            ),
          ],
          ar: [
            p(
              'بشهادة مدرسية من الخارج يمكنك غالبًا الدراسة مباشرة أو عبر الكلية التحضيرية. تحتاج معظم التخصصات إلى ألمانية بمستوى C1.',
            ),
          ],
        }),
        offers: ['studienkolleg', 'berufssprachkurs-c1'],
        contacts: ['kontakt-hochschule'],
      },
      {
        id: 'weiterbildung',
        title: words(
          'Weiterbildung',
          'Neues lernen für den Beruf',
          'Further training',
          'التأهيل المهني',
          'Підвищення кваліфікації',
        ),
        body: body({
          de: [
            p(
              'Mit einem Bildungsgutschein bezahlt die Agentur für Arbeit Kurs, Fahrt und Kinderbetreuung. Sprechen Sie vorher mit der Vermittlung.',
            ),
          ],
        }),
        offers: ['teilqualifikation-lager', 'tabellen-buero'],
        contacts: ['kontakt-arbeitsagentur', 'kontakt-jobcenter'],
      },
    ],
  },
];
