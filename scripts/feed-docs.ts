// The parts of the standard's documents that come from code: field tables, closed lists, limits, checks
// and examples. Run as a program it writes them between the markers; check-feed-docs.ts compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { FINDINGS } from '../src/feed/findings.js';
import { LOAD_LIMITS } from '../src/feed/load.js';
import { RULES } from '../src/feed/rules/index.js';
import * as vocabulary from '../src/feed/vocabulary.js';
import { REFUSAL_MESSAGES } from '../src/i18n/messages/refusals.js';
import type { Wording } from '../src/i18n/messages/types.js';
import { LABEL_TEXTS } from '../src/i18n/label-texts.js';
import { ISSUE_MESSAGES } from '../src/i18n/messages.js';
import { fieldTables, LISTS, slug, table, type DocLanguage } from './feed-doc-tables.js';

export const FEED_DOCS: readonly { readonly path: string; readonly language: DocLanguage }[] = [
  { path: 'docs/feed/bildungsfeed.de.md', language: 'de' },
  { path: 'docs/feed/bildungsfeed.en.md', language: 'en' },
];

const MARKED = /<!-- generated: ([a-z]+) ?(.*?) -->\n[\s\S]*?<!-- \/generated -->/g;

/** The document as it should be: its own text with everything between markers made anew. */
export async function feedDoc(path: string, language: DocLanguage): Promise<string> {
  const text = readFileSync(path, 'utf8');
  const page = text.replace(MARKED, (_, kind: string, names: string) => {
    const start = `<!-- generated: ${[kind, names].filter(Boolean).join(' ')} -->`;
    return `${start}\n\n${made(kind, names, language)}\n\n<!-- /generated -->`;
  });
  return format(page, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

function made(kind: string, names: string, language: DocLanguage): string {
  switch (kind) {
    case 'fields':
      return fieldTables(names.split(' '), language);
    case 'example':
      return json(`docs/feed/examples/${names}.json`);
    case 'minimal':
      return json('test/fixtures/feeds/minimal.json');
    case 'lists':
      return closedLists(language);
    case 'limits':
      return limits(language);
    case 'findings':
      return checks(Object.entries(FINDINGS), ISSUE_MESSAGES, language);
    case 'rules':
      return checks(
        RULES.map((rule) => [rule.id, rule] as const),
        ISSUE_MESSAGES,
        language,
      );
    case 'refusals':
      return refusals(language);
    default:
      throw new Error(`unknown marker: ${kind}`);
  }
}

const json = (path: string): string => `\`\`\`json\n${readFileSync(path, 'utf8').trim()}\n\`\`\``;

function closedLists(language: DocLanguage): string {
  const sections = Object.entries(LISTS).map(([name, { heading, labels }]) => {
    const codes: readonly string[] = vocabulary[name as keyof typeof LISTS];
    const words = labels === undefined ? {} : LABEL_TEXTS[labels];
    const items = codes.map((code) => {
      const word = language === 'de' ? (words as Record<string, string>)[code] : undefined;
      return word === undefined ? `\`${code}\`` : `\`${code}\` ${word}`;
    });
    return `### ${heading[language]}\n\n${items.join(' · ')}`;
  });
  return sections.join('\n\n');
}

const LIMIT_WORDS: Readonly<Record<string, readonly [de: string, en: string, unit?: 's' | 'MiB']>> =
  {
    title: ['Namen und Titel, in Zeichen', 'names and titles, in characters'],
    summary: ['Zusammenfassungen und Hinweise, in Zeichen', 'summaries and notes, in characters'],
    text: ['ein Absatz oder Listenpunkt, in Zeichen', 'one paragraph or list item, in characters'],
    url: ['Adressen, in Zeichen', 'addresses, in characters'],
    list: [
      'Listen ohne eigene Grenze; Sprachen je Text',
      'lists without a limit of their own; languages per text',
    ],
    blocks: ['Absätze je Fließtext, Punkte je Aufzählung', 'paragraphs per body, items per list'],
    steps: ['Schritte je Prozesskette', 'steps per process chain'],
    sessions: ['Termine je Durchgang', 'meetings per run'],
    runs: ['Durchgänge je Angebot', 'runs per offer'],
    records: ['Einträge je Liste', 'records per list'],
    bytes: [
      'Größe einer Datei, entpackt, in Byte (5 MiB)',
      'size of a file, unpacked, in bytes (5 MiB)',
    ],
    headers: [
      'Warten auf die erste Antwort, in Millisekunden',
      'waiting for the first answer, in milliseconds',
    ],
    total: ['Laden einer Datei, in Millisekunden', 'loading one file, in milliseconds'],
    retries: [
      'weitere Versuche, wenn der Server ausfällt',
      'further attempts when the server fails',
    ],
    retryAfter: [
      'längste Wartezeit, um die ein Server bitten darf, in Millisekunden',
      'longest wait a server may ask for, in milliseconds',
    ],
  };

function limits(language: DocLanguage): string {
  const head = language === 'de' ? ['Was', 'Höchstens'] : ['What', 'At most'];
  const rows = Object.entries({ ...vocabulary.LIMITS, ...LOAD_LIMITS }).map(([name, value]) => {
    const words = LIMIT_WORDS[name];
    if (words === undefined) throw new Error(`no words for the limit ${name}`);
    const [de, en] = words;
    return [language === 'de' ? de : en, value.toLocaleString(language)];
  });
  return table(head, rows);
}

type Check = readonly [id: string, { readonly severity: string; readonly since: string }];
type Sentences = Readonly<Record<string, Readonly<Record<DocLanguage, Wording>> | undefined>>;

/** What readers do where a sentence says nothing else. */
const NOT_SHOWN: Readonly<Record<DocLanguage, string>> = {
  de: 'Die Angabe oder der Eintrag wird nicht gezeigt.',
  en: 'The value or the record is not shown.',
};

function checks(list: readonly Check[], messages: Sentences, language: DocLanguage): string {
  const head =
    language === 'de'
      ? ['Kennung', 'Schwere', 'Seit', 'Was', 'Was Leser annehmen', 'Abhilfe']
      : ['Id', 'Severity', 'Since', 'What', 'What readers assume', 'How to mend it'];
  const rows = list.map(([id, { severity, since }]) => {
    const [sentence, hint, result = NOT_SHOWN[language]] = wording(messages, id, language);
    return [`\`${id}\``, severity, since, sentence, result, hint].map(withoutPlaceholders);
  });
  return table(head, rows);
}

function refusals(language: DocLanguage): string {
  const head = language === 'de' ? ['Kennung', 'Was', 'Abhilfe'] : ['Id', 'What', 'How to mend it'];
  const rows = Object.keys(REFUSAL_MESSAGES).map((id) => {
    const [sentence, hint] = wording(REFUSAL_MESSAGES, id, language);
    return [`\`${id}\``, sentence, hint].map(withoutPlaceholders);
  });
  return table(head, rows);
}

function wording(messages: Sentences, id: string, language: DocLanguage): Wording {
  const found = messages[id];
  if (found === undefined) throw new Error(`no sentences for ${id}`);
  return found[language];
}

const withoutPlaceholders = (text: string): string => text.replace(/\{[a-zA-Z]+\}/g, '…');

/** Anchors that tables link to must be headings of the same document. */
export function deadAnchors(text: string): string[] {
  const headings = new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  return links.filter((anchor) => !headings.has(anchor));
}

if (import.meta.filename === process.argv[1]) {
  for (const { path, language } of FEED_DOCS) writeFileSync(path, await feedDoc(path, language));
}
