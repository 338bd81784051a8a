// The shape of a command, and how its arguments are read. One file per command; main.ts lists them.
import { parseArgs } from 'node:util';
import { UsageError } from './context.js';
import type { Context, ExitCode } from './context.js';
import type { MessageLanguage } from '../i18n/messages.js';
import { words } from './words.js';

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times; the value is then a list. */
  readonly multiple?: boolean;
  readonly default?: string | boolean;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

type Value = string | boolean;

export interface CommandArguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, Value | readonly Value[] | undefined>>;
}

export interface Command {
  readonly name: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly help: Readonly<Record<MessageLanguage, string>>;
  /** Throws UsageError for wrong use. */
  readonly run: (args: CommandArguments, context: Context) => Promise<ExitCode>;
}

/** Several commands under one word, as in `publish ics`. */
export interface CommandGroup {
  readonly name: string;
  readonly help: Readonly<Record<MessageLanguage, string>>;
  readonly commands: readonly Command[];
}

/** Options that every command knows; a command may have its own option of the same name. */
const COMMON: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string', default: 'de', choices: ['de', 'en'] },
};

/** Arguments of a command; UsageError names the first that is wrong. */
export function readArguments(
  command: Command,
  args: readonly string[],
  language: MessageLanguage,
): CommandArguments {
  const options = { ...COMMON, ...command.options };
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    checkChoices(options, values, language);
    return { positionals, values };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(argumentProblem(error, language));
  }
}

function checkChoices(
  options: Readonly<Record<string, CommandOption>>,
  values: CommandArguments['values'],
  language: MessageLanguage,
): void {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name];
    if (choices === undefined || value === undefined || choices.includes(String(value))) continue;
    const list = choices.join(', ');
    throw new UsageError(words(language, 'badChoice', { name: `--${name}`, choices: list }));
  }
}

/** Node words its errors in English only; the name of the option stands in quotes. */
function argumentProblem(error: unknown, language: MessageLanguage): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(-[^' ,=<]*)/.exec(message)?.[1] ?? '';
  const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return words(language, isUnknown ? 'unknownOption' : 'optionValue', { name });
}
