// Welcome compass, chapters 2 and 3: money, housing.
// Left out: amounts of benefits; they change and stand on the offices' own pages.
import type { GuideChapter } from '../../src/feed/schema.js';
import { a, body, ol, p, ul, words } from '../words.js';

export const moneyAndHousing: GuideChapter[] = [
  {
    id: 'geld',
    icon: 'money',
    title: words('Geld', 'Geld', 'Money', 'المال', 'Гроші'),
    summary: words(
      'Konto, Geld zum Leben, Kindergeld, Steuern und Hilfe bei Schulden.',
      'Konto, Hilfe vom Amt und Schulden',
      'Bank account, money to live on, child benefit, tax and help with debts.',
      'الحساب ومصاريف العيش وإعانة الأطفال والضرائب والمساعدة في الديون.',
      'Рахунок, гроші на життя, допомога на дітей, податки та допомога з боргами.',
    ),
    sections: [
      {
        id: 'konto',
        title: words(
          'Ein Konto eröffnen',
          'Ein Konto haben',
          'Open a bank account',
          'فتح حساب بنكي',
          'Відкрити рахунок',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'Lohn, Kindergeld und Miete laufen über ein Konto. Jeder Mensch hat das Recht auf ein Basiskonto, auch mit Duldung.',
            ),
            ul(
              'Ausweis oder Ankunftsnachweis mitbringen',
              'Meldebescheinigung mitbringen',
              'Gebühren vergleichen',
            ),
          ],
          'de-simple': [
            p('Sie brauchen ein Konto für Ihr Geld.'),
            p('Jeder Mensch darf ein Konto haben.'),
          ],
          en: [
            p(
              'Wages, child benefit and rent go through an account. Everybody has the right to a basic account, even with a toleration.',
            ),
            ul(
              'bring your identity card or proof of arrival',
              'bring your proof of address',
              'compare the fees',
            ),
          ],
          ar: [
            p(
              'الأجر وإعانة الأطفال والإيجار تمر عبر حساب. لكل إنسان حق في حساب أساسي، حتى مع إقامة مؤقتة (Duldung).',
            ),
            ul('أحضر بطاقة الهوية أو إثبات الوصول', 'أحضر شهادة تسجيل العنوان', 'قارن الرسوم'),
          ],
        }),
      },
      {
        id: 'geld-zum-leben',
        title: words(
          'Geld zum Leben',
          'Geld vom Amt',
          'Money to live on',
          'مصاريف العيش',
          'Гроші на життя',
        ),
        stage: 'first-days',
        body: body({
          de: [
            p(
              'Wer kein oder wenig Geld hat, bekommt Unterstützung: vom Jobcenter, vom Sozialamt oder nach dem Asylbewerberleistungsgesetz. Welche Stelle zuständig ist, hängt von Ihrem Aufenthalt ab. Fragen Sie in der Willkommensbehörde.',
            ),
          ],
          'de-simple': [
            p('Sie haben kein Geld?'),
            p('Dann hilft das Job-Center oder das Sozial-Amt.'),
            p('Sie müssen einen Antrag stellen.'),
          ],
          uk: [
            p(
              'Хто має мало грошей або не має їх зовсім, отримує допомогу: від Jobcenter, соціальної служби або за законом для шукачів притулку. Запитайте в бюро привітання.',
            ),
          ],
        }),
        checklist: [
          words(
            'Antrag stellen, bevor Sie Geld ausgeben',
            'Erst der Antrag, dann kaufen',
            'Apply before you spend money',
            'قدم الطلب قبل أن تنفق المال',
            'Подайте заяву, перш ніж витрачати гроші',
          ),
          words(
            'Jede Änderung melden: Arbeit, Umzug, Kind',
            'Sagen Sie: neue Arbeit, neue Wohnung',
            'Report every change: job, move, child',
            'أبلغ عن كل تغيير: عمل أو انتقال أو طفل',
            'Повідомляйте про зміни: робота, переїзд, дитина',
          ),
        ],
        contacts: ['kontakt-jobcenter', 'kontakt-willkommen'],
        offers: ['bildung-und-teilhabe', 'info-konto-geld'],
      },
      {
        id: 'schulden',
        title: words(
          'Verträge und Schulden',
          'Verträge und Schulden',
          'Contracts and debts',
          'العقود والديون',
          'Договори та борги',
        ),
        stage: 'first-year',
        body: body({
          de: [
            p(
              'Unterschreiben Sie nichts an der Haustür. Die meisten Verträge können Sie in den ersten 14 Tagen widerrufen. Kommt eine Mahnung, werfen Sie sie nicht weg: Holen Sie Hilfe.',
            ),
          ],
          'de-simple': [
            p('Unterschreiben Sie nichts an der Tür.'),
            p('Sie haben Schulden? Holen Sie Hilfe.'),
          ],
        }),
        offers: ['schuldnerberatung', 'verbraucherberatung'],
      },
    ],
  },
  {
    id: 'wohnen',
    icon: 'housing',
    title: words('Wohnen', 'Wohnen', 'Housing', 'السكن', 'Житло'),
    summary: words(
      'Wohnung suchen, Mietvertrag, Nachbarn, Müll und Umzug.',
      'Wohnung, Miete, Nachbarn und Müll',
      'Finding a flat, lease, neighbours, rubbish and moving.',
      'البحث عن سكن وعقد الإيجار والجيران والنفايات والانتقال.',
      'Пошук житла, договір, сусіди, сміття та переїзд.',
    ),
    sections: [
      {
        id: 'wohnung-suchen',
        title: words(
          'Eine Wohnung suchen',
          'Eine Wohnung suchen',
          'Looking for a flat',
          'البحث عن شقة',
          'Пошук квартири',
        ),
        stage: 'first-weeks',
        body: body({
          de: [
            p(
              'In den kleinen Orten sind Wohnungen günstiger, aber der Bus fährt seltener. Fragen Sie vor dem Unterschreiben das Amt, ob es die Miete bezahlt.',
            ),
            ol(
              'Anzeigen lesen und Vermieter anrufen',
              'Besichtigung mit einer Begleitperson',
              'Angebot dem Amt zeigen',
              'Mietvertrag unterschreiben',
            ),
          ],
          'de-simple': [
            p('Fragen Sie zuerst das Amt.'),
            p('Bezahlt das Amt die Miete?'),
            p('Dann unterschreiben Sie den Vertrag.'),
          ],
          en: [
            p(
              'In the small towns flats are cheaper, but the bus runs less often. Before you sign, ask the office whether it pays the rent.',
            ),
            ol(
              'read adverts and call landlords',
              'view the flat with somebody',
              'show the offer to the office',
              'sign the lease',
            ),
          ],
          ar: [
            p(
              'الشقق في البلدات الصغيرة أرخص، لكن الحافلات أقل. قبل التوقيع اسأل الدائرة إن كانت تدفع الإيجار.',
            ),
            ol(
              'قراءة الإعلانات والاتصال بالمؤجرين',
              'معاينة الشقة مع مرافق',
              'عرض الشقة على الدائرة',
              'توقيع عقد الإيجار',
            ),
          ],
        }),
        offers: ['wohnraumberatung', 'info-miete', 'kleiderkammer'],
        links: [
          {
            url: 'https://www.landkreis-auental.example/wohnen',
            title: words('Mietobergrenzen im Landkreis', '', 'Rent limits in the county'),
            lang: 'de',
          },
        ],
      },
      {
        id: 'nachbarn',
        title: words(
          'Müll, Lüften, Ruhezeiten',
          'Müll und Ruhe',
          'Rubbish, airing, quiet hours',
          'النفايات والتهوية وأوقات الهدوء',
          'Сміття, провітрювання, тиша',
        ),
        body: body({
          de: [
            ul(
              'Papier, Glas, Bioabfall und Restmüll kommen in verschiedene Tonnen.',
              'Lüften Sie zweimal am Tag mit weit offenem Fenster.',
              'Von 22 bis 6 Uhr ist Nachtruhe, am Sonntag ist es den ganzen Tag ruhig.',
            ),
          ],
          'de-simple': [
            ul(
              'Es gibt viele Müll-Tonnen. Fragen Sie die Nachbarn.',
              'Öffnen Sie 2 Mal am Tag das Fenster.',
              'In der Nacht ist es ruhig.',
            ),
          ],
          en: [
            ul(
              'Paper, glass, organic waste and the rest go into different bins.',
              'Air twice a day with the window wide open.',
              'Quiet hours are from 22 to 6, and all day on Sunday.',
            ),
          ],
          uk: [
            ul(
              'Папір, скло, органіку та решту сміття викидають у різні баки.',
              'Двічі на день провітрюйте з широко відкритим вікном.',
              'З 22 до 6 тиша, у неділю тихо весь день.',
            ),
          ],
        }),
      },
      {
        id: 'umzug',
        title: words(
          'Umziehen und ummelden',
          'Um-Ziehen',
          'Moving house',
          'الانتقال وتغيير العنوان',
          'Переїзд і перереєстрація',
        ),
        stage: 'first-year',
        body: body({
          de: [
            p([
              'Nach dem Umzug melden Sie die neue Adresse innerhalb von zwei Wochen im Rathaus. Denken Sie auch an Bank, Krankenkasse, Schule und Arbeitgeber. Mehr dazu: ',
              a('Ummelden', 'https://www.landkreis-auental.example/ummelden'),
              '.',
            ]),
          ],
        }),
        contacts: ['behoerdennummer'],
      },
    ],
  },
];
