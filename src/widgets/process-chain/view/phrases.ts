// How steps and ways are called, in the interface's language. Left out: texts of the feed.
import { msg, str } from '@lit/localize';
import type { Process, ProcessStep, ProcessWay } from '../../../domain/process.js';
import { plural } from '../../../i18n/format.js';
import type { Locale } from '../../../i18n/locale.js';

/** "Schritt 3 von 10"; parts after the aim and unconnected ones count on their own. */
export function positionPhrase({ part, number }: ProcessStep, { totals }: Process): string {
  const total = totals[part];
  switch (part) {
    case 'main':
      return msg(str`Schritt ${number} von ${total}`, { id: 'chain.position' });
    case 'after':
      return msg(str`Danach: Schritt ${number} von ${total}`, { id: 'chain.position-after' });
    case 'loose':
      return msg(str`Weiterer Schritt ${number} von ${total}`, { id: 'chain.position-loose' });
  }
}

/** "Sie sind hier", "erledigt", "offen": one of them is said of every step, all but "offen" are shown. */
export function herePhrase(): string {
  return msg('Sie sind hier', { id: 'chain.current' });
}

export function openPhrase(): string {
  return msg('offen', { id: 'chain.open' });
}

export function donePhrase(): string {
  return msg('erledigt', { id: 'chain.done' });
}

export function optionalPhrase(): string {
  return msg('freiwillig', { id: 'chain.optional' });
}

/** "weiter mit Schritt 4", "zurück zu Schritt 2". */
export function wayPhrase({ kind }: Pick<ProcessWay, 'kind'>, target: ProcessStep): string {
  return kind === 'back' ? backPhrase(target) : onPhrase(target);
}

function backPhrase({ part, number }: ProcessStep): string {
  return part === 'main'
    ? msg(str`zurück zu Schritt ${number}`, { id: 'chain.back-to' })
    : msg('zurück zu', { id: 'chain.back' });
}

function onPhrase({ part, number }: ProcessStep): string {
  return part === 'main'
    ? msg(str`weiter mit Schritt ${number}`, { id: 'chain.on-to' })
    : msg('weiter mit', { id: 'chain.on' });
}

export function questionPhrase(): string {
  return msg('Wie geht es weiter?', { id: 'chain.question' });
}

/** "12 Schritte". */
export function stepsPhrase(count: number, locale: Locale): string {
  return plural(
    msg('{n, plural, one {# Schritt} other {# Schritte}}', { id: 'chain.steps' }),
    count,
    locale,
  );
}

export function failedPhrase(): string {
  return msg('Die Wege konnten nicht geladen werden.', { id: 'chain.failed' });
}
