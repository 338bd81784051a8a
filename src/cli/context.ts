// What a command gets besides its arguments: two streams to write to and the language to speak.
// Everything printed passes through here, so that no text from a feed can steer the terminal.
import { styleText } from 'node:util';
import type { MessageLanguage } from '../i18n/messages.js';

/** 0: no findings of severity error; 1: some; 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  readonly write: (text: string) => void;
  /** A person is looking and has not switched colours off. */
  readonly hasColours: boolean;
}

export interface Context {
  readonly out: Terminal;
  readonly err: Terminal;
  readonly language: MessageLanguage;
  readonly version: string;
}

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim';

/** Control characters, and those that turn the direction of the text after them (threats H29, H156). */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text as a terminal may show it: line ends stay, every other control character goes. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** Writes one line or several. */
export function print(terminal: Terminal, text = ''): void {
  terminal.write(`${printable(text)}\n`);
}

/** Writes a line with its colour, where there are any. */
export function printIn(terminal: Terminal, colour: Colour, text: string): void {
  const plain = printable(text);
  terminal.write(`${terminal.hasColours ? styleText(colour, plain) : plain}\n`);
}

/** Wrong use: the sentence is for the person who typed the command. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A file or address that cannot be used: the arguments were right, so help would not help. */
export class FileError extends UsageError {
  override readonly name = 'FileError';
}
