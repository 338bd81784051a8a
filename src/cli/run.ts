// Arguments -> command -> exit code. Left out: the process (main.ts), the commands themselves.
import type { Command, CommandGroup } from './command.js';
import { readArguments } from './command.js';
import { FileError, print, printIn, UsageError } from './context.js';
import type { Context, ExitCode, Terminal } from './context.js';
import { convert } from './convert.js';
import { publish } from './publish.js';
import { schema } from './schema.js';
import type { MessageLanguage } from '../i18n/messages.js';
import { validate } from './validate.js';
import { words } from './words.js';

const COMMANDS: readonly (Command | CommandGroup)[] = [validate, convert, publish, schema];

const HELP = {
  de: `bildungslotse BEFEHL [Angaben]

  validate   einen Bildungsfeed prüfen
  convert    andere Daten in einen Bildungsfeed umwandeln
  publish    aus einem Bildungsfeed Dateien für Ihre Website machen
  schema     das JSON-Schema des Bildungsfeeds ausgeben

  --help       diese Hilfe; bildungslotse BEFEHL --help erklärt den Befehl
  --version    Version dieses Programms
  --lang en    English`,
  en: `bildungslotse COMMAND [arguments]

  validate   check a Bildungsfeed
  convert    turn other data into a Bildungsfeed
  publish    make files for your website from a Bildungsfeed
  schema     print the JSON Schema of the Bildungsfeed

  --help       this help; bildungslotse COMMAND --help explains the command
  --version    version of this program
  --lang de    Deutsch`,
};

export interface Surroundings {
  readonly out: Terminal;
  readonly err: Terminal;
  readonly version: string;
}

/** Runs one command line, without the name of the program. Never throws. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = wantsEnglish(args) ? 'en' : 'de';
  const context: Context = { ...around, language };
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (error instanceof UsageError) {
      printIn(context.err, 'red', error.message);
      if (!(error instanceof FileError)) print(context.err, words(language, 'seeHelp'));
    } else {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      printIn(context.err, 'red', words(language, 'failed', { reason }));
    }
    return 2;
  }
}

async function dispatch(args: readonly string[], context: Context): Promise<ExitCode> {
  const { out, language, version } = context;
  const rest = withoutLanguage(args);
  const [name] = rest;
  if (name === '--version' || name === '-V') print(out, version);
  else if (name === '--help' || name === '-h') print(out, HELP[language]);
  else if (name === undefined) throw new UsageError(words(language, 'noCommand'));
  else return runCommand(rest, args, context);
  return 0;
}

/** `rest`: the arguments from the command's name on. */
async function runCommand(
  rest: readonly string[],
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { out, language } = context;
  const found = findCommand(rest, language);
  if ('commands' in found.command) {
    print(out, found.command.help[language]);
    return 0;
  }
  const own = found.words.reduce(withoutFirst, args);
  const parsed = readArguments(found.command, own, language);
  if (parsed.values['help'] !== true) return found.command.run(parsed, context);
  print(out, found.command.help[language]);
  return 0;
}

interface FoundCommand {
  /** A group only when its help is asked for. */
  readonly command: Command | CommandGroup;
  /** What it is called by. */
  readonly words: readonly string[];
}

function findCommand(
  [name = '', what]: readonly string[],
  language: MessageLanguage,
): FoundCommand {
  const unknown = (called: string) =>
    new UsageError(words(language, 'unknownCommand', { name: called }));
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw unknown(name);
  if (!('commands' in command)) return { command, words: [name] };
  if (what === '--help' || what === '-h') return { command, words: [name] };
  if (what === undefined || what.startsWith('-')) {
    const choices = command.commands.map((one) => one.name).join(', ');
    throw new UsageError(words(language, 'needsWhat', { name, choices }));
  }
  const member = command.commands.find((one) => one.name === what);
  if (member === undefined) throw unknown(`${name} ${what}`);
  return { command: member, words: [name, what] };
}

function withoutFirst(args: readonly string[], word: string): readonly string[] {
  const at = args.indexOf(word);
  return [...args.slice(0, at), ...args.slice(at + 1)];
}

/**
 * Known before anything else is read, so that complaints about arguments are in the right language.
 * Commands that publish take several languages for what they write: the first one counts here.
 */
function wantsEnglish(args: readonly string[]): boolean {
  const at = args.indexOf('--lang');
  const joined = args.find((arg) => arg.startsWith('--lang='));
  const value = at < 0 ? joined?.slice('--lang='.length) : args[at + 1];
  return value?.split(',')[0] === 'en';
}

/** The command may stand behind `--lang en`. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--lang');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  return rest.filter((arg) => !arg.startsWith('--lang='));
}
