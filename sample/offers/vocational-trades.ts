// Language courses for one trade: nursing, crafts, office, kitchen, driving.
// Left out: courses by level for every trade and what all share (vocational-language.ts).
import { EVENINGS, MORNINGS, SATURDAYS, SHORT_MORNINGS, weekly, type OfferPlan } from '../plan.js';
import { body, p, ul, withAddition, words } from '../words.js';
import { EVENING, MORNING, variants, type OfferBase } from './kit.js';
import { fromTo, vocationalCourse } from './vocational-language.js';

const NURSING: OfferBase = {
  ...vocationalCourse,
  name: words(
    'Berufssprachkurs B2 Pflege',
    'Deutsch für die Pflege B2',
    'Vocational language course B2 nursing',
    'دورة اللغة المهنية B2 للتمريض',
    'Професійний мовний курс B2 для догляду',
  ),
  summary: words(
    'Für Pflegekräfte: Gespräche mit Patienten, Übergabe, Dokumentation. Hilft auch bei der Anerkennung.',
    'Sie arbeiten in der Pflege? Hier lernen Sie die richtigen Wörter.',
    'For nursing staff: talking with patients, handover, records. Also helps with recognition.',
    'للعاملين في التمريض: الحديث مع المرضى وتسليم المناوبة والتوثيق. تساعد أيضًا في الاعتراف.',
    'Для медперсоналу: розмови з пацієнтами, передача зміни, документація. Допомагає і з визнанням.',
  ),
  provider: 'bildungswerk',
  topics: ['german', 'work', 'recognition', 'health'],
  courseType: 'vocational-language-recognition',
  sourceCode: 'MC 03',
  lessons: 600,
  audience: ['professionals', 'employees'],
  keywords: ['Pflege', 'Krankenpflege', 'Altenpflege', 'Krankenhaus', 'Anerkennung'],
};

const nursing = variants(NURSING, [
  {
    id: 'berufssprachkurs-pflege',
    body: body({
      de: [
        p('Der Kurs wechselt zwischen Unterricht und Praxis auf einer Station.'),
        ul(
          'Aufnahmegespräch und Schmerzen beschreiben',
          'Übergabe und Pflegebericht',
          'Telefonat mit Angehörigen',
          'Medikamente und Mengen',
        ),
      ],
      en: [
        p('The course alternates between lessons and practice on a ward.'),
        ul(
          'admission interview and describing pain',
          'handover and nursing report',
          'talking to relatives on the phone',
          'medicines and quantities',
        ),
      ],
      ar: [p('تتناوب الدورة بين الدروس والتطبيق في قسم المستشفى.')],
      uk: [p('Курс чергує заняття й практику у відділенні.')],
    }),
    ...fromTo('B1', 'B2'),
    place: 'bildungswerk-haus',
    leadsTo: ['anpassungslehrgang-pflege'],
    childcare: { state: 'onRequest' },
    travelSupport: 'yes',
    runs: [
      {
        startsIn: 21,
        weeks: 30,
        meets: [SHORT_MORNINGS, weekly(['FR'], '08:30', '12:45')],
        closes: 7,
        seats: 'open',
        remaining: 6,
        minimum: 8,
        maximum: 15,
      },
    ],
  },
  {
    id: 'berufssprachkurs-pflege-abends',
    addition: EVENING,
    ...fromTo('B1', 'B2'),
    provider: 'kvhs',
    place: 'vhs-auenstadt',
    contacts: ['vhs-deutsch'],
    audience: ['professionals', 'shift-workers'],
    runs: [
      {
        startsIn: 49,
        weeks: 50,
        meets: [weekly(['TU', 'TH'], '17:30', '20:45'), weekly(['SA'], '09:00', '12:15', 2)],
        scheduleNote: words(
          'Zwei Gruppen im Wechsel, passend zum Schichtdienst',
          'Es gibt 2 Gruppen. Der Kurs passt zur Schicht-Arbeit.',
          'Two alternating groups to fit shift work',
          'مجموعتان بالتناوب تناسبان نظام المناوبات',
          'Дві групи по черзі, зручно при змінній роботі',
        ),
        seats: 'open',
      },
    ],
  },
]);

