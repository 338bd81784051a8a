// German sentences for what asking a feed's server brought to light. Left out: asking (feed-reach.ts).

export type Tone = 'good' | 'warning' | 'error' | 'info';

export interface ReachWords {
  readonly tone: Tone;
  readonly sentence: string;
  readonly hint: string;
  /** A line in the server's settings helps; server-lines.ts has it. */
  readonly needsServer?: boolean;
}

const say = (tone: Tone, sentence: string, hint = ''): ReachWords => ({ tone, sentence, hint });
const server = (words: ReachWords): ReachWords => ({ ...words, needsServer: true });

export const REACH_WORDS = {
  invalid: say(
    'error',
    'Das ist keine vollständige Internetadresse.',
    'Geben Sie die Adresse mit https:// am Anfang ein.',
  ),
  'user-name': say(
    'error',
    'Die Adresse enthält einen Benutzernamen oder ein Passwort.',
    'Ein Feed muss ohne Anmeldung zu lesen sein. Nehmen Sie die Adresse ohne Benutzernamen.',
  ),
  insecure: say(
    'error',
    'Die Adresse beginnt mit http://. Auf einer Seite mit https:// laden Browser so etwas nicht.',
    'Nehmen Sie die Adresse mit https://. Gibt es sie nicht, braucht der Server ein Zertifikat.',
  ),
  offline: say(
    'error',
    'Dieser Rechner hat gerade keine Verbindung zum Internet.',
    'Stellen Sie die Verbindung her, und prüfen Sie dann noch einmal.',
  ),
  local: say(
    'warning',
    'Diese Adresse gibt es nur auf Ihrem eigenen Rechner.',
    'Zum Ausprobieren ist das gut. Veröffentlichen Sie den Feed, bevor Sie das Widget einbauen.',
  ),
  timeout: say(
    'error',
    'Der Server hat nach {seconds} Sekunden nicht geantwortet.',
    'Versuchen Sie es später noch einmal, oder fragen Sie die Technik.',
  ),
  unreachable: say(
    'error',
    'Es kam keine Antwort. Mehr verrät ein Browser nicht: Der Name kann falsch sein, der Server aus, das Zertifikat ungültig, oder ein Filter in Ihrem Netz hält die Anfrage auf.',
    'Öffnen Sie die Adresse in einem neuen Tab. Dort steht der genaue Grund.',
  ),
  cors: server(
    say(
      'error',
      'Der Server antwortet, aber Seiten auf {origin} dürfen die Antwort nicht lesen (CORS).',
      'Öffnen Sie die Adresse in einem neuen Tab. Kommt dort eine Fehlerseite, stimmt die Adresse nicht. Kommt der Feed, dann muss der Server dazu die Zeile „Access-Control-Allow-Origin: *“ senden. Leitet die Adresse weiter, muss auch das Ziel sie senden.',
    ),
  ),
  'broken-off': say(
    'error',
    'Die Antwort bricht mittendrin ab.',
    'Versuchen Sie es noch einmal, oder fragen Sie die Technik.',
  ),
  answered: say('good', 'Der Server antwortet.'),
  http: say(
    'error',
    'Der Server antwortet mit dem Fehler {status}.',
    'Öffnen Sie die Adresse in einem neuen Tab, oder fragen Sie die Technik.',
  ),
  'http-login': say(
    'error',
    'Der Server verlangt eine Anmeldung oder verbietet den Zugriff (Fehler {status}).',
    'Ein Feed muss ohne Anmeldung für alle zu lesen sein.',
  ),
  'http-gone': say(
    'error',
    'Unter dieser Adresse gibt es nichts (Fehler {status}).',
    'Vergleichen Sie die Adresse Buchstabe für Buchstabe, auch Groß- und Kleinschreibung.',
  ),
  'http-server': say(
    'error',
    'Der Server hat selbst ein Problem (Fehler {status}).',
    'Versuchen Sie es später noch einmal, oder fragen Sie die Technik.',
  ),
  moved: say(
    'warning',
    'Die Adresse leitet weiter zu {address}.',
    'Nehmen Sie gleich diese Adresse. Dann geht es schneller.',
  ),
  'moved-away': say(
    'error',
    'Die Adresse leitet zu einem anderen Server weiter: {address}. Widgets laden das nicht.',
    'Nehmen Sie gleich die neue Adresse, wenn Sie diesem Server vertrauen.',
  ),
  'same-server': say(
    'good',
    'Feed und Seite liegen auf demselben Server. Eine Freigabe ist nicht nötig.',
  ),
  'cors-open': say('good', 'Der Feed ist für alle Websites freigegeben (CORS).'),
  'cors-page': say('good', 'Seiten auf {origin} dürfen den Feed lesen (CORS).'),
  'cors-likely': server(
    say(
      'info',
      'Der Baukasten auf {own} darf den Feed lesen. Ob Seiten auf {origin} es auch dürfen, kann er von hier aus nicht sehen.',
      'Sicher ist es, wenn der Server „Access-Control-Allow-Origin: *“ sendet. Fragen Sie die Technik, oder sehen Sie auf der fertigen Seite nach.',
    ),
  ),
  'cors-some': server(
    say(
      'warning',
      'Der Server gibt den Feed nur einzelnen Websites frei. Der Baukasten auf {own} gehört dazu. Ob {origin} dazugehört, ist von hier aus nicht zu sehen.',
      'Lassen Sie {origin} aufnehmen. Einfacher ist „Access-Control-Allow-Origin: *“: Der Feed ist ohnehin öffentlich.',
    ),
  ),
  'type-json': say('good', 'Der Server nennt die Datei JSON.'),
  'type-missing': say(
    'warning',
    'Der Server sagt nicht, dass die Datei JSON ist. Die Widgets lesen sie trotzdem.',
    'Besser ist die Zeile „Content-Type: application/json“.',
  ),
  'type-other': say(
    'warning',
    'Der Server nennt die Datei „{type}“ statt „application/json“. Die Widgets lesen sie trotzdem.',
    'Besser ist die Zeile „Content-Type: application/json“.',
  ),
  size: say('good', 'Die Datei hat {size}. Die Grenze liegt bei {max}.'),
  'too-large': say(
    'error',
    'Die Datei hat {size}. Widgets laden höchstens {max}.',
    'Teilen Sie den Feed in mehrere Dateien und nennen Sie diese unter „parts“.',
  ),
  'no-feed': say('error', '{sentence}', '{hint}'),
  readable: say('good', '{usable} von {received} Einträgen sind lesbar, ohne Fehler.'),
  'has-errors': say(
    'warning',
    '{usable} von {received} Einträgen sind lesbar. Fehler: {errors}.',
    'Unter „Feed prüfen“ steht, welche das sind und wie Sie sie beheben.',
  ),
  date: say('good', 'Die Daten haben den Stand {day}.'),
  stale: say(
    'warning',
    '{sentence}',
    'Besucherinnen und Besucher lesen dann, dass die Daten alt sein können.',
  ),
} as const satisfies Record<string, ReachWords>;

export type ReachCode = keyof typeof REACH_WORDS;

/** The words with their values. Values come from servers and feeds and are plain text. */
export function reachWords(
  code: ReachCode,
  params: Readonly<Record<string, string | number>>,
): ReachWords {
  const words: ReachWords = REACH_WORDS[code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '').slice(0, 300));
  return { ...words, sentence: fill(words.sentence), hint: fill(words.hint) };
}
