import { later } from '../exercise/later.ts';
export const early = later;
