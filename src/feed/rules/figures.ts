// Dates, times, phone numbers and other figures in a text, brought to one spelling so that language
// versions can be compared: Arabic-Indic digits, "6 pm" and "18:00", "1.000" and "1,000".
export interface Figures {
  readonly dates: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const ISO_DATE = /\b([0-9]{4})-([0-9]{2})-([0-9]{2})\b/g;
const LOCAL_DATE = /\b([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})\b/g;
/** A point stands in a time only before "Uhr", "am" or "pm"; elsewhere it is a price. */
const TIME =
  /\b([0-9]{1,2})(?::|\.(?=[0-5][0-9]\s*(?:Uhr|[ap]\.?m)))([0-5][0-9])(?![0-9])\s*(a\.?m|p\.?m)?/gi;
const HOUR = /\b([0-9]{1,2})\s*(a\.?m|p\.?m)\b/gi;
const PHONE = /(?:\+|\b0)[0-9](?:[\s()/-]{0,2}[0-9]){5,13}/g;
const NUMBER = /[0-9]+(?:[.,\u00a0\u202f][0-9]{3})*(?:[.,][0-9]{1,2})?/g;
/** Small numbers are often written as words in one language and as digits in another. */
const SMALL = 12;

export function figuresOf(text: string): Figures {
  const [dates, phones, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let rest = latinDigits(text);
  const take = (pattern: RegExp, use: (match: string[]) => void): void => {
    rest = rest.replace(pattern, (...match: string[]) => {
      use(match);
      return ' ';
    });
  };
  const day = (year = '', month = '', date = ''): void => {
    dates.add(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  };
  take(ISO_DATE, ([, year, month, date]) => day(year, month, date));
  take(LOCAL_DATE, ([, date, month, year]) => day(year, month, date));
  take(PHONE, ([phone = '']) => phones.add(phone.replace(/\D/g, '').replace(/^(0049|49|0)/, '')));
  take(TIME, ([, hour, minute, half]) => numbers.add(clock(hour, minute, half)));
  take(HOUR, ([, hour, half]) => numbers.add(clock(hour, '00', half)));
  take(NUMBER, ([number = '']) => {
    const plain = plainNumber(number);
    if (Number(plain) > SMALL) numbers.add(plain);
  });
  return { dates, phones, numbers };
}

/** Figures of `other` that do not stand in `original`, and the reverse. */
export function difference(
  original: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { readonly found: string; readonly missing: string } | undefined {
  const found = [...other].filter((figure) => !original.has(figure));
  const missing = [...original].filter((figure) => !other.has(figure));
  if (original.size === 0 || found.length === 0) return undefined;
  return { found: found.slice(0, 3).join(', '), missing: missing.slice(0, 3).join(', ') };
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit < '\u06f0' ? 0x660 : 0x6f0)) % 10),
  );
}

function clock(hour = '', minute = '', half = ''): string {
  const isAfternoon = /^p/i.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Group separators go, a decimal comma becomes a point, ",00" is nothing. */
function plainNumber(number: string): string {
  const grouped = number.replace(/[.,\u00a0\u202f](?=[0-9]{3}(?![0-9]))/g, '');
  return grouped.replace(',', '.').replace(/\.0+$/, '');
}
