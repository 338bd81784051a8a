// Sentences for a file that cannot be used at all, and for an address that cannot be loaded.
// A code with a reason behind the dot is looked up first, then the code alone.
import type { LoadErrorCode } from '../../feed/load-error.js';
import type { Refusal } from '../../feed/findings.js';
import type { Messages } from './types.js';

export const REFUSAL_MESSAGES: Messages<Refusal> = {
  'not-a-feed': {
    de: [
      'Die Datei ist kein Bildungsfeed: Sie enthält {found} statt eines Objekts.',
      'Veröffentlichen Sie ein JSON-Objekt, das mit "bildungsfeed": "1.0" beginnt.',
    ],
    en: [
      'The file is not a Bildungsfeed: it holds {found} instead of an object.',
      'Publish one JSON object that begins with "bildungsfeed": "1.0".',
    ],
  },
  'no-version': {
    de: [
      'Die Datei nennt keine Version des Bildungsfeeds.',
      'Ergänzen Sie ganz oben "bildungsfeed": "1.0".',
    ],
    en: [
      'The file does not say which version of the Bildungsfeed it follows.',
      'Add "bildungsfeed": "1.0" at the top.',
    ],
  },
  'unsupported-version': {
    de: [
      'Die Datei folgt Version {version}. Lesbar sind alle Versionen 1.x.',
      'Veröffentlichen Sie den Feed als Version 1.x, oder erneuern Sie dieses Programm.',
    ],
    en: [
      'The file follows version {version}. Only versions 1.x can be read.',
      'Publish the feed as version 1.x, or update this program.',
    ],
  },
  'too-many-records': {
    de: [
      'Die Liste „{collection}“ hat {count} Einträge. Erlaubt sind höchstens {max}.',
      'Teilen Sie den Feed in mehrere Dateien und nennen Sie diese unter „parts“.',
    ],
    en: [
      'The list "{collection}" has {count} records. At most {max} are allowed.',
      'Split the feed into several files and name them in "parts".',
    ],
  },
};

type LoadReason =
  | LoadErrorCode
  | 'not-json.empty'
  | 'not-json.html'
  | 'not-json.encoding'
  | 'not-json.utf-16'
  | 'not-json.truncated'
  | 'not-json.no-list'
  | 'bad-url.insecure'
  | 'bad-url.user-name'
  | 'bad-url.origin'
  | 'network.opaque'
  | 'network.checksum';

