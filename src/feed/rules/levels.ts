// CEFR steps in order, for the rules. Source: Council of Europe, CEFR 2020.
import type { CefrStep } from '../vocabulary.js';

/** Where a step begins: pre-A1 = 0, A1 = 10, A1.1 = 11, … C2 = 60. */
export const levelStart = (step: CefrStep): number => mainStep(step) * 10 + subStep(step);

/** Where a step ends; a main step ends with its last sub-step. */
export const levelEnd = (step: CefrStep): number => mainStep(step) * 10 + (subStep(step) || 9);

const MAIN = ['pre-A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

const mainStep = (step: CefrStep): number => MAIN.findIndex((main) => step.startsWith(main));

const subStep = (step: CefrStep): number => Number(step.split('.')[1] ?? 0);
