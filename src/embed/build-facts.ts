// What the build for pages knows and the loader needs: the values here stand in for the real ones, which
// scripts/tools/page-build.js puts in their place. Without a build there are no widgets to load.

/** Version of the package. */
export const version: string = '0.0.0';

/** Names of the widgets, in alphabetical order, with spaces between them; the file of each has the number of its name. */
export const names: string = '';

/**
 * Files by number, with spaces between them: 43 characters of Base64, the SHA-256 of the file without its `=`; then
 * the numbers of all files it needs, each after a comma, first those whose exports it takes. The last one names all
 * further files, and the first of these tells editors what is wrong (editor-help.ts).
 */
export const files: string = '';
