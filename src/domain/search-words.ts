// What the search knows about words beyond their letters: which ones carry no meaning in a question,
// which endings to forgive, and which everyday words mean the same as the words of the offers.
// Left out: matching (search-index.ts). The lists are short on purpose, every line costs bytes.
import { wordsOf } from './fold-text.js';

/** Function and question words of German, English, Arabic and Ukrainian/Russian. */
const STOP_WORDS = `
der die das den dem des ein eine einen einem einer eines und oder aber auch in im an am auf aus bei beim mit nach von vom
vor zu zum zur für über um durch ohne wie wo was wer wen wem wann warum wieso welche welcher welches welchen woher wohin
ich du er sie es wir ihr mich mir dich sich uns mein meine meinen meinem meiner dein unser ihre ihren kein keine nicht deutschland als unter zwischen unterschied beinhaltet versteht viel viele lange art ab an
ist sind war bin hat habe haben hast wird werden kann kannst können könnte muss müssen soll sollte darf dürfen will
möchte möchten gibt geht machen mache macht tun finde finden findet suche suchen bekomme bekommen bekommt brauche
brauchen braucht es man dass wenn ob da dort hier noch schon sehr mehr bitte gerne
the a an and or of in on at to for from with by as is are was be been do does did can could may must should would will how
where what who whom when why which i you he she it we they me my your our their this that there have has had get find need
want not no if about any some germany between difference mean
في من على إلى عن مع هل ما ماذا كيف أين متى لماذا هو هي أنا أن التي الذي هذا هذه يمكن يمكنني أريد كم أو لا و ال
де як що хто коли чому який яка які яке я ти ми ви він вона воно мені мене мій моя моє у в на до з із за для від про та і й
чи не є можу можна хочу треба потрібно где как что кто когда почему какой какая какие мне мой моя и с о от по ли есть нужно
`;

/** Words that lead to each other, one group per line. Multi-word terms are found by their words. */
const SYNONYMS = `
Behörde Amt Rathaus Verwaltung Bürgerbüro office authority مكتب دائرة установа відомство ведомство
Kita Kindergarten Krippe Kindertagesstätte Tagespflege Kinderbetreuung daycare nursery kindergarten childcare روضة حضانة садок садочок садик
Deutsch Deutschkurs Sprachkurs Sprache German language لغة ألمانية німецька немецкий мова
Kurs Lehrgang Unterricht Schulung course class lesson دورة دروس курс курси
Integrationskurs integration اندماج інтеграційний интеграционный
Arbeit Job Beruf Stelle Beschäftigung work employment career عمل وظيفة شغل робота работа
Ausbildung Lehre Azubi apprenticeship vocational training تدريب مهني навчання
Arzt Gesundheit Medizin Krankheit doctor health medical طبيب صحة лікар врач здоров'я
Führerschein Fahrerlaubnis driving licence license رخصة قيادة права водійське
Beratung Beratungsstelle Hilfe Unterstützung advice counselling support help استشارة مساعدة مشورة консультація допомога помощь
Kind Kinder Nachwuchs child children kids أطفال طفل діти дитина дети
Eltern Familie Mutter Vater family parents mother أسرة عائلة والدين сім'я родина семья батьки
Frau Frauen Damen Mädchen woman women female نساء امرأة сيدات жінка жінки женщины
Schule Unterricht school مدرسة школа
Wohnung Unterkunft Wohnen Miete apartment flat housing rent سكن شقة житло квартира
Anerkennung Abschluss Zeugnis Diplom recognition degree certificate اعتراف شهادة визнання диплом
Geld Finanzen Bürgergeld Sozialhilfe money benefits مال гроші деньги
Schulden Schuldner debt ديون борги долги
Schwangerschaft schwanger Geburt Hebamme pregnancy pregnant midwife حمل حامل вагітність
Alphabetisierung Lesen Schreiben Analphabet literacy reading writing محو قراءة читати писати
Ehrenamt freiwillig Freiwillige volunteering volunteer تطوع волонтер волонтерство
Dolmetscher Übersetzer Übersetzung interpreter translation ترجمة مترجم перекладач переклад переводчик
Prüfung Test Einstufungstest exam test امتحان іспит экзамен тест
Aufenthalt Aufenthaltstitel Visum Asyl residence permit asylum إقامة لجوء дозвіл притулок
Studium Universität Hochschule university study جامعة دراسة університет
Sport Fußball Schwimmen sports رياضة спорт
kostenlos gratis umsonst free مجاني безкоштовно бесплатно
Treffen Begegnung Café Treff meeting لقاء зустріч встреча
Computer digital Internet Handy حاسوب كمبيوتر комп'ютер
abends Abend evening مساء вечір вечірній
`;

/** Endings that say nothing about the meaning: German and English, Arabic, Ukrainian and Russian. */
const ENDING =
  /^(?:(.{4,}?)(?:innen|ern|en|er|es|em|ing|e|n|s|t)|(.{3,}?)(?:ات|ون|ين|ه|ي|ами|ями|ого|ому|іи|ов|ів|им|их|ах|ях|[аеиіоуюяьы]{1,2}))$/u;

/** The folded word without its ending, or the word itself. At least four letters stay (three in other scripts). */
export function stemOf(word: string): string {
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
