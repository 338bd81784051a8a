// "Jetzt geöffnet – heute bis 16 Uhr": how the state of a door reads, in the interface's language.
// Left out: finding it out (domain/opening-hours.ts).
import { msg, str } from '@lit/localize';
import type { LocalMoment, OpenState } from '../../../domain/opening-hours.js';
import { addDays } from '../../../domain/plain-date.js';
import { formatDayOfWeek } from '../../../i18n/day-format.js';
import type { Reading } from '../../../offers/view/phrases.js';

/** Word for the chip; undefined when nobody has said anything about hours. */
export function openPhrase(state: OpenState): string | undefined {
  if (state.kind === 'unknown') return undefined;
  return state.kind === 'open'
    ? msg('jetzt geöffnet', { id: 'compass.open-now' })
    : msg('jetzt geschlossen', { id: 'compass.closed-now' });
}

/** What comes next: "heute bis 16:00 Uhr", "öffnet morgen um 9:00 Uhr"; undefined when that is not known. */
export function nextChangePhrase(state: OpenState, reading: Reading): string | undefined {
  if (state.kind === 'unknown') return undefined;
  if (state.kind === 'open') {
    return state.until === undefined
      ? msg('Tag und Nacht', { id: 'compass.always-open' })
      : untilPhrase(state.until, reading);
  }
  return state.opens && opensPhrase(state.opens, reading);
}

function untilPhrase({ date, time }: LocalMoment, { today, locale }: Reading): string {
  const clock = shortTime(time);
  if (date === today) return msg(str`heute bis ${clock} Uhr`, { id: 'compass.until-today' });
  if (date === addDays(today, 1)) {
    return msg(str`bis morgen, ${clock} Uhr`, { id: 'compass.until-tomorrow' });
  }
  const day = formatDayOfWeek(date, locale);
  return msg(str`bis ${day}, ${clock} Uhr`, { id: 'compass.until-day' });
}

function opensPhrase({ date, time }: LocalMoment, { today, locale }: Reading): string {
  const clock = shortTime(time);
  if (date === today) return msg(str`öffnet heute um ${clock} Uhr`, { id: 'compass.opens-today' });
  if (date === addDays(today, 1)) {
    return msg(str`öffnet morgen um ${clock} Uhr`, { id: 'compass.opens-tomorrow' });
  }
  const day = formatDayOfWeek(date, locale);
  return msg(str`öffnet wieder am ${day}, ${clock} Uhr`, { id: 'compass.opens-day' });
}

/** Whole hours without minutes, as people say them. */
function shortTime(time: string): string {
  return time.replace(/^0(?=\d)/, '').replace(/:00$/, '');
}
