import { choices } from '../exercise/choices.ts';
import { later } from '../exercise/later.ts';
export const rules = [choices, later];
