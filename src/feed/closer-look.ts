// The way to everything that a good feed does not need (mend.ts): one file, loaded for the first
// thing that is not as it should be, and asked for again when it could not be loaded. Left out: zod.
import { importAgain } from './import-again.js';

export const closerLook = () => importAgain('closer-look', () => import('./mend.js'));
