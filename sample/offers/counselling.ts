// Counselling for people who have just arrived: migration, courses, recognition, careers.
// Left out: advice on everyday life (counselling-life.ts).
import type { OfferPlan } from '../plan.js';
import { hours } from '../contacts.js';
import { body, h, p, ul, words } from '../words.js';
import { COUNTY, FREE, variants, type OfferBase } from './kit.js';

export const counsellingOffer = {
  kind: 'counselling',
  areaServed: COUNTY,
  audience: ['everyone'],
  ...FREE,
} satisfies Partial<OfferPlan>;

const MIGRATION_BODY = body({
  de: [
    p(
      'Bringen Sie Briefe und Bescheide mit, auch wenn Sie sie nicht verstehen. Wir lesen sie mit Ihnen.',
    ),
    h('Wobei wir helfen'),
    ul(
      'Aufenthalt und Familiennachzug',
      'Bürgergeld, Kindergeld, Wohngeld',
      'Suche nach Deutschkurs, Arbeit und Wohnung',
      'Streit mit dem Vermieter',
    ),
  ],
  'de-simple': [p('Bringen Sie Ihre Briefe mit.'), p('Wir lesen die Briefe mit Ihnen.')],
  ar: [
    p('أحضر معك الرسائل والقرارات حتى لو لم تفهمها. نقرؤها معك.'),
    h('بماذا نساعد'),
    ul(
      'الإقامة ولمّ الشمل',
      'إعانة المواطن وإعانة الأطفال وإعانة السكن',
      'البحث عن دورة لغة وعمل وسكن',
    ),
  ],
});

const MIGRATION: OfferBase = {
  ...counsellingOffer,
  name: words(
    'Migrationsberatung für erwachsene Zugewanderte',
    'Beratung für Erwachsene',
    'Migration advice for adult newcomers',
    'استشارات الهجرة للقادمين البالغين',
    'Консультації для дорослих мігрантів',
  ),
  summary: words(
    'Wir helfen bei Anträgen, Briefen vom Amt, Wohnung, Arbeit und Familie. Die Beratung ist kostenlos und vertraulich.',
    'Wir helfen bei Briefen und Anträgen. Die Hilfe kostet nichts.',
    'We help with applications, official letters, housing, work and family. Advice is free and confidential.',
    'نساعدك في الطلبات ورسائل الدوائر والسكن والعمل والأسرة. الاستشارة مجانية وسرية.',
    'Допомагаємо із заявами, листами установ, житлом, роботою та сімʼєю. Консультації безкоштовні й конфіденційні.',
  ),
  provider: 'brueckenhaus',
  topics: ['residence', 'housing', 'work', 'family', 'money'],
  audience: ['adults'],
  age: { from: 27 },
  spokenLanguages: ['de', 'en', 'ar', 'fa', 'fr'],
  funding: ['federal'],
  contacts: ['migrationsberatung'],
  keywords: ['MBE', 'Beratungsstelle', 'Formulare', 'Aufenthalt', 'Asyl'],
};

const migration = variants(MIGRATION, [
  {
    id: 'mbe-auenstadt',
    body: MIGRATION_BODY,
    place: 'brueckenhaus-ufer',
    openingHours: [hours(['MO', 'TH'], '09:00', '12:00'), hours(['TU'], '13:00', '17:00')],
    registration: {
      required: false,
      phone: '+4915228817386',
      note: words(
        'Dienstag offene Sprechstunde, sonst mit Termin',
        'Am Dienstag ohne Termin. Sonst mit Termin.',
        'Open consultation on Tuesday, otherwise by appointment',
        'الثلاثاء بلا موعد، وفي الأيام الأخرى بموعد',
        'У вівторок без запису, в інші дні за записом',
      ),
    },
  },
  {
    id: 'mbe-ahornstedt',
    town: 'Ahornstedt',
    place: 'brueckenhaus-ahornstedt',
    openingHours: [
      {
        ...hours(['WE'], '09:00', '12:00'),
        note: words('jede gerade Kalenderwoche', '', 'even calendar weeks'),
      },
    ],
    registration: { required: true, phone: '+4915228817386' },
  },
  {
    id: 'mbe-online',
    addition: words(
      'Chat und Video',
      'Chat und Video',
      'chat and video',
      'دردشة وفيديو',
      'чат і відео',
    ),
    attendanceMode: 'online',
    url: 'https://www.brueckenhaus-auental.example/chat',
    spokenLanguages: ['de', 'en', 'ar', 'fa', 'fr', 'uk', 'ru'],
    openingHours: [hours(['MO', 'TU', 'WE', 'TH'], '10:00', '18:00')],
  },
]);

