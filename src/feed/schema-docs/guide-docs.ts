// Descriptions of process chains, the guide, the survey and the news.
import type { Chain, ChainStep, GuideChapter, MatcherQuestion, NewsItem } from '../schema.js';
import { describeFields } from './field-docs.js';

type Phase = NonNullable<Chain['phases']>[number];
type Next = NonNullable<ChainStep['next']>[number];

const QUERY = [
  'Oder eine Suche, die passende Angebote findet.',
  'Or a query that finds fitting offers.',
] as const;
const REVIEWED = [
  'Wann zuletzt jemand den Eintrag durchgesehen hat.',
  'When somebody last looked the record over.',
] as const;
const MODIFIED = [
  'Wann der Eintrag zuletzt geändert wurde.',
  'When the record last changed.',
] as const;

export const GUIDE_DOCS = {
  chain: describeFields<Chain>({
    id: ['Dauerhafte Kennung, im Feed nur einmal.', 'Permanent id, unique in the feed.'],
    title: ['Wohin die Kette führt.', 'Where the chain leads.'],
    intro: ['Einleitung.', 'Introduction.'],
    start: ['Kennung des ersten Schritts.', 'Id of the first step.'],
    phases: ['Abschnitte, in die sich die Schritte gliedern.', 'Phases that group the steps.'],
    adaptable: [
      'true: Die Schritte sind Bausteine, ihre Reihenfolge ist nicht fest.',
      'true: the steps are building blocks, their order is not fixed.',
    ],
    steps: ['Die Schritte.', 'The steps.'],
    audience: ['Für wen die Kette ist.', 'Whom the chain is for.'],
    modified: MODIFIED,
    lastReviewed: REVIEWED,
    replaces: ['Frühere Kennungen dieses Eintrags.', 'Former ids of this record.'],
  }),
  phase: describeFields<Phase>({
    id: ['Kennung, in der Kette nur einmal.', 'Id, unique in the chain.'],
    title: ['Name des Abschnitts.', 'Name of the phase.'],
    after: [
      'true: kommt nach dem Ziel der Kette; die Schritte werden für sich gezählt.',
      'true: comes after the aim of the chain; its steps are counted on their own.',
    ],
  }),
  chainStep: describeFields<ChainStep>({
    id: ['Kennung, in der Kette nur einmal.', 'Id, unique in the chain.'],
    title: ['Was in diesem Schritt geschieht.', 'What happens in this step.'],
    phase: ['Kennung des Abschnitts.', 'Id of the phase.'],
    body: ['Beschreibung.', 'Description.'],
    responsible: ['Kennungen der zuständigen Stellen.', 'Ids of the bodies in charge.'],
    documents: ['Unterlagen, die man braucht.', 'Documents one needs.'],
    duration: ['Wie lange es dauert.', 'How long it takes.'],
    cost: ['Was es kostet.', 'What it costs.'],
    optional: ['true: kann man auslassen.', 'true: can be left out.'],
    offers: ['Kennungen von Angeboten, die helfen.', 'Ids of offers that help.'],
    offerQuery: QUERY,
    links: ['Weitere Seiten.', 'Further pages.'],
    question: [
      'Die Frage, deren Antworten bei next stehen.',
      'The question whose answers stand in next.',
    ],
    next: [
      'Wie es weitergeht; ohne Angabe endet die Kette hier.',
      'How to go on; the chain ends here if absent.',
    ],
  }),
  next: describeFields<Next>({
    to: ['Kennung des nächsten Schritts.', 'Id of the next step.'],
    when: ['Antwort, bei der es dorthin geht.', 'Answer that leads there.'],
    back: [
      'true: ein Weg zurück zu einem früheren Schritt.',
      'true: a way back to an earlier step.',
    ],
  }),
  guideChapter: describeFields<GuideChapter>({
    id: ['Dauerhafte Kennung, im Feed nur einmal.', 'Permanent id, unique in the feed.'],
    title: ['Titel des Kapitels.', 'Title of the chapter.'],
    icon: ['Zeichen, das neben dem Titel steht.', 'Sign beside the title.'],
    summary: ['Worum es geht.', 'What it is about.'],
    sections: ['Abschnitte.', 'Sections.'],
    modified: MODIFIED,
    lastReviewed: REVIEWED,
  }),
  guideSection: describeFields<GuideChapter['sections'][number]>({
    id: ['Kennung, im Kapitel nur einmal.', 'Id, unique in the chapter.'],
    title: ['Titel des Abschnitts.', 'Title of the section.'],
    body: ['Text.', 'Text.'],
    contacts: ['Kennungen von Ansprechstellen.', 'Ids of contacts.'],
    offers: ['Kennungen passender Angebote.', 'Ids of fitting offers.'],
    offerQuery: QUERY,
    chain: ['Kennung einer Prozesskette.', 'Id of a process chain.'],
    links: ['Weitere Seiten.', 'Further pages.'],
    checklist: ['Was man erledigen sollte.', 'What one should do.'],
    stage: [
      'Wann das wichtig ist: erste Tage, erste Wochen, erstes Jahr.',
      'When this matters: first days, first weeks, first year.',
    ],
  }),
  matcherQuestion: describeFields<MatcherQuestion>({
    id: ['Dauerhafte Kennung, im Feed nur einmal.', 'Permanent id, unique in the feed.'],
    title: ['Die Frage.', 'The question.'],
    hint: ['Erklärung zur Frage.', 'Explanation of the question.'],
    multiple: ['true: mehrere Antworten möglich.', 'true: several answers possible.'],
    answers: ['Die Antworten.', 'The answers.'],
  }),
  matcherAnswer: describeFields<MatcherQuestion['answers'][number]>({
    id: ['Kennung, in der Frage nur einmal.', 'Id, unique in the question.'],
    title: ['Die Antwort.', 'The answer.'],
    offerQuery: ['Angebote, die dazu passen.', 'Offers that fit it.'],
    weight: [
      'Wie stark die Antwort zählt, von −10 bis 10.',
      'How much the answer counts, from −10 to 10.',
    ],
  }),
  newsItem: describeFields<NewsItem>({
    id: ['Dauerhafte Kennung, im Feed nur einmal.', 'Permanent id, unique in the feed.'],
    title: ['Was geschehen ist.', 'What has happened.'],
    date: ['Tag der Meldung.', 'Day of the note.'],
    kind: [
      'Neu, verlegt, abgesagt, ausgebucht oder nur ein Hinweis.',
      'New, moved, cancelled, full or just a note.',
    ],
    body: ['Text.', 'Text.'],
    offers: ['Kennungen der Angebote, um die es geht.', 'Ids of the offers concerned.'],
    validThrough: [
      'Letzter Tag, an dem die Meldung gezeigt wird.',
      'Last day on which the note is shown.',
    ],
  }),
} as const;
