// Dates, times, prices and lists in Leichte Sprache. Source and shape: locale-data.ts.
import type { LocaleFormats } from '../locale-data.js';

/** Leichte Sprache: no abbreviations, "bis" instead of a dash. */
export const formats: Partial<LocaleFormats> = {
  weekdaysShort: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  timeSpan: '{from} bis {to} Uhr',
  euros: '{amount}\u00a0Euro',
  distance: '{km} Kilometer',
  nearby: 'weniger als 1 Kilometer',
};
