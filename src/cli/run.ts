// Arguments -> command -> exit code. Left out: the process (main.ts), the commands themselves.
import type { Command } from './command.js';
import { readArguments } from './command.js';
import { FileError, print, printIn, UsageError } from './context.js';
import type { Context, ExitCode, Terminal } from './context.js';
import { convert } from './convert.js';
import { schema } from './schema.js';
import { validate } from './validate.js';
import { words } from './words.js';

const COMMANDS: readonly Command[] = [validate, convert, schema];

const HELP = {
  de: `bildungslotse BEFEHL [Angaben]

  validate   einen Bildungsfeed prüfen
  convert    andere Daten in einen Bildungsfeed umwandeln
  schema     das JSON-Schema des Bildungsfeeds ausgeben

  --help       diese Hilfe; bildungslotse BEFEHL --help erklärt den Befehl
  --version    Version dieses Programms
  --lang en    English`,
  en: `bildungslotse COMMAND [arguments]

  validate   check a Bildungsfeed
  convert    turn other data into a Bildungsfeed
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
  else return runCommand(name, args, context);
  return 0;
}

async function runCommand(
  name: string | undefined,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { out, language } = context;
  if (name === undefined) throw new UsageError(words(language, 'noCommand'));
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw new UsageError(words(language, 'unknownCommand', { name }));
  const before = args.indexOf(name);
  const parsed = readArguments(
    command,
    [...args.slice(0, before), ...args.slice(before + 1)],
    language,
  );
  if (parsed.values['help'] !== true) return command.run(parsed, context);
  print(out, command.help[language]);
  return 0;
}

/** Known before anything else is read, so that complaints about arguments are in the right language. */
function wantsEnglish(args: readonly string[]): boolean {
  return (
    args.includes('--lang=en') ||
    (args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang'))
  );
}

/** The command may stand behind `--lang en`. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--lang');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  return rest.filter((arg) => !arg.startsWith('--lang='));
}
