// The command line's own words in German and English. Findings have theirs in i18n/messages.ts.
import type { MessageLanguage } from '../i18n/messages.js';

const DE = {
  unknownCommand: 'Den Befehl „{name}“ gibt es nicht.',
  noCommand: 'Es fehlt ein Befehl.',
  needsWhat: 'Nach „{name}“ fehlt, was entstehen soll. Möglich ist: {choices}.',
  seeHelp: 'Hilfe: bildungslotse --help',
  unknownOption: 'Die Option „{name}“ gibt es hier nicht.',
  optionValue: 'Die Option „{name}“ ist unvollständig oder bekommt einen Wert zu viel.',
  badChoice: 'Bei {name} gibt es nur: {choices}.',
  oneInput: 'Geben Sie genau eine Datei oder Adresse an.',
  oneFile: 'Geben Sie genau eine Datei an.',
  noInput: 'Dieser Befehl braucht keine weiteren Angaben.',
  needsFrom: 'Es fehlt --from. Möglich ist: arbeitsagentur.',
  needsOutput: 'Es fehlt -o mit dem Namen der neuen Datei.',
  badLicense:
    'Die Lizenz muss eine Internetadresse sein, zum Beispiel https://www.govdata.de/dl-de/by-2-0.',
  sameFile: 'Quelle und Ziel sind dieselbe Datei. Nehmen Sie einen anderen Namen für das Ziel.',
  notFound: 'Die Datei „{name}“ gibt es nicht.',
  isFolder: '„{name}“ ist ein Ordner. Nennen Sie eine Datei darin.',
  notAFile: '„{name}“ ist keine gewöhnliche Datei.',
  notAllowed: 'Für „{name}“ fehlen die Rechte.',
  unreadable: '„{name}“ ist nicht zu lesen ({reason}).',
  tooLarge: '„{name}“ ist größer als {max} MB.',
  noTarget: 'Den Ordner für „{name}“ gibt es nicht.',
  unwritable: '„{name}“ ist nicht zu schreiben ({reason}). Es wurde nichts geändert.',
  notAnAnswer: '„{name}“ ist keine Antwort der Kurssuche: Die Liste _embedded.termine fehlt.',
  position: 'Zeile {line}, Spalte {column}',
  error: 'FEHLER',
  warning: 'WARNUNG',
  info: 'HINWEIS',
  fix: 'Abhilfe',
  result: 'Folge',
  value: 'Wert',
  also: 'Auch bei',
  record: 'Eintrag {id}',
  checked: 'Geprüft: {source}',
  publisher: 'Feed von {name}, Stand {date}',
  part: 'Teil {url}',
  usable: '{usable} von {received} Einträgen sind lesbar.',
  counts: 'Fehler: {error}, Warnungen: {warning}, Hinweise: {info}.',
  clean: 'Keine Fehler.',
  unusable: 'Der Feed ist so nicht lesbar.',
  converted: '{converted} von {received} Einträgen stehen jetzt in {target}.',
  unreadCount: '{count} Angaben sind nicht oder nicht ganz übernommen; sie stehen oben.',
  allRead: 'Alle Angaben sind übernommen.',
  needsFolder: 'Es fehlt -o mit dem Namen des Ordners für die Dateien.',
  noFolder: 'Den Ordner „{name}“ gibt es nicht, und er lässt sich nicht anlegen.',
  foreignFile:
    'Die Datei „{name}“ stammt nicht von diesem Programm und bleibt, wie sie ist. Nehmen Sie einen eigenen Ordner.',
  badUrl:
    '--url muss eine Internetadresse sein, zum Beispiel https://www.musterkreis.de/kalender/.',
  badLanguage: '„{name}“ ist kein Sprachkürzel. Beispiele: de, en, ar, uk.',
  filterForm:
    'Der Filter „{text}“ ist nicht zu verstehen. Schreiben Sie zum Beispiel: --filter Abendkurse="level=A1,A2&time-of-day=evening".',
  filterName:
    'Der Filter „{name}“ braucht einen Namen mit Buchstaben von a bis z oder mit Ziffern.',
  filterTwice:
    'Zwei Filter ergeben denselben Dateinamen: „{name}“. Nehmen Sie einen anderen Namen.',
  filterKey: 'Im Filter „{name}“ gibt es „{key}“ nicht. Möglich ist: {choices}.',
  filterValue:
    'Im Filter „{name}“ gibt es bei „{key}“ den Wert „{value}“ nicht. Möglich ist: {choices}.',
  calendarsWritten: '{count} Kalender und index.html sind geschrieben.',
  calendarEmptied:
    '{name} hat keine Termine mehr. Die Datei bleibt als leerer Kalender, damit Abonnements weiter funktionieren.',
  calendarLeft:
    '{name} ist aus einem früheren Lauf und nicht erneuert. Löschen Sie die Datei, wenn niemand sie mehr braucht.',
  undatedRuns: '{count} Durchgänge haben kein Datum und stehen in keinem Kalender.',
  needsMonth: 'Es fehlt --month mit dem Monat, zum Beispiel --month 2027-03.',
  badMonth: 'Den Monat schreiben Sie so: 2027-03 (Jahr, Strich, zwei Ziffern für den Monat).',
  languageNotInFeed: 'Der Feed hat keine Texte in der Sprache „{name}“. Er hat: {choices}.',
  sinceNewer:
    'Der Feed bei --since ist neuer als der andere. Sind die beiden vertauscht? Es wurde nichts geschrieben.',
  listWritten: '{target}: Kurse im Monat {month}: {count}.',
  listEmpty: 'Im Monat {month} läuft kein Kurs. Die Seite sagt das und nennt, wo man fragen kann.',
  badBase:
    '--base muss eine Internetadresse sein, zum Beispiel https://www.musterkreis.de/angebote/.',
  badLotse:
    '--lotse muss die Adresse von lotse.js sein, zum Beispiel https://www.musterkreis.de/lotse/lotse.js oder /lotse/lotse.js.',
  pagesWritten:
    'Sprachen: {languages}. Dateien geschrieben: {written}, unverändert: {unchanged}, entfernt: {removed}.',
  pagesNoBase:
    'Ohne --base haben die Seiten nur Links untereinander. Es fehlen sitemap.xml, die Verweise für Suchmaschinen (canonical, hreflang) und oEmbed. Nennen Sie mit --base die Adresse, unter der der Ordner im Internet stehen wird.',
  pagesLanguagesLeft:
    'Für diese Sprachen des Feeds hat das Programm noch keine eigenen Wörter: {languages}. Mit --lang schreibt es sie trotzdem; seine Wörter stehen dann auf Englisch oder Deutsch da.',
  pageChanged:
    '{name} ist aus einem früheren Lauf und von Hand geändert. Die Datei bleibt; löschen Sie sie, wenn niemand sie braucht.',
  pagesFeedTooLarge:
    'feed.json ist größer als {max} MB. So große Feeds lädt kein Widget; auf den Seiten bleibt die Liste stehen.',
  failed: 'Das hätte nicht passieren dürfen: {reason}',
};

