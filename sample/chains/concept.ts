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
    { id: 'danach', title: words('Nach dem Konzept', '', 'After the concept'), after: true },
  ],
  steps: [
    step('thema', 'anstossen', {
      title: words(
        'Thema setzen',
        'Thema setzen',
        'Put the topic on the agenda',
        'طرح الموضوع',
        'Поставити тему',
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
        'Rückhalt der Leitung gewinnen',
        'Die Leitung sagt Ja',
        'Win support from the top',
        'كسب دعم الإدارة',
        'Здобути підтримку керівництва',
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
        'Den Ablauf planen',
        'Planen',
        'Plan the process',
        'تخطيط المسار',
        'Спланувати процес',
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
        'Partner gewinnen',
        'Partner finden',
        'Win partners',
        'كسب الشركاء',
        'Залучити партнерів',
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
        'Beschluss im Ausschuss',
        'Der Ausschuss stimmt ab',
        'Committee decision',
        'قرار اللجنة',
        'Рішення комітету',
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
        'Workshop mit allen Beteiligten',
        'Alle treffen sich',
        'Workshop with everyone involved',
        'ورشة مع كل المعنيين',
        'Майстерня з усіма учасниками',
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
        'Konzept schreiben',
        'Das Konzept schreiben',
        'Write the concept',
        'كتابة المفهوم',
        'Написати концепцію',
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
        'Mit den Fachleitungen abstimmen',
        'Mit den Leitungen sprechen',
        'Agree with heads of department',
        'التنسيق مع رؤساء الأقسام',
        'Узгодити з керівниками',
      ),
      responsible: ['bildungsbuero', 'schulverwaltung', 'gesundheitsamt'],
      next: [{ to: 'rueckmeldung' }],
    }),
    step('rueckmeldung', 'erarbeiten', {
      title: words(
        'Rückmeldungen zum Entwurf',
        'Alle sagen ihre Meinung',
        'Feedback on the draft',
        'ملاحظات على المسودة',
        'Відгуки на проєкт',
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
        'Beschließen und verabschieden',
        'Der Kreis-Tag sagt Ja',
        'Adopt the concept',
        'الإقرار والاعتماد',
        'Ухвалити концепцію',
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
