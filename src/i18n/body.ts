// Localised texts made of blocks -> the blocks to show, with their language. Left out: short texts and the
// order of languages (text.ts), output (ui/rich-text.ts).
import type { Block, Body } from '../feed/schema.js';
import { describe, pick, type TextLanguage } from './text.js';

export interface LocalBody extends TextLanguage {
  readonly blocks: readonly Block[];
}

/** Like `readText`, for a longer text made of blocks. */
export function readBody(
  body: Body | undefined,
  wanted: string,
  fallbackDefault: string,
): LocalBody | undefined {
  if (body === undefined) return undefined;
  if (isBlocks(body)) return { blocks: body, ...describe(fallbackDefault, wanted) };
  const found = pick(body, wanted, fallbackDefault);
  return found && { blocks: found.value, ...describe(found.lang, wanted) };
}

function isBlocks(body: Body): body is Extract<Body, readonly unknown[]> {
  return Array.isArray(body);
}
