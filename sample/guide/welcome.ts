// Welcome compass, chapter 1: the first days. The ten chapters follow the registers of a county's
// welcome folder. Left out: dates, which the feed gets on the build day (index.ts).
import type { GuideChapter } from '../../src/feed/schema.js';
import { body, p, strong, words } from '../words.js';

export const welcomeChapter: GuideChapter[] = [
  {
    id: 'willkommen',
    icon: 'welcome',
    title: words(
      'Willkommen im Landkreis Auental',
      'Willkommen im Land-Kreis',
      'Welcome to Auental County',
      'أهلًا بكم في مقاطعة Auental',
      'Ласкаво просимо до району Auental',
    ),
    summary: words(
      'Die ersten Wege nach der Ankunft, wichtige Telefonnummern und Menschen, die Ihre Sprache sprechen.',
      'Sie sind neu hier? Das machen Sie zuerst.',
      'First steps after arrival, important telephone numbers and people who speak your language.',
      'الخطوات الأولى بعد الوصول وأرقام مهمة وأشخاص يتحدثون لغتك.',
      'Перші кроки після приїзду, важливі телефони та люди, які говорять вашою мовою.',
    ),
    sections: [
      {
        id: 'erste-tage',
        title: words(
          'Die ersten Tage',
          'Die ersten Tage',
          'The first days',
          'الأيام الأولى',
          'Перші дні',
        ),
        stage: 'first-days',
        body: body({
          de: [
            p(
              'Gehen Sie zuerst in die Willkommensbehörde. Dort bekommen Sie Auskunft, einen Ordner für Ihre Papiere und den nächsten Termin.',
            ),
            p([
              'Bewahren Sie ',
              strong('alle Briefe'),
              ' gut auf, auch die Umschläge: Auf ihnen steht, wann der Brief gekommen ist.',
            ]),
          ],
          'de-simple': [
            p('Gehen Sie zuerst zum Willkommens-Amt.'),
            p('Dort bekommen Sie einen Ordner.'),
            p('Heben Sie alle Briefe gut auf.'),
          ],
          en: [
            p(
              'First go to the welcome office. There you get information, a folder for your papers and your next appointment.',
            ),
            p([
              'Keep ',
              strong('all letters'),
              ' safe, envelopes too: they show when the letter arrived.',
            ]),
          ],
          ar: [
            p(
              'اذهب أولًا إلى مكتب الترحيب. هناك تحصل على المعلومات وعلى ملف لأوراقك وعلى الموعد التالي.',
            ),
            p([
              'احتفظ بـ',
              strong('كل الرسائل'),
              ' جيدًا، وبالظروف أيضًا: عليها تاريخ وصول الرسالة.',
            ]),
          ],
          uk: [
            p(
              'Спершу зайдіть до бюро привітання. Там ви отримаєте інформацію, теку для документів і наступний запис.',
            ),
            p([
              'Зберігайте ',
              strong('усі листи'),
              ' разом з конвертами: на них вказано, коли лист надійшов.',
            ]),
          ],
        }),
        checklist: [
          words(
            'In der Gemeinde anmelden (innerhalb von zwei Wochen)',
            'Im Rat-Haus anmelden',
            'Register your address (within two weeks)',
            'تسجيل العنوان في البلدية (خلال أسبوعين)',
            'Зареєструвати адресу (протягом двох тижнів)',
          ),
          words(
            'Aufenthalt klären',
            'Aufenthalt klären',
            'Clarify your residence status',
            'توضيح وضع الإقامة',
            'Зʼясувати статус перебування',
          ),
          words(
            'Krankenkasse wählen',
            'Kranken-Kasse wählen',
            'Choose a health insurance',
            'اختيار التأمين الصحي',
            'Обрати медичне страхування',
          ),
          words(
            'Konto eröffnen',
            'Konto eröffnen',
            'Open a bank account',
            'فتح حساب بنكي',
            'Відкрити рахунок',
          ),
          words(
            'Kinder in Kita und Schule anmelden',
            'Kinder in Kita und Schule anmelden',
            'Register children for nursery and school',
            'تسجيل الأطفال في الروضة والمدرسة',
            'Записати дітей до садка та школи',
          ),
          words(
            'Einen Deutschkurs suchen',
            'Einen Deutsch-Kurs suchen',
            'Look for a German course',
            'البحث عن دورة ألمانية',
            'Знайти курс німецької',
          ),
        ],
        contacts: ['kontakt-willkommen'],
        offers: ['willkommensgespraech', 'orientierungsberatung', 'willkommensabend'],
      },
      {
        id: 'notruf',
        title: words(
          'Notruf und wichtige Nummern',
          'Hilfe im Not-Fall',
          'Emergency and important numbers',
          'الطوارئ والأرقام المهمة',
          'Екстрені та важливі номери',
        ),
        stage: 'first-days',
        body: body({
          de: [
            p(
              'Diese Nummern sind kostenlos. Sagen Sie: Wo sind Sie? Was ist passiert? Warten Sie auf Fragen.',
            ),
          ],
          'de-simple': [
            p('Diese Nummern kosten nichts.'),
            p('Sagen Sie: Wo sind Sie?'),
            p('Sagen Sie: Was ist passiert?'),
          ],
          en: [
            p('These numbers are free. Say: Where are you? What has happened? Wait for questions.'),
          ],
          ar: [p('هذه الأرقام مجانية. قل: أين أنت؟ ماذا حدث؟ انتظر الأسئلة.')],
          uk: [p('Ці номери безкоштовні. Скажіть: де ви? Що сталося? Зачекайте на запитання.')],
        }),
        contacts: ['notruf', 'polizei', 'bereitschaft', 'behoerdennummer'],
      },
      {
        id: 'dolmetschen',
        title: words(
          'Dolmetschen und Begleitung',
          'Hilfe beim Übersetzen',
          'Interpreting and company',
          'الترجمة والمرافقة',
          'Переклад і супровід',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Sie müssen nicht allein zum Amt gehen. Freiwillige begleiten Sie, Sprachmittlerinnen und Sprachmittler übersetzen. Kinder sollen nicht übersetzen.',
            ),
          ],
          'de-simple': [
            p('Sie müssen nicht allein zum Amt gehen.'),
            p('Freiwillige gehen mit Ihnen.'),
          ],
          ar: [
            p(
              'لا يجب أن تذهب وحدك إلى الدائرة. يرافقك متطوعون ويترجم لك مترجمون. لا ينبغي للأطفال أن يترجموا.',
            ),
          ],
        }),
        offers: ['ehrenamtslotsen', 'sprachmittlerpool', 'briefe-verstehen'],
        contacts: ['kontakt-freiwilligenagentur'],
      },
    ],
  },
];
