// What many offers of the sample county share: names for times of day, usual requirements, prices
// and the way from one hand-written base to its variants. Left out: the offers themselves.
import type { Offer } from '../../src/feed/schema.js';
import { AGS } from '../header.js';
import type { OfferPlan } from '../plan.js';
import type { Town } from '../places/kit.js';
import { inTown, withAddition, words, type Texts } from '../words.js';

export const MORNING = words('vormittags', 'am Vormittag', 'mornings', 'صباحًا', 'вранці');
export const AFTERNOON = words('nachmittags', 'am Nachmittag', 'afternoons', 'بعد الظهر', 'вдень');
export const EVENING = words('abends', 'am Abend', 'evenings', 'مساءً', 'увечері');
export const WEEKEND = words(
  'am Wochenende',
  'am Wochen-Ende',
  'at weekends',
  'في عطلة نهاية الأسبوع',
  'у вихідні',
);
export const ONLINE = words('online', 'im Internet', 'online', 'عبر الإنترنت', 'онлайн');
export const WITH_CHILDCARE = words(
  'mit Kinderbetreuung',
  'mit Kinder-Betreuung',
  'with childcare',
  'مع رعاية الأطفال',
  'з доглядом за дітьми',
);
export const PART_TIME = words(
  'Teilzeit',
  'weniger Stunden',
  'part-time',
  'بدوام جزئي',
  'неповний тиждень',
);

export const COUNTY = { ags: [AGS] };
export const RESIDENTS = { ags: [AGS], residentsOnly: true };

/** The participants' own share for courses of the Federal Office; many pay nothing on application. */
export const OWN_SHARE = {
  prices: [{ amount: 2.29, currency: 'EUR', per: 'lesson' }],
  feeWaiver: words(
    'Mit Bürgergeld oder wenig Einkommen auf Antrag kostenlos',
    'Sie haben wenig Geld? Dann kostet der Kurs nichts.',
    'Free on application with citizen’s benefit or a low income',
    'مجانًا بعد تقديم طلب لمن يحصل على إعانة أو دخله قليل',
    'Безкоштовно за заявою з Bürgergeld або низьким доходом',
  ),
  funding: ['bamf'],
} satisfies Partial<OfferPlan>;

export const FREE = { free: true } satisfies Partial<OfferPlan>;

export const ENTITLEMENT: NonNullable<Offer['requirements']> = [
  { code: 'bamf-entitlement' },
  { code: 'placement-test' },
];

export const languageLevel = (
  german: string,
  simple: string,
  english: string,
  arabic: string,
  ukrainian: string,
) => ({
  code: 'minimum-level' as const,
  text: words(german, simple, english, arabic, ukrainian),
});

export const ATTENDANCE_CERTIFICATE = words(
  'Teilnahmebescheinigung',
  'Teilnahme-Schein',
  'Certificate of attendance',
  'شهادة حضور',
  'Довідка про участь',
);

export type OfferBase = Omit<OfferPlan, 'id'>;

interface Variant extends Partial<OfferPlan> {
  id: string;
  /** Comes after a comma: "… , vormittags". */
  addition?: Texts;
  /** Comes after the name: "Sprachcafé in Kupferhain". */
  town?: Town;
}

/** One offer per variant; what the variant says wins over the base. */
export function variants(base: OfferBase, list: readonly Variant[]): OfferPlan[] {
  return list.map(({ addition, town, ...own }) => {
    const placed = town ? inTown(base.name, town) : base.name;
    const name = addition ? withAddition(placed, addition) : placed;
    return { ...base, name, ...own };
  });
}
