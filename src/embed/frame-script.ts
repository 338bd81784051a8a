// Start of lotse-frame.js, the script of static pages. Left out: what it does (frame.ts).
import { tellHeight } from './frame.js';

tellHeight(window);
