export { later } from '../exercise/later.ts';
