// What the scripts about translations share: the messages found in the sources and the translations
// found in the XLIFF files. Left out: writing modules (generate-locales.ts), judging (check-translations.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { LABEL_TEXTS } from '../src/i18n/label-texts.js';
import { LIST_TEXTS } from '../src/i18n/list-texts.js';

type Contents = ProgramMessage['contents'];
type Config = ReturnType<typeof readConfigFileAndWriteSchema>;

const LABEL_MESSAGES = 'src/i18n/generated/label-messages.ts';

export const config: Config = readConfigFileAndWriteSchema('lit-localize.json');

/** German texts of the tables, by id of message. */
export const tableTexts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LABEL_TEXTS).flatMap(([list, texts]) =>
    Object.entries(texts).map(([code, text]) => [`${list}.${code}`, text] as const),
  ),
  ...Object.entries(LIST_TEXTS).map(([key, text]) => [`list.${key}`, text] as const),
]);

/**
 * lit-localize on our sources, with the messages of the tables among them. `overrides` replaces
 * settings, for example the folder of the XLIFF files.
 */
export function createLocalizer(overrides: Partial<Config> = {}): RuntimeLitLocalizer {
  writeLabelMessages();
  return new RuntimeLitLocalizer({ ...config, ...overrides } as ConstructorParameters<
    typeof RuntimeLitLocalizer
  >[0]);
}

/** A message as one string: expressions read `${0}`, `${1}` …, numbered as in the source. */
export function textOf(contents: Contents): string {
  return contents
    .map((piece) => (typeof piece === 'string' ? piece : `\${${String(piece.index)}}`))
    .join('');
}

/** What the extractor has to say against a source file. */
export function describeError({ messageText }: { messageText: string | { messageText: string } }) {
  return typeof messageText === 'string' ? messageText : messageText.messageText;
}

/** The extractor wants calls with literal texts; pages and lists get the tables instead. */
function writeLabelMessages(): void {
  const calls = [...tableTexts].map(
    ([id, text]) => `  msg(${JSON.stringify(text)}, { id: ${JSON.stringify(id)} });`,
  );
  mkdirSync(dirname(LABEL_MESSAGES), { recursive: true });
  writeFileSync(
    LABEL_MESSAGES,
    `// Written by scripts/translations.ts from the tables of texts, for the extractor only; never bundled.
import { msg } from '@lit/localize';
export function labelMessages(): void {
${calls.join('\n')}
}
`,
  );
}
