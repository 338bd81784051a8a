// Where every code of the loader is explained, for people who read the console. Left out: the codes (faults.ts).

/** A page of the handbook, by its place in the project. */
export const HELP_PAGE = 'docs/handbuch/meldungen.md';
