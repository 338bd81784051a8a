// The ten steps to an integration concept with a focus on education, and two after it: building
// blocks that may change places. Own words after a regional agency's guide. For professionals, so
// the bodies are in German only; titles are translated.
import type { Chain } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';
import { DONE, STILL_OPEN } from './answers.js';

type Step = Chain['steps'][number];

const step = (id: string, phase: string, rest: Omit<Step, 'id' | 'phase'>): Step => ({
  id,
  phase,
  ...rest,
});

export const conceptChain: Omit<Chain, 'modified'> = {
  id: 'integrationskonzept',
  title: words(
    'In zehn Schritten zum Integrationskonzept',
    'In 10 Schritten zum Integrations-Konzept',
    'Ten steps to an integration concept',
    'عشر خطوات إلى مفهوم الاندماج',
    'Десять кроків до концепції інтеграції',
  ),
  intro: body({
    de: [
      p(
        'Ein Idealbild, das jede Kommune anpasst. Wichtiger als die Reihenfolge ist, dass die richtigen Menschen beteiligt sind.',
      ),
      ul(
        'Leitbild: Wie soll Bildung für Zugewanderte künftig aussehen?',
        'Bestandsaufnahme: Was gibt es schon?',
        'Maßnahmen: Wer macht was bis wann, mit welchem Geld?',
      ),
    ],
    en: [
      p(
        'An ideal picture that every municipality adapts. More important than the order is that the right people take part.',
      ),
    ],
  }),
  start: 'thema',
  adaptable: true,
  audience: ['professionals'],
  phases: [
    { id: 'anstossen', title: words('Anstoßen', '', 'Start') },
    { id: 'erarbeiten', title: words('Erarbeiten', '', 'Develop') },
    { id: 'beschliessen', title: words('Beschließen', '', 'Decide') },
    { id: 'danach', title: words('Nach dem Konzept', '', 'After the concept') },
  ],
  steps: [
    step('thema', 'anstossen', {
      title: words(
        '1. Thema setzen',
        '1. Thema setzen',
        '1. Put the topic on the agenda',
        '1. طرح الموضوع',
        '1. Поставити тему',
      ),
      responsible: ['bildungsbuero'],
      body: body({
        de: [
          p(
            'Politik oder Verwaltung wünscht sich ein Konzept mit dem Schwerpunkt Bildung. Ein kleines Kernteam über mehrere Ämter übernimmt die Koordination.',
          ),
        ],
      }),
      next: [{ to: 'rueckhalt' }],
    }),
    step('rueckhalt', 'anstossen', {
      title: words(
        '2. Rückhalt der Leitung gewinnen',
        '2. Die Leitung sagt Ja',
        '2. Win support from the top',
        '2. كسب دعم الإدارة',
        '2. Здобути підтримку керівництва',
      ),
      responsible: ['bildungsbuero', 'willkommensbehoerde'],
      body: body({
        de: [
          p(
            'Fachleitungen und Verwaltungsspitze machen das Vorhaben zu ihrer Sache. Ist schon jetzt ein Beschluss üblich, wird er eingeholt.',
          ),
        ],
      }),
      question: words('Braucht es schon jetzt einen Beschluss?', '', 'Is a decision needed now?'),
      next: [
        { to: 'planung', when: words('Nein', 'Nein', 'No') },
        { to: 'ausschuss', when: words('Ja', 'Ja', 'Yes') },
      ],
    }),
    step('planung', 'anstossen', {
      title: words(
        '3. Den Ablauf planen',
        '3. Planen',
        '3. Plan the process',
        '3. تخطيط المسار',
        '3. Спланувати процес',
      ),
      responsible: ['bildungsbuero'],
      duration: words('etwa zwei Monate', '', 'about two months'),
      body: body({
        de: [
          p(
            'Das Kernteam klärt mit den Leitungen: Wie sieht das Ergebnis aus? Wer wird wie beteiligt? Welche Termine gelten?',
          ),
        ],
      }),
      next: [{ to: 'buendnis' }],
    }),
    step('buendnis', 'anstossen', {
      title: words(
        '4. Partner gewinnen',
        '4. Partner finden',
        '4. Win partners',
        '4. كسب الشركاء',
        '4. Залучити партнерів',
      ),
      responsible: ['bildungsbuero', 'vielfalt'],
      body: body({
        de: [
          p(
            'Beirat, Verbände, Volkshochschule, Migrantenorganisationen und Nachbarämter kennen die Idee und tragen sie mit. Das kann auch im Workshop geschehen.',
          ),
        ],
      }),
      next: [{ to: 'ausschuss' }],
    }),
    step('ausschuss', 'anstossen', {
      title: words(
        '5. Beschluss im Ausschuss',
        '5. Der Ausschuss stimmt ab',
        '5. Committee decision',
        '5. قرار اللجنة',
        '5. Рішення комітету',
      ),
      responsible: ['bildungsbuero'],
      documents: [
        words(
          'Vorlage mit Zeitplan, Beteiligung und Kosten',
          '',
          'Paper with timetable, participation and costs',
        ),
      ],
      question: STILL_OPEN,
      next: [
        { to: 'workshop', when: DONE },
        {
          to: 'planung',
          when: words('Rückfragen: zurück zur Planung', '', 'Queries: back to planning'),
          back: true,
        },
      ],
    }),
    step('workshop', 'erarbeiten', {
      title: words(
        '6. Workshop mit allen Beteiligten',
        '6. Alle treffen sich',
        '6. Workshop with everyone involved',
        '6. ورشة مع كل المعنيين',
        '6. Майстерня з усіма учасниками',
      ),
      responsible: ['bildungsbuero', 'vielfalt', 'kvhs'],
      duration: words('ein bis zwei Tage', '', 'one to two days'),
      body: body({
        de: [
          p(
            'Verwaltung, Zivilgesellschaft, Vertretungen der Zugewanderten und Einrichtungen einigen sich auf Lage, Ziele und Handlungsfelder. Am Ende wissen alle, wie es weitergeht.',
          ),
        ],
      }),
      next: [{ to: 'erarbeitung' }],
    }),
    step('erarbeitung', 'erarbeiten', {
      title: words(
        '7. Konzept schreiben',
        '7. Das Konzept schreiben',
        '7. Write the concept',
        '7. كتابة المفهوم',
        '7. Написати концепцію',
      ),
      responsible: ['bildungsbuero'],
      body: body({
        de: [
          p(
            'Eine oder mehrere Arbeitsgruppen formulieren Ziele und Maßnahmen je Handlungsfeld, mit Verantwortlichen, Terminen und Mitteln.',
          ),
        ],
      }),
      question: STILL_OPEN,
      next: [
        { to: 'fachleitung', when: DONE },
        {
          to: 'workshop',
          when: words('Noch ein Workshop nötig', '', 'Another workshop needed'),
          back: true,
        },
      ],
    }),
    step('fachleitung', 'erarbeiten', {
      title: words(
        '8. Mit den Fachleitungen abstimmen',
        '8. Mit den Leitungen sprechen',
        '8. Agree with heads of department',
        '8. التنسيق مع رؤساء الأقسام',
        '8. Узгодити з керівниками',
      ),
      responsible: ['bildungsbuero', 'schulverwaltung', 'gesundheitsamt'],
      next: [{ to: 'rueckmeldung' }],
    }),
    step('rueckmeldung', 'erarbeiten', {
      title: words(
        '9. Rückmeldungen zum Entwurf',
        '9. Alle sagen ihre Meinung',
        '9. Feedback on the draft',
        '9. ملاحظات على المسودة',
        '9. Відгуки на проєкт',
      ),
      responsible: ['bildungsbuero'],
      duration: words('vier Wochen', '', 'four weeks'),
      question: words('Gibt es große Änderungen?', '', 'Are there major changes?'),
      next: [
        { to: 'verabschiedung', when: words('Nein', 'Nein', 'No') },
        {
          to: 'erarbeitung',
          when: words('Ja, zurück zum Schreiben', '', 'Yes, back to writing'),
          back: true,
        },
      ],
    }),
    step('verabschiedung', 'beschliessen', {
      title: words(
        '10. Beschließen und verabschieden',
        '10. Der Kreis-Tag sagt Ja',
        '10. Adopt the concept',
        '10. الإقرار والاعتماد',
        '10. Ухвалити концепцію',
      ),
      responsible: ['bildungsbuero'],
      body: body({
        de: [
          p(
            'Ausschuss, Integrationsbeirat und Kreistag stimmen zu. Eine breite Mehrheit trägt das Konzept über Wahlen hinweg.',
          ),
        ],
      }),
      next: [{ to: 'oeffentlichkeit' }],
    }),
    step('oeffentlichkeit', 'danach', {
      title: words(
        'Öffentlichkeitsarbeit',
        'Alle sollen es wissen',
        'Tell the public',
        'التعريف العام',
        'Розповісти громадськості',
      ),
      responsible: ['bildungsbuero'],
      body: body({
        de: [
          p(
            'Pressemitteilung, soziale Netzwerke, Faltblatt in mehreren Sprachen, Vorstellung auf Veranstaltungen.',
          ),
        ],
      }),
      next: [{ to: 'evaluation' }],
    }),
    step('evaluation', 'danach', {
      title: words(
        'Qualität prüfen und fortschreiben',
        'Prüfen und besser machen',
        'Check quality and update',
        'مراجعة الجودة والتحديث',
        'Перевіряти якість і оновлювати',
      ),
      responsible: ['bildungsbuero'],
      duration: words('jedes Jahr', '', 'every year'),
      body: body({
        de: [
          p(
            'Einmal im Jahr berichtet die Verwaltung, was umgesetzt ist. Was nicht wirkt, wird geändert.',
          ),
        ],
      }),
    }),
  ],
};
