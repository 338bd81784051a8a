// The interface's words inside calendar files. Left out: the files (formats/ics.ts, loaded on demand).
import { msg } from '@lit/localize';
import type { IcsWords } from '../formats/ics.js';
import { labelOf } from '../i18n/labels.js';

/** In the page's language. */
export function calendarWords(): IcsWords {
  return { labelOf, deadline: msg('Anmeldeschluss', { id: 'ics.deadline' }) };
}
