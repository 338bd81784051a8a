// Welcome compass, chapters 4 and 5: learning German, children and family.
// Left out: the courses themselves; the chapters ask the finder for them.
import type { GuideChapter } from '../../src/feed/schema.js';
import { body, h, ol, p, ul, words } from '../words.js';

export const languageAndFamily: GuideChapter[] = [
  {
    id: 'deutsch-lernen',
    icon: 'german',
    title: words(
      'Deutsch lernen',
      'Deutsch lernen',
      'Learning German',
      'تعلم الألمانية',
      'Вивчати німецьку',
    ),
    summary: words(
      'Welcher Kurs passt, wie Sie einen Platz bekommen und wo Sie im Alltag üben.',
      'Wir helfen Ihnen: Welcher Kurs ist richtig?',
      'Which course fits, how you get a place and where to practise in everyday life.',
      'أي دورة تناسبك وكيف تحصل على مكان وأين تتدرب في الحياة اليومية.',
      'Який курс підходить, як отримати місце і де практикуватися щодня.',
    ),
    sections: [
      {
        id: 'welcher-kurs',
        title: words(
          'Welcher Kurs passt zu mir?',
          'Welcher Kurs passt zu mir?',
          'Which course is right for me?',
          'أي دورة تناسبني؟',
          'Який курс мені підходить?',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Die Sprachkursberatung macht mit Ihnen einen kurzen Test. Danach wissen Sie, mit welchem Kurs Sie anfangen.',
            ),
            ul(
              'Neu hier und noch kein Deutsch: Erstorientierungskurs',
              'Lesen und schreiben lernen: Alphabetisierungskurs',
              'Schrift gut, Deutsch von Anfang an: Integrationskurs',
              'B1 geschafft: Berufssprachkurs',
            ),
          ],
          'de-simple': [
            p('Machen Sie einen kurzen Test.'),
            p('Dann wissen wir den richtigen Kurs.'),
          ],
          en: [
            p(
              'The course advice does a short test with you. Then you know which course to start with.',
            ),
            ul(
              'new here, no German yet: first orientation course',
              'learning to read and write: literacy course',
              'you can write, German from the start: integration course',
              'B1 passed: vocational language course',
            ),
          ],
          ar: [
            p('تجري معك استشارة الدورات اختبارًا قصيرًا. بعده تعرف بأي دورة تبدأ.'),
            ul(
              'جديد هنا وبلا ألمانية: دورة التوجيه الأولى',
              'تعلم القراءة والكتابة: دورة محو الأمية',
              'تجيد الكتابة وتبدأ الألمانية: دورة الاندماج',
              'أنهيت B1: دورة اللغة المهنية',
            ),
          ],
          uk: [
            p('На консультації ви пройдете короткий тест і дізнаєтеся, з якого курсу почати.'),
            ul(
              'щойно приїхали, німецької ще немає: орієнтаційний курс',
              'вчитися читати й писати: курс грамотності',
              'письмо добре, німецька з нуля: інтеграційний курс',
              'B1 складено: професійний мовний курс',
            ),
          ],
        }),
        offers: ['sprachkursberatung'],
        offerQuery: { kind: ['course'], topic: ['german'] },
      },
      {
        id: 'berechtigungsschein',
        title: words(
          'Berechtigungsschein und Kosten',
          'Berechtigungs-Schein',
          'Entitlement certificate and costs',
          'شهادة الاستحقاق والتكاليف',
          'Посвідчення про право на курс і вартість',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Für den Integrationskurs brauchen Sie einen Berechtigungsschein vom Bundesamt oder eine Verpflichtung vom Jobcenter.',
            ),
            ol(
              'Antrag ausfüllen, gern beim Kursträger',
              'Auf den Brief warten, meist drei bis sechs Wochen',
              'Mit dem Brief zum Kursträger gehen',
              'Befreiung von den Kosten beantragen',
            ),
          ],
          'de-simple': [
            p('Für den Kurs brauchen Sie einen Schein.'),
            p('Die Schule hilft beim Antrag.'),
          ],
          en: [
            p(
              'For the integration course you need a certificate from the Federal Office or an obligation from the jobcenter.',
            ),
            ol(
              'fill in the application, the course provider helps',
              'wait for the letter, usually three to six weeks',
              'take the letter to the course provider',
              'apply for exemption from the costs',
            ),
          ],
        }),
        checklist: [
          words(
            'Ausweis oder Aufenthaltstitel',
            'Ausweis',
            'Identity card or residence permit',
            'بطاقة الهوية أو تصريح الإقامة',
            'Посвідчення або дозвіл на проживання',
          ),
          words(
            'Bescheid vom Jobcenter oder Sozialamt',
            'Brief vom Job-Center',
            'Notice from the jobcenter or social office',
            'قرار مركز العمل أو دائرة الشؤون الاجتماعية',
            'Рішення Jobcenter або соцслужби',
          ),
          words(
            'Zeugnisse von früheren Kursen',
            'Zeugnisse',
            'Certificates of earlier courses',
            'شهادات الدورات السابقة',
            'Сертифікати попередніх курсів',
          ),
        ],
        contacts: ['vhs-deutsch', 'sprachwerk-buero', 'bildungswerk-buero'],
      },
      {
        id: 'mit-kindern-lernen',
        title: words(
          'Lernen mit kleinen Kindern',
          'Lernen mit kleinen Kindern',
          'Learning with small children',
          'التعلم مع أطفال صغار',
          'Навчання з малими дітьми',
        ),
        body: body({
          de: [
            p(
              'Viele Kurse haben eine Kinderbetreuung. Steht beim Kurs „auf Anfrage“, dann rufen Sie an: Oft fehlt nur noch ein Kind, damit die Betreuung beginnt.',
            ),
          ],
          'de-simple': [p('Viele Kurse haben Kinder-Betreuung.'), p('Fragen Sie nach.')],
          ar: [
            p(
              'في كثير من الدورات رعاية للأطفال. إن كُتب «عند الطلب» فاتصل: غالبًا لا ينقص إلا طفل واحد لتبدأ الرعاية.',
            ),
          ],
        }),
        offerQuery: { kind: ['course'], childcare: true },
      },
      {
        id: 'ueben',
        title: words(
          'Üben im Alltag',
          'Deutsch üben',
          'Practise every day',
          'التدرب في الحياة اليومية',
          'Практика щодня',
        ),
        body: body({
          de: [
            p(
              'Deutsch wird leichter, wenn Sie es sprechen. Gehen Sie in ein Sprachcafé, suchen Sie eine Sprachpatin oder machen Sie im Verein mit.',
            ),
          ],
          en: [
            p(
              'German gets easier when you speak it. Go to a language café, find a language partner or join a club.',
            ),
          ],
          uk: [
            p(
              'Німецька стає легшою, коли нею говорити. Приходьте до мовного кафе, знайдіть мовного партнера або вступіть до гуртка.',
            ),
          ],
        }),
        offerQuery: { courseType: ['conversation'] },
        offers: ['sprachpaten', 'bibliothek-fuehrung'],
      },
    ],
  },
  {
    id: 'kinder-und-familie',
    icon: 'family',
    title: words(
      'Kinder und Familie',
      'Kinder und Familie',
      'Children and family',
      'الأطفال والأسرة',
      'Діти та сімʼя',
    ),
    summary: words(
      'Kita, Schule, Kindergeld, Freizeit und Rat für Eltern.',
      'Kita, Schule und Hilfe für Eltern',
      'Nursery, school, child benefit, leisure and advice for parents.',
      'الروضة والمدرسة وإعانة الأطفال والأنشطة ونصائح للأهل.',
      'Садок, школа, допомога на дітей, дозвілля та поради батькам.',
    ),
    sections: [
      {
        id: 'kita',
        title: words(
          'Kita und Tagespflege',
          'Kita',
          'Nursery and childminding',
          'الروضة والرعاية النهارية',
          'Дитсадок і няні',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Kinder ab einem Jahr haben ein Recht auf einen Platz. In der Kita lernen sie Deutsch beim Spielen.',
            ),
            h('So bekommen Sie einen Platz'),
            ol(
              'Bedarf anmelden, am besten sechs Monate vorher',
              'Kitas besuchen',
              'Vertrag unterschreiben und Impfbuch zeigen',
              'Eingewöhnung: etwa drei Wochen mit Ihnen zusammen',
            ),
          ],
          'de-simple': [
            p('Kinder ab 1 Jahr dürfen in die Kita.'),
            p('Melden Sie Ihr Kind früh an.'),
          ],
          ar: [
            p('للأطفال ابتداءً من عام واحد حق في مكان. في الروضة يتعلمون الألمانية باللعب.'),
            ol(
              'التسجيل، والأفضل قبل ستة أشهر',
              'زيارة الروضات',
              'توقيع العقد وإظهار دفتر التطعيم',
              'التعود: نحو ثلاثة أسابيع معك',
            ),
          ],
        }),
        offerQuery: { kind: ['childcare'] },
        contacts: ['kita-platz'],
      },
      {
        id: 'schule',
        title: words('Schule', 'Schule', 'School', 'المدرسة', 'Школа'),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Schule ist Pflicht und kostet nichts. Neue Kinder lernen zuerst Deutsch als Zweitsprache und gehen von Anfang an in eine Klasse.',
            ),
            ul(
              'Krank? Rufen Sie vor 8 Uhr in der Schule an.',
              'Elternabende sind wichtig. Auf Wunsch kommt eine Elternlotsin mit.',
            ),
          ],
          'de-simple': [
            p('Alle Kinder gehen zur Schule.'),
            p('Die Schule kostet nichts.'),
            p('Ihr Kind ist krank? Rufen Sie an.'),
          ],
          en: [
            p(
              'School is compulsory and free. New children first learn German as a second language and join a class from the start.',
            ),
            ul(
              'Ill? Call the school before 8.',
              'Parents’ evenings are important. A parent guide can come with you.',
            ),
          ],
          uk: [
            p(
              'Школа обовʼязкова й безкоштовна. Спершу діти вивчають німецьку як другу мову і з початку ходять у клас.',
            ),
            ul(
              'Дитина хвора? Зателефонуйте до школи до 8.',
              'Батьківські збори важливі. За бажанням з вами піде помічниця.',
            ),
          ],
        }),
        offers: [
          'schulanmeldung',
          'schuleingangsuntersuchung',
          'elternlotsen-schule',
          'hausaufgabenhilfe',
        ],
        offerQuery: { kind: ['school'] },
      },
      {
        id: 'familiengeld',
        title: words(
          'Kindergeld und Elterngeld',
          'Geld für Familien',
          'Child benefit and parental allowance',
          'إعانة الأطفال والوالدين',
          'Допомога на дітей',
        ),
        body: body({
          de: [
            p(
              'Kindergeld gibt es meist bis zum 18. Geburtstag, in der Ausbildung länger. Den Antrag stellen Sie bei der Familienkasse. Mit wenig Einkommen gibt es zusätzlich Kinderzuschlag.',
            ),
          ],
          'de-simple': [p('Für Kinder gibt es Geld.'), p('Sie stellen einen Antrag.')],
        }),
        offers: ['bildung-und-teilhabe', 'schwangerenberatung'],
      },
      {
        id: 'freizeit-kinder',
        title: words(
          'Freizeit und Ferien',
          'Frei-Zeit und Ferien',
          'Leisure and holidays',
          'أوقات الفراغ والعطل',
          'Дозвілля та канікули',
        ),
        offerQuery: { audience: ['children', 'youth'] },
        body: body({
          de: [
            p(
              'Vereine sind ein guter Weg zu Freunden. Mit dem Bildungspaket ist der Beitrag oft bezahlt.',
            ),
          ],
          en: [
            p('Clubs are a good way to make friends. The education package often pays the fee.'),
          ],
        }),
      },
      {
        id: 'familienrat',
        title: words(
          'Rat, wenn es schwierig ist',
          'Hilfe für Familien',
          'Advice when things are difficult',
          'نصيحة عند الصعوبات',
          'Порада у скрутну хвилину',
        ),
        offers: ['familienberatung', 'frauenberatung', 'familienpaten'],
        contacts: ['kontakt-familienzentrum', 'kontakt-frauenzentrum'],
      },
    ],
  },
];
