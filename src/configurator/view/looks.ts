// A ready-made look for all widgets of the site. Left out: what an administrator does for it (administration.ts).
import type { TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { findLook, LOOKS } from '../looks.js';
import { selectField } from './field.js';

export function ready({ settings, change }: Desk): TemplateResult {
  const named = Object.entries(LOOKS).map(([value, word]) => ({ value, word }));
  return selectField(
    {
      id: 'look',
      label: 'Fertiges Aussehen für alle Widgets',
      hint: 'Dafür fügt Ihre Administration einmal eine Zeile ein. Sie steht dann in Schritt 7.',
    },
    [{ value: '', word: 'Wie die Seite' }, ...named],
    settings.look,
    (look) => change({ look: findLook(look) }),
  );
}