const TRADE: OfferBase = {
  ...vocationalCourse,
  name: words(
    'Deutsch im Handwerk',
    'Deutsch im Hand-Werk',
    'German for skilled trades',
    'الألمانية للحرف',
    'Німецька для ремесел',
  ),
  summary: words(
    'Werkzeug, Material, Sicherheit, Kundengespräch: Deutsch lernen direkt in der Werkstatt.',
    'Sie lernen Deutsch in der Werkstatt.',
    'Tools, materials, safety, talking to customers: learn German right in the workshop.',
    'الأدوات والمواد والسلامة والحديث مع الزبائن: تعلم الألمانية في الورشة مباشرة.',
    'Інструменти, матеріали, безпека, розмова з клієнтом: німецька просто в майстерні.',
  ),
  provider: 'kammerbuero',
  courseType: 'vocational-language-special',
  sourceCode: 'MC 02',
  lessons: 400,
  keywords: ['Handwerk', 'Metall', 'Elektro', 'Bau', 'Werkstatt'],
};

const trades = variants(TRADE, [
  {
    id: 'deutsch-handwerk',
    body: body({
      de: [
        p(
          'Sie bauen im Kurs ein Werkstück und lernen dabei die Wörter. Arbeitskleidung wird gestellt.',
        ),
      ],
    }),
    ...fromTo('A2', 'B1'),
    place: 'werkstatt-silberbrueck',
    runs: [
      {
        startsIn: 29,
        weeks: 27,
        meets: [weekly(['MO', 'TU', 'WE'], '13:00', '17:00')],
        seats: 'open',
        remaining: 9,
        maximum: 14,
      },
    ],
  },
  {
    id: 'deutsch-buero',
    name: words(
      'Deutsch für Büro und Verwaltung',
      'Deutsch für die Arbeit im Büro',
      'German for office and administration',
      'الألمانية للمكاتب والإدارة',
      'Німецька для офісу',
    ),
    summary: words(
      'E-Mails, Termine, Telefon, Protokolle: sicher schreiben und sprechen im Büro.',
      'Sie lernen Deutsch für das Büro.',
      'E-mails, appointments, phone calls, minutes: write and speak with confidence in the office.',
    ),
    ...fromTo('B1', 'B2'),
    provider: 'kvhs',
    place: 'vhs-rosenwerda',
    keywords: ['Büro', 'Verwaltung'],
    runs: [{ startsIn: 70, weeks: 34, meets: [EVENINGS], seats: 'open' }],
  },
  {
    id: 'deutsch-gastronomie',
    name: withAddition(
      words(
        'Deutsch für Küche und Service',
        'Deutsch für die Küche',
        'German for kitchen and service',
        'الألمانية للمطبخ والخدمة',
        'Німецька для кухні та обслуговування',
      ),
      MORNING,
    ),
    summary: words(
      'Bestellungen aufnehmen, Hygiene, Umgang mit Gästen.',
      'Deutsch für Restaurant und Küche.',
      'Taking orders, hygiene, dealing with guests.',
      'تسجيل الطلبات والنظافة والتعامل مع الضيوف.',
      'Приймання замовлень, гігієна, спілкування з гостями.',
    ),
    ...fromTo('A2', 'B1'),
    provider: 'sprachwerk',
    place: 'sprachwerk-haus',
    keywords: ['Restaurant', 'Koch', 'Hotel', 'Gastronomie'],
    runs: [
      { startsIn: -90, weeks: 16, meets: [MORNINGS] },
      {
        startsIn: 40,
        weeks: 16,
        meets: [MORNINGS],
        status: 'cancelled',
        note: words(
          'Der Kurs fällt aus. Bitte fragen Sie nach dem nächsten Termin.',
          'Der Kurs fällt aus.',
          'This course is cancelled. Please ask for the next date.',
          'أُلغيت هذه الدورة. يرجى السؤال عن الموعد التالي.',
          'Цей курс скасовано. Запитайте про наступну дату.',
        ),
      },
    ],
  },
  {
    id: 'deutsch-lkw',
    name: words(
      'Deutsch für Bus und Lkw',
      'Deutsch für Fahrer',
      'German for bus and lorry drivers',
      '',
      'Німецька для водіїв автобусів і вантажівок',
    ),
    summary: words(
      'Sprachtraining für Fahrerinnen und Fahrer: Papiere, Sicherheit, Kontrolle, Fahrgäste.',
      '',
      'Language training for drivers: papers, safety, checks, passengers.',
    ),
    ...fromTo('A2', 'B1'),
    provider: 'bildungswerk',
    place: 'werkstatt-silberbrueck',
    keywords: ['Berufskraftfahrer', 'Lkw', 'Führerschein', 'Bus'],
    runs: [
      {
        startsIn: 58,
        weeks: 40,
        meets: [SATURDAYS, weekly(['WE'], '17:00', '20:15')],
        seats: 'unknown',
      },
    ],
  },
]);

export const tradeCourses: OfferPlan[] = [...nursing, ...trades];
