import { x } from '../ui/utils.ts';
export const y = x;
export { x };
