// Answers that several process chains share.
import { words } from '../words.js';

export const YES = words('Ja', 'Ja', 'Yes', 'نعم', 'Так');
export const NO = words('Nein', 'Nein', 'No', 'لا', 'Ні');
export const DONE = words('Geschafft', 'Geschafft', 'Done', 'تم', 'Готово');
export const STILL_OPEN = words(
  'Wie geht es weiter?',
  'Wie geht es weiter?',
  'How to go on?',
  'كيف تتابع؟',
  'Що далі?',
);
