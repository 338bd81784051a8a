// Welcome compass, chapter 8: health.
// Left out: telephone numbers beyond the contacts of the feed.
import type { GuideChapter } from '../../src/feed/schema.js';
import { body, p, ul, words } from '../words.js';

export const healthChapter: GuideChapter[] = [
  {
    id: 'gesundheit',
    icon: 'health',
    title: words('Gesundheit', 'Gesundheit', 'Health', 'الصحة', 'Здоровʼя'),
    summary: words(
      'Krankenkasse, Arztbesuch, Notfall, Schwangerschaft und Hilfe für die Seele.',
      'Arzt, Kranken-Kasse und Not-Fall',
      'Health insurance, seeing a doctor, emergency, pregnancy and mental health.',
      'التأمين الصحي وزيارة الطبيب والطوارئ والحمل والدعم النفسي.',
      'Страхування, лікар, невідкладна допомога, вагітність і психічне здоровʼя.',
    ),
    sections: [
      {
        id: 'krankenkasse',
        title: words(
          'Krankenversicherung',
          'Kranken-Kasse',
          'Health insurance',
          'التأمين الصحي',
          'Медичне страхування',
        ),
        stage: 'first-days',
        body: body({
          de: [
            p(
              'Alle müssen krankenversichert sein. Mit der Karte der Krankenkasse gehen Sie zum Arzt. Wer noch im Asylverfahren ist, bekommt am Anfang einen Behandlungsschein.',
            ),
          ],
          'de-simple': [
            p('Sie brauchen eine Kranken-Kasse.'),
            p('Sie bekommen eine Karte.'),
            p('Mit der Karte gehen Sie zum Arzt.'),
          ],
          en: [
            p(
              'Everybody must have health insurance. You take the insurance card to the doctor. During the asylum procedure you first get a treatment voucher.',
            ),
          ],
          uk: [
            p(
              'Страхування обовʼязкове для всіх. З карткою каси ви йдете до лікаря. Під час процедури притулку спершу видають направлення на лікування.',
            ),
          ],
        }),
      },
      {
        id: 'arzt',
        title: words(
          'Zum Arzt gehen',
          'Zum Arzt gehen',
          'Seeing a doctor',
          'زيارة الطبيب',
          'Візит до лікаря',
        ),
        body: body({
          de: [
            p(
              'Zuerst gehen Sie zur Hausärztin oder zum Hausarzt, Kinder zur Kinderärztin. Machen Sie einen Termin und sagen Sie ihn ab, wenn Sie nicht kommen können.',
            ),
            ul(
              'Abends und am Wochenende: 116117',
              'Lebensgefahr: 112',
              'Medikamente gibt es in der Apotheke, oft mit Rezept.',
            ),
          ],
          'de-simple': [
            p('Machen Sie einen Termin beim Arzt.'),
            ul('Am Abend und am Wochen-Ende: 116117', 'Bei großer Gefahr: 112'),
          ],
          en: [
            p(
              'First see a family doctor, children see a paediatrician. Make an appointment and cancel it if you cannot come.',
            ),
            ul(
              'evenings and weekends: 116117',
              'danger to life: 112',
              'Medicines are sold in the pharmacy, often on prescription.',
            ),
          ],
          ar: [
            p(
              'اذهب أولًا إلى طبيب الأسرة، والأطفال إلى طبيب الأطفال. احجز موعدًا وألغه إن لم تستطع الحضور.',
            ),
            ul(
              'مساءً وفي نهاية الأسبوع: 116117',
              'خطر على الحياة: 112',
              'الأدوية في الصيدلية، وغالبًا بوصفة.',
            ),
          ],
        }),
        contacts: ['bereitschaft', 'notruf', 'kontakt-gesundheitsamt'],
        offers: ['gesundheitslotsen', 'impfsprechstunde'],
      },
      {
        id: 'schwanger',
        title: words(
          'Schwangerschaft und Geburt',
          'Schwanger sein',
          'Pregnancy and birth',
          'الحمل والولادة',
          'Вагітність і пологи',
        ),
        body: body({
          de: [
            p(
              'Vorsorge, Hebamme und Geburt bezahlt die Krankenkasse. Suchen Sie früh eine Hebamme, sie sind knapp.',
            ),
          ],
          ar: [
            p('يدفع التأمين تكاليف الفحوص والقابلة والولادة. ابحثي مبكرًا عن قابلة فعددهن قليل.'),
          ],
        }),
        offers: ['schwangerenberatung', 'hebammensprechstunde', 'krabbelgruppe'],
      },
      {
        id: 'seele',
        title: words(
          'Wenn die Seele leidet',
          'Hilfe für die Seele',
          'When the soul suffers',
          'عندما تتألم النفس',
          'Коли болить душа',
        ),
        body: body({
          de: [
            p(
              'Viele Menschen haben Schlimmes erlebt. Schlechter Schlaf, Angst und Wut sind dann normal. Sie dürfen Hilfe annehmen.',
            ),
          ],
          'de-simple': [p('Viele Menschen haben Angst.'), p('Das ist normal. Wir helfen.')],
          en: [
            p(
              'Many people have been through terrible things. Bad sleep, fear and anger are normal then. You may accept help.',
            ),
          ],
          ar: [
            p(
              'مر كثير من الناس بتجارب قاسية. قلة النوم والخوف والغضب أمور طبيعية حينئذ. من حقك قبول المساعدة.',
            ),
          ],
          uk: [
            p(
              'Багато людей пережили страшне. Поганий сон, страх і гнів тоді є нормальними. Ви можете прийняти допомогу.',
            ),
          ],
        }),
        offers: ['psychosoziale-beratung'],
      },
    ],
  },
];
