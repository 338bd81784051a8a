// Health in the sample county: education, doctors, vaccination, support after flight.
// Left out: pregnancy and family advice (counselling-life.ts).
import { hours } from '../contacts.js';
import { weekly, type OfferPlan } from '../plan.js';
import { body, p, ul, words } from '../words.js';
import { FREE } from './kit.js';

export const health: OfferPlan[] = [
  {
    id: 'sexuelle-bildung',
    kind: 'health',
    name: words(
      'Sexuelle Bildung und Gesundheit in der Muttersprache',
      'Gespräche über Körper und Gesundheit',
      'Sexual education and health in your own language',
      'التثقيف الجنسي والصحة بلغتك الأم',
      'Сексуальна освіта та здоровʼя рідною мовою',
    ),
    summary: words(
      'Kleine Gruppen sprechen vertraulich über Körper, Verhütung, Liebe und Rechte. Getrennt für Frauen und Männer.',
      'Wir reden über den Körper. Frauen und Männer sind getrennt.',
      'Small groups talk in confidence about body, contraception, love and rights. Separate for women and men.',
      'مجموعات صغيرة تتحدث بسرية عن الجسد ومنع الحمل والحب والحقوق. منفصلة للنساء والرجال.',
      'Малі групи довірливо говорять про тіло, контрацепцію, любов і права. Окремо жінки та чоловіки.',
    ),
    provider: 'gesundheitsamt',
    place: 'gesundheitsamt-haus',
    topics: ['health', 'family'],
    audience: ['adults', 'youth'],
    age: { from: 16 },
    spokenLanguages: ['ar', 'fa', 'fa-AF', 'ti', 'uk'],
    registration: { required: true, phone: '+493023125190' },
    runs: [
      {
        name: words('Frauen, Arabisch', '', 'Women, Arabic', 'نساء، عربي', 'Жінки, арабською'),
        sessions: [
          { in: 16, day: 'WE', from: '09:30', to: '11:30' },
          { in: 23, day: 'WE', from: '09:30', to: '11:30' },
        ],
        seats: 'open',
      },
      {
        name: words('Männer, Dari', '', 'Men, Dari', 'رجال، دري', 'Чоловіки, дарі'),
        sessions: [{ in: 58, day: 'TH', from: '17:00', to: '19:00' }],
        seats: 'open',
      },
    ],
    ...FREE,
  },
  {
    id: 'gesundheitslotsen',
    body: body({
      de: [
        ul(
          'Termine machen und absagen',
          'Überweisung und Rezept',
          'Vorsorge für Kinder und Erwachsene',
          'Wann in die Notaufnahme, wann zum Hausarzt?',
        ),
      ],
      ar: [
        ul(
          'حجز المواعيد وإلغاؤها',
          'الإحالة والوصفة',
          'الفحوص الوقائية للأطفال والكبار',
          'متى إلى الطوارئ ومتى إلى طبيب الأسرة؟',
        ),
      ],
    }),
    kind: 'health',
    name: words(
      'Gesundheitslotsen: So geht Arzt in Deutschland',
      'So geht Arzt in Deutschland',
      'Health guides: seeing a doctor in Germany',
      'مرشدو الصحة: كيف تزور الطبيب في ألمانيا',
      'Провідники зі здоровʼя: як у Німеччині піти до лікаря',
    ),
    summary: words(
      'Hausarzt, Facharzt, Notfall, Krankenkasse, Rezept: erklärt in sieben Sprachen.',
      'Wir erklären Arzt, Kranken-Kasse und Rezept.',
      'Family doctor, specialist, emergency, insurance, prescription: explained in seven languages.',
      'طبيب الأسرة والمختص والطوارئ والتأمين والوصفة: شرح بسبع لغات.',
      'Сімейний лікар, спеціаліст, невідкладна допомога, страхування, рецепт: сімома мовами.',
    ),
    provider: 'gesundheitsamt',
    place: 'gesundheitsamt-haus',
    topics: ['health'],
    audience: ['everyone'],
    spokenLanguages: ['de', 'en', 'ar', 'fa', 'ru', 'tr', 'uk'],
    attachments: [
      {
        url: 'https://www.landkreis-auental.example/dateien/arzt-wegweiser-ar.pdf',
        title: words('Arzt-Wegweiser', '', 'Doctor guide', 'دليل الطبيب', 'Путівник до лікаря'),
        mediaType: 'application/pdf',
        bytes: 402_118,
        lang: 'ar',
      },
    ],
    runs: [
      {
        sessions: [
          { in: 21, day: 'MO', from: '16:00', to: '18:00' },
          { in: 49, day: 'MO', from: '16:00', to: '18:00' },
          { in: 84, day: 'MO', from: '16:00', to: '18:00' },
        ],
      },
    ],
    ...FREE,
  },
  {
    id: 'psychosoziale-beratung',
    kind: 'health',
    name: words(
      'Psychosoziale Beratung nach der Flucht',
      'Hilfe für die Seele',
      'Psychosocial advice after flight',
      'دعم نفسي اجتماعي بعد اللجوء',
      'Психосоціальна допомога після втечі',
    ),
    summary: words(
      'Schlafen Sie schlecht, haben Sie Angst? Wir hören zu und finden Hilfe. Mit Dolmetscherin oder Dolmetscher.',
      'Sie sind traurig oder haben Angst? Wir hören zu.',
      'Do you sleep badly, are you afraid? We listen and find help. With an interpreter.',
      'هل نومك سيئ أو تشعر بالخوف؟ نستمع إليك ونجد المساعدة. مع مترجم.',
      'Погано спите, маєте страх? Ми вислухаємо й знайдемо допомогу. З перекладачем.',
    ),
    provider: 'sozialwerk',
    place: 'sozialwerk-haus',
    topics: ['health', 'interpreting'],
    audience: ['refugees'],
    spokenLanguages: ['de', 'en', 'ar', 'fa', 'uk'],
    registration: { required: true, email: 'jmd@sozialwerk-auental.example' },
    keywords: ['Trauma', 'Psychologe', 'Angst'],
    ...FREE,
  },
  {
    id: 'impfsprechstunde',
    kind: 'health',
    name: words(
      'Impfsprechstunde',
      'Impfen',
      'Vaccination clinic',
      'عيادة التطعيم',
      'Кабінет щеплень',
    ),
    summary: words(
      'Beratung und Impfung für Kinder und Erwachsene, auch ohne Krankenkasse. Impfbuch mitbringen.',
      'Sie bekommen Impfungen. Bringen Sie Ihr Impf-Buch mit.',
      'Advice and vaccination for children and adults, even without insurance. Bring your vaccination record.',
      'استشارة وتطعيم للأطفال والكبار حتى بلا تأمين. أحضر دفتر التطعيم.',
      'Поради та щеплення для дітей і дорослих, навіть без страховки. Візьміть книжку щеплень.',
    ),
    provider: 'gesundheitsamt',
    place: 'gesundheitsamt-haus',
    topics: ['health'],
    audience: ['everyone'],
    openingHours: [hours(['TU'], '14:00', '17:00')],
    ...FREE,
  },
  {
    id: 'schuleingangsuntersuchung',
    kind: 'health',
    name: words(
      'Schuleingangsuntersuchung',
      'Untersuchung vor der Schule',
      'School entry examination',
      'فحص دخول المدرسة',
      'Медогляд перед школою',
    ),
    summary: words(
      'Alle Kinder werden vor der Schule untersucht: sehen, hören, sprechen, bewegen.',
      'Ein Arzt untersucht Ihr Kind vor der Schule.',
      'All children are examined before school: seeing, hearing, speaking, moving.',
      'يُفحص كل الأطفال قبل المدرسة: النظر والسمع والكلام والحركة.',
      'Усіх дітей оглядають перед школою: зір, слух, мовлення, рухи.',
    ),
    provider: 'gesundheitsamt',
    place: 'gesundheitsamt-haus',
    topics: ['health', 'school'],
    audience: ['children', 'parents'],
    ...FREE,
  },
  {
    id: 'hebammensprechstunde',
    kind: 'health',
    name: words('Hebammensprechstunde', '', 'Midwife consultation', 'استشارة القابلة'),
    summary: words(
      'Fragen rund um Geburt und Baby, ohne Termin.',
      '',
      'Questions about birth and baby, no appointment.',
    ),
    provider: 'familienzentrum',
    place: 'familienzentrum-haus',
    topics: ['health', 'family'],
    audience: ['women', 'parents'],
    openingHours: [hours(['FR'], '09:00', '11:00')],
    endsIn: 120,
  },
  {
    id: 'kochkurs-gesund',
    kind: 'health',
    name: words(
      'Gesund und günstig kochen',
      'Gesund kochen',
      'Healthy cooking on a budget',
      'طبخ صحي واقتصادي',
      'Готуємо здорово й недорого',
    ),
    summary: words(
      'Kochen mit wenig Geld, Einkaufszettel und Rezepte zum Mitnehmen.',
      'Wir kochen gesund. Das Essen ist nicht teuer.',
      'Cooking with little money, shopping list and recipes to take home.',
      'طبخ بمال قليل، مع قائمة مشتريات ووصفات.',
      'Готуємо за невеликі гроші, список покупок і рецепти з собою.',
    ),
    provider: 'kvhs',
    place: 'vhs-silberbrueck',
    contacts: ['vhs-anmeldung'],
    topics: ['health', 'money'],
    audience: ['everyone'],
    prices: [{ amount: 12, currency: 'EUR', per: 'course' }],
    runs: [
      {
        startsIn: 32,
        weeks: 4,
        meets: [weekly(['TH'], '17:30', '20:30')],
        seats: 'few',
        remaining: 2,
        maximum: 10,
      },
    ],
    body: body({
      de: [
        p('An den vier Abenden kochen wir:'),
        ul('Suppen', 'Linsen und Bohnen', 'Gemüse aus dem Ofen', 'Brot'),
      ],
    }),
  },
];
