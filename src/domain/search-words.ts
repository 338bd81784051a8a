// What the search knows about words beyond their letters: which ones carry no meaning in a question,
// which endings to forgive, and which everyday words mean the same as the words of the offers.
// Left out: matching (search-index.ts). The lists are short on purpose, every line costs bytes.
import { wordsOf } from './fold-text.js';

/** Function and question words of German, English, Arabic and Ukrainian/Russian. */
const STOP_WORDS = `
der die das den dem des ein eine einen einem einer und oder auch in im am an auf aus bei mit nach von vom zu zum zur für
über um als wie wo was wer wann warum welche welcher welches ich er sie es wir mich mir sich uns mein meine meinen mein
kein nicht ist sind bin hat habe haben wird werden kann können muss müssen darf möchte gibt man finde finden suche
bekomme bekommen brauche lassen lange viele art deutschland unter zwischen unterschied beinhaltet versteht
the a an and or of in on at to for from with is are be do does can could must should how where what who when which i you
we my your our there have get find need if about germany
في من على إلى عن مع هل ما ماذا كيف أين متى أنا يمكن يمكنني أريد أو لا و
де як що хто коли яка який які я мені мій моя у в на до з для про та і й чи можу можна хочу где как что мне с и
`;

/** Everyday words that lead to each other, one group per line. Other languages find by the feed's own texts. */
const SYNONYMS = `
amt behörde rathaus bürgerbüro office مكتب установа
kita kindergarten kindergarden krippe tagesmutter kinderbetreuung nursery childcare روضة حضانة садочок
deutsch sprachkurs german لغة ألمانية німецька немецкий
kurs lehrgang unterricht course class دورة курс
arbeit job beruf stelle work عمل وظيفة робота работа
ausbildung lehre azubi apprenticeship
arzt gesundheit krank doctor health طبيب صحة лікар врач
führerschein fahrerlaubnis driving licence
beratung hilfe unterstützung advice help مساعدة допомога помощь
frau mädchen woman women نساء жінка женщина
eltern familie mutter vater family parents عائلة родина семья
kind baby child children أطفال дитина діти дети
schule school مدرسة школа
wohnung miete unterkunft apartment housing سكن житло квартира
anerkennung abschluss berufsabschluss zeugnis diplom recognition
schwanger geburt hebamme pregnant
alphabetisierung lesen schreiben literacy
ehrenamt freiwillig volunteer
dolmetscher sprachmittler übersetzer interpreter translation ترجمة перекладач
prüfung test exam
kostenlos gratis free مجاني безкоштовно
treff begegnung café meeting
computer digital internet handy
bücherei bibliothek bibliotek library бібліотека
studium universität hochschule
`;

/** Endings that say nothing about the meaning: German and English, Arabic, Ukrainian and Russian. */
const ENDING =
  /^(?:(.{4,}?)(?:lich(?:e[nrsm]?)?|ung|ungen|(?:er)?in(?:nen)?|ern|en|er|es|em|ing|e|n|s|t)|(.{3,}?)(?:ات|ون|ين|ه|ي|ість|ости|ость|ами|ями|ого|ому|іи|ов|ів|им|их|ах|ях|[аеиіоуюяьы]{1,2}))$/u;

/** The folded word without its ending, or the word itself. At least four letters stay (three in other scripts). */
export function stemOf(word: string): string {
  // the s of the most frequent word here is no ending
  if (word.endsWith('kurs')) return word;
  const [, latin, other] = ENDING.exec(word) ?? [];
  return latin ?? other ?? word;
}

let stopWords: Set<string> | undefined;

/** Whether a folded word only holds a question together ("wo", "kann", "ich"). */
export function isStopWord(word: string): boolean {
  stopWords ??= new Set(wordsOf(STOP_WORDS));
  return stopWords.has(word);
}

let synonyms: Map<string, readonly string[]> | undefined;

/** Folded words of the groups that a folded word belongs to, itself included; empty for most words. */
export function synonymsOf(word: string): readonly string[] {
  synonyms ??= readGroups();
  return synonyms.get(stemOf(word)) ?? [];
}

function readGroups(): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const line of SYNONYMS.trim().split('\n')) {
    const words = wordsOf(line);
    for (const stem of words.map(stemOf)) groups.set(stem, [...(groups.get(stem) ?? []), ...words]);
  }
  return groups;
}