const single: OfferPlan[] = [
  {
    ...counsellingOffer,
    id: 'jmd',
    name: words(
      'Jugendmigrationsdienst',
      'Beratung für junge Menschen',
      'Youth migration service',
      'خدمة الشباب المهاجرين',
      'Служба для молодих мігрантів',
    ),
    summary: words(
      'Beratung für junge Menschen von 12 bis 27: Schule, Ausbildung, Studium, Familie, Aufenthalt.',
      'Sie sind 12 bis 27 Jahre alt? Wir beraten Sie gern.',
      'Advice for young people from 12 to 27: school, training, study, family, residence.',
      'استشارات للشباب من 12 إلى 27 عامًا: المدرسة والتدريب والدراسة والأسرة والإقامة.',
      'Поради для молоді від 12 до 27 років: школа, професія, навчання, сімʼя, статус.',
    ),
    provider: 'sozialwerk',
    place: 'sozialwerk-haus',
    contacts: ['jugendmigrationsdienst'],
    topics: ['school', 'vocational-training', 'study', 'residence'],
    audience: ['youth', 'pupils', 'apprentices'],
    age: { from: 12, to: 27 },
    spokenLanguages: ['de', 'en', 'uk', 'ru', 'fa'],
    funding: ['federal'],
    openingHours: [hours(['MO', 'TU', 'WE', 'TH'], '13:00', '17:00')],
    keywords: ['JMD', 'Jugendliche', 'Schule', 'Ausbildung'],
    body: body({
      de: [
        p(
          'Wir begleiten Sie über längere Zeit. Zusammen machen wir einen Plan: Was möchten Sie werden? Was fehlt noch?',
        ),
        p('Wir kommen auch in Ihre Schule oder in den Jugendtreff.'),
      ],
      uk: [
        p(
          'Ми супроводжуємо вас тривалий час. Разом складаємо план: ким ви хочете стати? Чого ще бракує?',
        ),
      ],
    }),
  },
  {
    ...counsellingOffer,
    id: 'anerkennungsberatung',
    name: words(
      'Anerkennungs- und Qualifizierungsberatung',
      'Beratung: Ihr Zeugnis in Deutschland',
      'Advice on recognition of qualifications',
      'استشارات الاعتراف بالشهادات والتأهيل',
      'Консультації щодо визнання кваліфікації',
    ),
    summary: words(
      'Sie haben im Ausland einen Beruf gelernt oder studiert? Wir zeigen den Weg zur Anerkennung und helfen beim Antrag.',
      'Sie haben ein Zeugnis aus einem anderen Land? Wir helfen beim Antrag.',
      'Did you train or study abroad? We show you the way to recognition and help with the application.',
      'هل تعلمت مهنة أو درست في الخارج؟ نوضح لك طريق الاعتراف ونساعدك في الطلب.',
      'Маєте професію чи освіту з-за кордону? Покажемо шлях до визнання й допоможемо із заявою.',
    ),
    provider: 'migrationszentrum',
    place: 'migrationszentrum-haus',
    contacts: ['anerkennung'],
    topics: ['recognition', 'work', 'study'],
    audience: ['professionals', 'job-seekers', 'students'],
    spokenLanguages: ['de', 'en', 'ru', 'uk'],
    funding: ['federal', 'esf'],
    registration: {
      required: true,
      email: 'anerkennung@landkreis-auental.example',
      phone: '+493023125160',
    },
    openingHours: [hours(['TU', 'TH'], '09:00', '15:00')],
    leadsTo: ['anpassungslehrgang-pflege'],
    keywords: [
      'Zeugnis',
      'Diplom',
      'Anerkennung',
      'Berufsanerkennung',
      'Gleichwertigkeit',
      'Qualifizierung',
    ],
    links: [
      {
        url: 'https://www.landkreis-auental.example/anerkennung',
        title: words(
          'Liste der Unterlagen',
          '',
          'List of documents',
          'قائمة الوثائق',
          'Перелік документів',
        ),
      },
    ],
    attachments: [
      {
        url: 'https://www.landkreis-auental.example/dateien/anerkennung-merkblatt.pdf',
        title: words('Merkblatt Anerkennung', '', 'Leaflet on recognition'),
        mediaType: 'application/pdf',
        bytes: 184_320,
        lang: 'de',
      },
    ],
    body: body({
      de: [
        p('Bitte bringen Sie mit:'),
        ul(
          'Ausweis oder Aufenthaltstitel',
          'Zeugnisse im Original und, wenn vorhanden, als Übersetzung',
          'Lebenslauf',
        ),
        p(
          'Die Beratung dauert etwa eine Stunde. Die Gebühren für den Antrag können Sie oft zurückbekommen.',
        ),
      ],
      en: [
        p('Please bring:'),
        ul(
          'identity card or residence permit',
          'certificates in the original and, if you have it, a translation',
          'CV',
        ),
        p('The talk takes about one hour. The application fee can often be refunded.'),
      ],
      ar: [
        p('يرجى إحضار:'),
        ul('بطاقة الهوية أو تصريح الإقامة', 'الشهادات الأصلية وترجمتها إن وجدت', 'السيرة الذاتية'),
        p('تستغرق الاستشارة نحو ساعة. كثيرًا ما يمكن استرداد رسوم الطلب.'),
      ],
      uk: [
        p('Візьміть із собою:'),
        ul(
          'посвідчення особи або дозвіл на проживання',
          'оригінали дипломів і переклад, якщо він є',
          'резюме',
        ),
        p('Консультація триває близько години. Збір за заяву часто можна повернути.'),
      ],
    }),
  },
  {
    ...counsellingOffer,
    id: 'sprachkursberatung',
    name: words(
      'Sprachkursberatung und Einstufungstest',
      'Beratung: Welcher Deutsch-Kurs passt?',
      'Language course advice and placement test',
      'استشارات دورات اللغة واختبار المستوى',
      'Консультація щодо мовних курсів і тест рівня',
    ),
    summary: words(
      'Wir finden mit Ihnen den richtigen Deutschkurs: Niveau, Zeit, Ort, Kosten und Kinderbetreuung.',
      'Wir finden einen Kurs für Sie. Sie machen einen kurzen Test.',
      'We find the right German course with you: level, time, place, costs and childcare.',
      'نجد معك دورة الألمانية المناسبة: المستوى والوقت والمكان والتكلفة ورعاية الأطفال.',
      'Разом підберемо курс німецької: рівень, час, місце, вартість і догляд за дітьми.',
    ),
    provider: 'bildungsbuero',
    place: 'landratsamt',
    topics: ['german', 'literacy', 'orientation'],
    contacts: ['kontakt-bildungsbuero'],
    openingHours: [hours(['TU'], '14:00', '18:00'), hours(['TH'], '09:00', '12:00')],
    registration: { required: false },
    keywords: ['Einstufung', 'Test', 'Kurssuche', 'Deutschkurs'],
    spokenLanguages: ['de', 'en', 'ar', 'ru'],
  },
  {
    ...counsellingOffer,
    id: 'orientierungsberatung',
    name: words(
      'Orientierungsberatung im Migrationszentrum',
      'Erste Beratung',
      'First orientation talk at the migration centre',
      'استشارة توجيهية أولى في مركز الهجرة',
      'Перша консультація в міграційному центрі',
    ),
    summary: words(
      'Das erste Gespräch nach der Ankunft: Was können Sie? Was brauchen Sie? Wir machen mit Ihnen einen Plan.',
      'Sie sind neu hier? Wir machen einen Plan mit Ihnen.',
      'The first talk after arrival: what can you do, what do you need? We make a plan with you.',
      'أول حديث بعد الوصول: ما مهاراتك وماذا تحتاج؟ نضع معك خطة.',
      'Перша розмова після приїзду: що ви вмієте, що вам потрібно? Складаємо план разом.',
    ),
    provider: 'migrationszentrum',
    place: 'migrationszentrum-haus',
    topics: ['orientation', 'work', 'school', 'interpreting'],
    contacts: ['kontakt-migrationszentrum'],
    audience: ['everyone', 'refugees', 'ukraine', 'eu-citizens'],
    spokenLanguages: ['de', 'en', 'ar', 'fa', 'uk', 'ru'],
    registration: {
      required: true,
      phone: '+493023125140',
      note: words(
        'Sprachmittlung möglich, bitte Sprache nennen',
        'Brauchen Sie einen Dolmetscher? Sagen Sie Ihre Sprache.',
        'Interpreting possible, please name your language',
        'الترجمة ممكنة، يرجى ذكر لغتك',
        'Можливий перекладач, назвіть свою мову',
      ),
    },
    openingHours: [hours(['MO', 'TU', 'TH'], '08:30', '12:00'), hours(['TH'], '13:30', '17:30')],
    keywords: ['Profiling', 'Ankommen', 'Erstberatung'],
  },
];

export const arrivalCounselling: OfferPlan[] = [...migration, ...single];
