// What somebody does with the welcome folder: where they are, what they have opened, searched and ticked.
// Plain values and the steps between them; nothing of it outlives the page.
// Left out: the folder itself (domain/compass.ts), the survey's answers (offers/survey/).

/** What is shown: all chapters, one of them, the path for newcomers, or the survey. */
export type CompassPlace =
  | { readonly kind: 'chapters' }
  | { readonly kind: 'chapter'; readonly id: string }
  | { readonly kind: 'path' }
  | { readonly kind: 'survey' };

export interface CompassSession {
  readonly place: CompassPlace;
  /** Words to search the folder for. */
  readonly text: string;
  /** Keys of open sections. */
  readonly open: ReadonlySet<string>;
  /** Ticked points of checklists: key of the section and number of the point. */
  readonly ticked: ReadonlySet<string>;
  /** Sections whose whole list of offers is shown. */
  readonly allOffers: ReadonlySet<string>;
}

export const START: CompassSession = {
  place: { kind: 'chapters' },
  text: '',
  open: new Set(),
  ticked: new Set(),
  allOffers: new Set(),
};

export function goTo(session: CompassSession, place: CompassPlace): CompassSession {
  return { ...session, place };
}

export function searchFor(session: CompassSession, text: string): CompassSession {
  return { ...session, text, place: START.place };
}

/** Opens what is closed and closes what is open. */
export function toggleSection(session: CompassSession, key: string): CompassSession {
  return { ...session, open: toggled(session.open, key) };
}

/** Opens sections beside those that are open. */
export function openSections(session: CompassSession, keys: readonly string[]): CompassSession {
  return { ...session, open: new Set([...session.open, ...keys]) };
}

export function closeSections(session: CompassSession, keys: readonly string[]): CompassSession {
  return { ...session, open: new Set([...session.open].filter((key) => !keys.includes(key))) };
}

export function areAllOpen({ open }: CompassSession, keys: readonly string[]): boolean {
  return keys.every((key) => open.has(key));
}

/** Key of one point of a checklist. */
export function pointKey(sectionKey: string, at: number): string {
  return `${sectionKey}#${at}`;
}

export function tickPoint(session: CompassSession, key: string): CompassSession {
  return { ...session, ticked: toggled(session.ticked, key) };
}

export function showAllOffers(session: CompassSession, key: string): CompassSession {
  return { ...session, allOffers: new Set([...session.allOffers, key]) };
}

/** The chapters before and after one, for leafing through. */
export function neighbours<T>(
  list: readonly T[],
  at: number,
): { readonly previous: T | undefined; readonly next: T | undefined } {
  return { previous: at > 0 ? list[at - 1] : undefined, next: list[at + 1] };
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
