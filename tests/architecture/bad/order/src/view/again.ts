import { x } from '../ui/utils.ts';
export { x };
