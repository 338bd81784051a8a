// The mark by which files of ours are known, so that no page of anybody else is ever replaced by one.
import { markup } from './markup.js';

/** Stands in the head of every page. */
export const GENERATOR = markup`<meta name="generator" content="Bildungslotse" />`;