export const LOAD_MESSAGES: Messages<LoadReason> = {
  network: {
    de: [
      'Der Server war nicht zu erreichen.',
      'Prüfen Sie die Adresse und die Internetverbindung, und versuchen Sie es noch einmal.',
    ],
    en: [
      'The server could not be reached.',
      'Check the address and the connection, then try again.',
    ],
  },
  'network.opaque': {
    de: [
      'Der Server erlaubt anderen Websites nicht, die Datei zu lesen (CORS).',
      'Bitten Sie die Technik, für diese Datei „Access-Control-Allow-Origin: *“ zu senden.',
    ],
    en: [
      'The server does not allow other sites to read the file (CORS).',
      'Ask your administrators to send "Access-Control-Allow-Origin: *" for this file.',
    ],
  },
  'network.checksum': {
    de: [
      'Ein Teil des Feeds passt nicht zu der Prüfsumme, die der Index nennt.',
      'Erzeugen Sie Index und Teile neu und laden Sie beide zusammen hoch.',
    ],
    en: [
      'A part of the feed does not match the checksum in the index.',
      'Write index and parts anew and upload them together.',
    ],
  },
  http: {
    de: [
      'Der Server hat mit dem Fehler {status} geantwortet.',
      'Öffnen Sie die Adresse im Browser. Bei 404 stimmt die Adresse nicht, ab 500 liegt es am Server.',
    ],
    en: [
      'The server answered with error {status}.',
      'Open the address in a browser. With 404 the address is wrong, from 500 on it is the server.',
    ],
  },
  'not-json': {
    de: [
      'Die Datei ist kein gültiges JSON.',
      'Suchen Sie nach einem fehlenden Komma oder Anführungszeichen, oder exportieren Sie neu.',
    ],
    en: [
      'The file is not valid JSON.',
      'Look for a missing comma or quotation mark, or export again.',
    ],
  },
  'not-json.empty': {
    de: ['Die Datei ist leer.', 'Exportieren Sie den Feed noch einmal.'],
    en: ['The file is empty.', 'Export the feed again.'],
  },
  'not-json.html': {
    de: [
      'Statt eines Feeds kam eine Internetseite, vielleicht eine Anmeldung oder Fehlerseite.',
      'Öffnen Sie die Adresse im Browser. Sie muss ohne Anmeldung zur JSON-Datei führen.',
    ],
    en: [
      'A web page came instead of a feed, perhaps a login or an error page.',
      'Open the address in a browser. It must lead to the JSON file without a login.',
    ],
  },
  'not-json.encoding': {
    de: [
      'Die Datei ist nicht in UTF-8 gespeichert; Umlaute wären falsch.',
      'Speichern Sie die Datei als UTF-8.',
    ],
    en: ['The file is not saved as UTF-8; letters would be wrong.', 'Save the file as UTF-8.'],
  },
  'not-json.utf-16': {
    de: ['Die Datei ist in UTF-16 gespeichert.', 'Speichern Sie die Datei als UTF-8.'],
    en: ['The file is saved as UTF-16.', 'Save the file as UTF-8.'],
  },
  'not-json.truncated': {
    de: ['Die Datei bricht mittendrin ab.', 'Laden Sie die Datei noch einmal vollständig hoch.'],
    en: ['The file ends in the middle.', 'Upload the whole file again.'],
  },
  'not-json.no-list': {
    de: [
      'Ein Teil des Feeds enthält nicht die Liste, die der Index nennt.',
      'Jeder Teil muss ein Objekt mit der Liste unter ihrem Namen sein, zum Beispiel {"offers": […]}.',
    ],
    en: [
      'A part of the feed does not hold the list the index names.',
      'Each part must be an object with the list under its name, for example {"offers": […]}.',
    ],
  },
  'too-large': {
    de: [
      'Die Datei ist zu groß. Die Grenze liegt bei {max}.',
      'Teilen Sie den Feed in mehrere Dateien und nennen Sie diese unter „parts“.',
    ],
    en: [
      'The file is too large. The limit is {max}.',
      'Split the feed into several files and name them in "parts".',
    ],
  },
  timeout: {
    de: [
      'Der Server hat nach {seconds} Sekunden nicht vollständig geantwortet.',
      'Versuchen Sie es später noch einmal, oder fragen Sie die Technik.',
    ],
    en: [
      'The server had not answered completely after {seconds} seconds.',
      'Try again later, or ask your administrators.',
    ],
  },
  'bad-url': {
    de: [
      'Das ist keine vollständige Internetadresse.',
      'Geben Sie die Adresse mit https:// am Anfang ein.',
    ],
    en: ['This is not a complete web address.', 'Enter the address with https:// in front.'],
  },
  'bad-url.insecure': {
    de: ['Die Adresse beginnt nicht mit https://.', 'Nehmen Sie die Adresse mit https://.'],
    en: ['The address does not begin with https://.', 'Use the address with https://.'],
  },
  'bad-url.user-name': {
    de: [
      'Die Adresse enthält einen Benutzernamen oder ein Passwort.',
      'Ein Feed muss ohne Anmeldung zu lesen sein. Nehmen Sie die Adresse ohne Benutzernamen.',
    ],
    en: [
      'The address contains a user name or a password.',
      'A feed must be readable without a login. Use the address without a user name.',
    ],
  },
  'bad-url.origin': {
    de: [
      'Der Feed verweist auf einen Server, der nicht erlaubt ist.',
      'Legen Sie alle Teile auf denselben Server, oder erlauben Sie den anderen ausdrücklich.',
    ],
    en: [
      'The feed points to a server that is not allowed.',
      'Put all parts on the same server, or allow the other one explicitly.',
    ],
  },
  redirected: {
    de: [
      'Die Adresse leitet zu einem anderen Server weiter: {origin}.',
      'Nehmen Sie gleich die neue Adresse, wenn Sie diesem Server vertrauen.',
    ],
    en: [
      'The address redirects to another server: {origin}.',
      'Use the new address if you trust that server.',
    ],
  },
};
