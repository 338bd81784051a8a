// Public holidays as a state in the middle of Germany has them, computed from Easter, and school
// holidays in about the right weeks. The county is invented, so are the exact school dates.
import type { Holiday } from '../src/feed/schema.js';
import { easterSunday, firstOpenDay, plusDays, type Day } from './days.js';
import { words } from './words.js';

/** Holidays of the years around the build day: from the year before to two years after. */
export function holidaysAround(today: Day): Holiday[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1, year + 2]
    .flatMap((each) => [...publicHolidays(each), ...schoolHolidays(each)])
    .filter((holiday) => (holiday.to ?? holiday.from) >= plusDays(today, -200))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const on = (from: Day, name: Holiday['name']): Holiday => ({ from, name, kind: 'public' });
  return [
    on(`${year}-01-01`, words('Neujahr', '', 'New Year’s Day', 'رأس السنة', 'Новий рік')),
    on(`${year}-01-06`, words('Heilige Drei Könige', '', 'Epiphany', 'عيد الغطاس', 'Богоявлення')),
    on(
      plusDays(easter, -2),
      words('Karfreitag', '', 'Good Friday', 'الجمعة العظيمة', 'Страсна пʼятниця'),
    ),
    on(
      plusDays(easter, 1),
      words('Ostermontag', '', 'Easter Monday', 'اثنين الفصح', 'Великодній понеділок'),
    ),
    on(`${year}-05-01`, words('Tag der Arbeit', '', 'Labour Day', 'عيد العمال', 'День праці')),
    on(
      plusDays(easter, 39),
      words('Christi Himmelfahrt', '', 'Ascension Day', 'عيد الصعود', 'Вознесіння'),
    ),
    on(
      plusDays(easter, 50),
      words('Pfingstmontag', '', 'Whit Monday', 'اثنين العنصرة', 'Духів день'),
    ),
    on(
      `${year}-10-03`,
      words(
        'Tag der Deutschen Einheit',
        '',
        'Day of German Unity',
        'يوم الوحدة الألمانية',
        'День німецької єдності',
      ),
    ),
    on(
      `${year}-10-31`,
      words('Reformationstag', '', 'Reformation Day', 'يوم الإصلاح', 'День Реформації'),
    ),
    on(`${year}-12-25`, words('1. Weihnachtstag', '', 'Christmas Day', 'عيد الميلاد', 'Різдво')),
    on(
      `${year}-12-26`,
      words('2. Weihnachtstag', '', 'Boxing Day', 'ثاني أيام عيد الميلاد', 'Другий день Різдва'),
    ),
  ];
}

function schoolHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const monday = (day: Day) => firstOpenDay(day, ['MO']);
  const break_ = (from: Day, days: number, name: Holiday['name']): Holiday => ({
    from,
    to: plusDays(from, days - 1),
    name,
    kind: 'school',
  });
  return [
    break_(
      monday(`${year}-02-01`),
      6,
      words('Winterferien', '', 'Winter holidays', 'عطلة الشتاء', 'Зимові канікули'),
    ),
    break_(
      plusDays(easter, -6),
      13,
      words('Osterferien', '', 'Easter holidays', 'عطلة الفصح', 'Великодні канікули'),
    ),
    break_(
      plusDays(easter, 51),
      5,
      words('Pfingstferien', '', 'Whitsun holidays', 'عطلة العنصرة', 'Канікули на Трійцю'),
    ),
    break_(
      monday(`${year}-07-08`),
      41,
      words('Sommerferien', '', 'Summer holidays', 'العطلة الصيفية', 'Літні канікули'),
    ),
    break_(
      monday(`${year}-10-14`),
      13,
      words('Herbstferien', '', 'Autumn holidays', 'عطلة الخريف', 'Осінні канікули'),
    ),
    break_(
      `${year}-12-21`,
      15,
      words('Weihnachtsferien', '', 'Christmas holidays', 'عطلة عيد الميلاد', 'Різдвяні канікули'),
    ),
  ];
}
