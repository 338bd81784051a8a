// Dated notes of the sample county, in days before the build day.
// Left out: notes older than three months; a county would take them down, too.
import type { NewsItem } from '../src/feed/schema.js';
import { plusDays, type Day } from './days.js';
import { body, p, words } from './words.js';

interface NewsPlan extends Omit<NewsItem, 'date' | 'validThrough'> {
  daysAgo: number;
  showsFor?: number;
}

const plans: NewsPlan[] = [
  {
    id: 'neu-integrationskurs',
    daysAgo: 2,
    showsFor: 30,
    kind: 'new',
    offers: ['integrationskurs-vormittags'],
    title: words(
      'Neuer Integrationskurs am Vormittag: noch 3 Plätze',
      'Neuer Integrations-Kurs: noch 3 Plätze',
      'New integration course in the mornings: 3 places left',
      'دورة اندماج صباحية جديدة: بقي 3 مقاعد',
      'Новий інтеграційний курс уранці: ще 3 місця',
    ),
    body: body({
      de: [p('Bitte kommen Sie bald zur Einstufung.')],
      ar: [p('يرجى الحضور قريبًا إلى اختبار المستوى.')],
    }),
  },
  {
    id: 'abgesagt-gastronomie',
    daysAgo: 4,
    showsFor: 40,
    kind: 'cancelled',
    offers: ['deutsch-gastronomie'],
    title: words(
      'Fällt aus: Deutsch für Küche und Service',
      'Fällt aus: Deutsch für die Küche',
      'Cancelled: German for kitchen and service',
      'أُلغيت: الألمانية للمطبخ والخدمة',
      'Скасовано: німецька для кухні та обслуговування',
    ),
  },
  {
    id: 'verschoben-kupferhain',
    daysAgo: 6,
    showsFor: 50,
    kind: 'moved',
    offers: ['integrationskurs-kupferhain'],
    title: words(
      'Kupferhain: Kursbeginn verschoben',
      'Der Kurs in Kupferhain fängt später an',
      'Kupferhain: course start postponed',
      'تأجلت بداية الدورة في Kupferhain',
      'Kupferhain: початок курсу перенесено',
    ),
  },
  {
    id: 'online-aussprache',
    daysAgo: 9,
    showsFor: 60,
    kind: 'moved',
    offers: ['aussprachetraining'],
    title: words(
      'Aussprachetraining findet online statt',
      '',
      'Pronunciation training moves online',
    ),
  },
  {
    id: 'voll-schwimmkurs',
    daysAgo: 11,
    showsFor: 21,
    kind: 'full',
    offers: ['schwimmkurs-frauen'],
    title: words(
      'Schwimmkurs für Frauen ist voll, neuer Kurs folgt',
      'Der Schwimm-Kurs für Frauen ist voll',
      'Swimming course for women is full, another one follows',
      'دورة السباحة للنساء مكتملة، وتليها دورة جديدة',
      'Курс плавання для жінок заповнено, буде новий',
    ),
  },
  {
    id: 'hinweis-ferien',
    daysAgo: 15,
    showsFor: 45,
    kind: 'note',
    title: words(
      'In den Ferien ist das Bildungsbüro nur vormittags geöffnet',
      'In den Ferien ist das Büro nur am Vormittag offen',
      'During the holidays the education office is open in the mornings only',
      'في العطلة يفتح مكتب التعليم صباحًا فقط',
      'На канікулах освітнє бюро працює лише вранці',
    ),
  },
  {
    id: 'neu-chat',
    daysAgo: 23,
    kind: 'new',
    offers: ['mbe-online'],
    title: words(
      'Migrationsberatung jetzt auch im Chat',
      'Beratung jetzt auch im Chat',
      'Migration advice now also by chat',
      'استشارات الهجرة الآن عبر الدردشة أيضًا',
      'Консультації для мігрантів тепер і в чаті',
    ),
  },
  {
    id: 'neu-messe',
    daysAgo: 30,
    kind: 'new',
    offers: ['ausbildungsmesse'],
    title: words('Ausbildungs- und Jobmesse: Termin steht fest'),
    body: body({ de: [p('Mehr als 60 Aussteller haben sich angemeldet. Der Eintritt ist frei.')] }),
  },
];

export function news(today: Day): NewsItem[] {
  return plans.map(({ daysAgo, showsFor, ...item }) => ({
    ...item,
    date: plusDays(today, -daysAgo),
    ...(showsFor !== undefined && { validThrough: plusDays(today, showsFor) }),
  }));
}
