import type { Later } from '../exercise/later.ts';
export type Early = Later;
