import { later } from '../exercise/later.ts';
export const play = later;