export type WordKey = keyof typeof DE;

const EN: Readonly<Record<WordKey, string>> = {
  unknownCommand: 'There is no command "{name}".',
  noCommand: 'The command is missing.',
  needsWhat: '"{name}" needs to know what to make. Possible: {choices}.',
  seeHelp: 'Help: bildungslotse --help',
  unknownOption: 'There is no option "{name}" here.',
  optionValue: 'The option "{name}" is incomplete or has a value too many.',
  badChoice: '{name} accepts only: {choices}.',
  oneInput: 'Give exactly one file or address.',
  oneFile: 'Give exactly one file.',
  noInput: 'This command takes nothing else.',
  needsFrom: '--from is missing. Possible: arbeitsagentur.',
  needsOutput: '-o with the name of the new file is missing.',
  badLicense: 'The licence must be a web address, for example https://www.govdata.de/dl-de/by-2-0.',
  sameFile: 'Source and target are the same file. Choose another name for the target.',
  notFound: 'There is no file "{name}".',
  isFolder: '"{name}" is a folder. Name a file in it.',
  notAFile: '"{name}" is not an ordinary file.',
  notAllowed: 'You lack the rights for "{name}".',
  unreadable: '"{name}" cannot be read ({reason}).',
  tooLarge: '"{name}" is larger than {max} MB.',
  noTarget: 'There is no folder for "{name}".',
  unwritable: '"{name}" cannot be written ({reason}). Nothing was changed.',
  notAnAnswer: '"{name}" is no answer of the course search: the list _embedded.termine is missing.',
  position: 'Line {line}, column {column}',
  error: 'ERROR',
  warning: 'WARNING',
  info: 'NOTE',
  fix: 'Mend',
  result: 'Result',
  value: 'Value',
  also: 'Also at',
  record: 'Record {id}',
  checked: 'Checked: {source}',
  publisher: 'Feed of {name}, as of {date}',
  part: 'Part {url}',
  usable: '{usable} of {received} records can be read.',
  counts: 'Errors: {error}, warnings: {warning}, notes: {info}.',
  clean: 'No errors.',
  unusable: 'The feed cannot be read like this.',
  converted: '{converted} of {received} records are now in {target}.',
  unreadCount: '{count} values are not taken over, or not whole; they are listed above.',
  allRead: 'All values are taken over.',
  needsFolder: '-o with the name of the folder for the files is missing.',
  noFolder: 'There is no folder "{name}", and it cannot be made.',
  foreignFile:
    'The file "{name}" was not made by this program and stays as it is. Use a folder of its own.',
  badUrl: '--url must be a web address, for example https://www.musterkreis.de/kalender/.',
  badLanguage: '"{name}" is no language tag. Examples: de, en, ar, uk.',
  filterForm:
    'The filter "{text}" cannot be understood. Write for example: --filter Evenings="level=A1,A2&time-of-day=evening".',
  filterName: 'The filter "{name}" needs a name with letters from a to z or with digits.',
  filterTwice: 'Two filters give the same file name: "{name}". Choose another name.',
  filterKey: 'In the filter "{name}" there is no "{key}". Possible: {choices}.',
  filterValue:
    'In the filter "{name}" there is no value "{value}" of "{key}". Possible: {choices}.',
  calendarsWritten: '{count} calendars and index.html have been written.',
  calendarEmptied:
    '{name} has no dates any more. The file stays as an empty calendar, so that subscriptions keep working.',
  calendarLeft:
    '{name} is from an earlier run and has not been renewed. Delete the file when nobody needs it any more.',
  undatedRuns: '{count} runs have no date and are in no calendar.',
  needsMonth: '--month with the month is missing, for example --month 2027-03.',
  badMonth: 'Write the month like this: 2027-03 (year, hyphen, two digits for the month).',
  languageNotInFeed: 'The feed has no texts in the language "{name}". It has: {choices}.',
  sinceNewer:
    'The feed of --since is newer than the other one. Have they been mixed up? Nothing was written.',
  listWritten: '{target}: courses in {month}: {count}.',
  listEmpty: 'No course runs in {month}. The page says so and tells where to ask.',
  badBase: '--base must be a web address, for example https://www.musterkreis.de/angebote/.',
  badLotse:
    '--lotse must be the address of lotse.js, for example https://www.musterkreis.de/lotse/lotse.js or /lotse/lotse.js.',
  pagesWritten:
    'Languages: {languages}. Files written: {written}, unchanged: {unchanged}, removed: {removed}.',
  pagesNoBase:
    'Without --base the pages only have links among themselves. sitemap.xml, the links for search engines (canonical, hreflang) and oEmbed are missing. Name with --base the address at which the folder will be found on the web.',
  pagesLanguagesLeft:
    'The program has no words of its own for these languages of the feed: {languages}. With --lang it writes them all the same, with its own words in English or German.',
  pageChanged:
    '{name} is from an earlier run and has been changed by hand. The file stays; delete it when nobody needs it.',
  pagesFeedTooLarge:
    'feed.json is larger than {max} MB. No widget loads feeds of that size; the list on the pages stays.',
  failed: 'This should not have happened: {reason}',
};

/** A sentence with its values. */
export function words(
  language: MessageLanguage,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = language === 'de' ? DE[key] : EN[key];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
