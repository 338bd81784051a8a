// Welcome compass, chapters 9 and 10: advice, further notes.
// Left out: what the offers and chains linked here say themselves.
import type { GuideChapter } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';

export const adviceAndMore: GuideChapter[] = [
  {
    id: 'beratung',
    icon: 'advice',
    title: words('Beratung', 'Beratung', 'Advice', 'الاستشارة', 'Консультації'),
    summary: words(
      'Welche Stelle bei welcher Frage hilft und wie die Ämter zusammenarbeiten.',
      'Wer hilft bei welcher Frage?',
      'Which place helps with which question and how the offices work together.',
      'أي جهة تساعد في أي سؤال وكيف تتعاون الدوائر.',
      'Хто допоможе з яким питанням і як співпрацюють установи.',
    ),
    sections: [
      {
        id: 'beratungsstellen',
        title: words(
          'Beratungsstellen',
          'Beratung in der Nähe',
          'Advice centres',
          'مراكز الاستشارة',
          'Консультаційні центри',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Beratung ist kostenlos und vertraulich. Die Beraterinnen und Berater dürfen nichts weitersagen.',
            ),
          ],
          'de-simple': [p('Beratung kostet nichts.'), p('Niemand erfährt etwas.')],
          en: [p('Advice is free and confidential. Advisers may not pass anything on.')],
          ar: [p('الاستشارة مجانية وسرية. لا يحق للمستشارين نقل أي شيء.')],
          uk: [
            p(
              'Консультації безкоштовні та конфіденційні. Консультанти нікому нічого не розповідають.',
            ),
          ],
        }),
        offerQuery: { kind: ['counselling'] },
        contacts: ['migrationsberatung', 'jugendmigrationsdienst', 'kontakt-schuldnerberatung'],
      },
      {
        id: 'weitergeben',
        title: words(
          'So arbeiten die Stellen zusammen',
          'Von Amt zu Amt',
          'How the offices work together',
          'كيف تتعاون الجهات',
          'Як співпрацюють установи',
        ),
        body: body({
          de: [
            p(
              'Sie müssen Ihre Geschichte nicht überall neu erzählen. Wenn Sie zustimmen, gibt eine Stelle die wichtigsten Informationen an die nächste weiter.',
            ),
          ],
          en: [
            p(
              'You need not tell your story everywhere again. If you agree, one office passes the most important facts to the next.',
            ),
          ],
        }),
        chain: 'weiterleitung',
        contacts: ['kontakt-migrationszentrum'],
      },
      {
        id: 'frauen',
        title: words(
          'Beratung für Frauen',
          'Beratung für Frauen',
          'Advice for women',
          'استشارات للنساء',
          'Консультації для жінок',
        ),
        offers: ['frauenberatung', 'frauenfruehstueck', 'frauen-fuer-frauen'],
        offerQuery: { audience: ['women'] },
        body: body({
          de: [
            p(
              'Frauen und Männer haben die gleichen Rechte. Gewalt ist verboten, auch in der Ehe. Im Notfall rufen Sie 110.',
            ),
          ],
          'de-simple': [
            p('Frauen und Männer haben gleiche Rechte.'),
            p('Gewalt ist verboten. Rufen Sie 110.'),
          ],
          ar: [
            p(
              'للنساء والرجال الحقوق نفسها. العنف ممنوع، وفي الزواج أيضًا. في حالة الطوارئ اتصلي على 110.',
            ),
          ],
        }),
        contacts: ['kontakt-frauenzentrum', 'polizei'],
      },
      {
        id: 'asyl',
        title: words(
          'Asyl und Aufenthalt',
          'Asyl',
          'Asylum and residence',
          'اللجوء والإقامة',
          'Притулок і статус',
        ),
        offers: ['asylverfahrensberatung', 'mbe-auenstadt', 'info-ukraine'],
        offerQuery: { topic: ['residence'] },
      },
    ],
  },
  {
    id: 'weitere-hinweise',
    icon: 'more',
    title: words(
      'Weitere Hinweise',
      'Noch mehr Infos',
      'Further notes',
      'معلومات أخرى',
      'Інша інформація',
    ),
    summary: words(
      'Bus und Bahn, Vereine, Rechte und Pflichten, Internet und Hinweise für Fachleute.',
      'Bus, Vereine und Rechte',
      'Bus and train, clubs, rights and duties, internet and notes for professionals.',
      'الحافلات والقطارات والجمعيات والحقوق والواجبات والإنترنت وملاحظات للمختصين.',
      'Автобуси й потяги, обʼєднання, права та обовʼязки, інтернет, поради для фахівців.',
    ),
    sections: [
      {
        id: 'unterwegs',
        title: words(
          'Unterwegs: Bus, Bahn, Fahrrad',
          'Bus, Bahn und Fahrrad',
          'Getting around: bus, train, bicycle',
          'التنقل: الحافلة والقطار والدراجة',
          'Транспорт: автобус, потяг, велосипед',
        ),
        body: body({
          de: [
            p(
              'Eine Fahrkarte brauchen Sie immer vor der Fahrt. In die Dörfer fährt ein Rufbus: Rufen Sie eine Stunde vorher an. Für Kurse können Sie Fahrgeld beantragen.',
            ),
          ],
          'de-simple': [
            p('Kaufen Sie vorher eine Fahr-Karte.'),
            p('In die Dörfer fährt ein Ruf-Bus.'),
          ],
          en: [
            p(
              'You always need a ticket before you travel. An on-demand bus goes to the villages: call one hour ahead. You can apply for travel money for courses.',
            ),
          ],
        }),
        offers: ['fahrradwerkstatt', 'fahrradkurs-frauen', 'fahrdienst-kurse'],
      },
      {
        id: 'mitmachen',
        title: words(
          'Mitmachen: Sport, Kultur, Ehrenamt',
          'Mit-Machen',
          'Join in: sport, culture, volunteering',
          'شارك: رياضة وثقافة وتطوع',
          'Долучайтеся: спорт, культура, волонтерство',
        ),
        offerQuery: { kind: ['sport', 'culture', 'volunteering', 'meeting'] },
        body: body({
          de: [
            p(
              'Im Verein lernt man Menschen und Sprache zugleich. Ein Probetraining kostet nichts.',
            ),
          ],
          uk: [
            p(
              'В обʼєднаннях знайомляться з людьми й мовою водночас. Пробне тренування безкоштовне.',
            ),
          ],
        }),
      },
      {
        id: 'rechte',
        title: words(
          'Rechte und Pflichten',
          'Rechte und Pflichten',
          'Rights and duties',
          'الحقوق والواجبات',
          'Права та обовʼязки',
        ),
        body: body({
          de: [
            p('Das Grundgesetz gilt für alle Menschen in Deutschland.'),
            ul(
              'Alle Menschen sind vor dem Gesetz gleich.',
              'Jede und jeder darf glauben oder nicht glauben.',
              'Jede und jeder darf die eigene Meinung sagen.',
              'Niemand darf Kinder schlagen.',
            ),
          ],
          'de-simple': [
            p('Das Grund-Gesetz gilt für alle.'),
            ul(
              'Alle Menschen sind gleich.',
              'Sie dürfen Ihre Meinung sagen.',
              'Niemand darf Kinder schlagen.',
            ),
          ],
          en: [
            p('The Basic Law applies to everyone in Germany.'),
            ul(
              'All people are equal before the law.',
              'Everyone may believe or not believe.',
              'Everyone may say what they think.',
              'Nobody may hit children.',
            ),
          ],
          ar: [
            p('يسري القانون الأساسي على كل الناس في ألمانيا.'),
            ul(
              'كل الناس متساوون أمام القانون.',
              'لكل إنسان أن يؤمن أو لا يؤمن.',
              'لكل إنسان أن يعبر عن رأيه.',
              'لا يحق لأحد أن يضرب الأطفال.',
            ),
          ],
          uk: [
            p('Основний закон діє для всіх у Німеччині.'),
            ul(
              'Усі люди рівні перед законом.',
              'Кожен може вірити або не вірити.',
              'Кожен може висловлювати свою думку.',
              'Ніхто не має права бити дітей.',
            ),
          ],
        }),
        offers: ['demokratie-werkstatt'],
      },
      {
        id: 'internet',
        title: words(
          'Internet und Computer',
          'Internet und Computer',
          'Internet and computers',
          'الإنترنت والحاسوب',
          'Інтернет і компʼютер',
        ),
        offers: ['laptop-ausleihe', 'lernraum', 'smartphone-amt', 'pc-kurs'],
        offerQuery: { topic: ['digital'] },
      },
      {
        id: 'fachleute',
        title: words(
          'Für Fachleute: Zahlen und Konzept',
          '',
          'For professionals: figures and concept',
        ),
        body: body({
          de: [
            p(
              'Der Landkreis schreibt sein Integrationskonzept mit dem Schwerpunkt Bildung fort. Die Schritte und Zuständigkeiten finden Sie in der Prozesskette.',
            ),
          ],
        }),
        chain: 'integrationskonzept',
        offers: ['kursliste-newsletter', 'schulung-ehrenamt'],
        contacts: ['kontakt-bildungsbuero'],
      },
    ],
  },
];
