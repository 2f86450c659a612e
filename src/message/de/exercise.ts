import type { exercise as english } from '../en/exercise.ts';

export const exercise: Record<keyof typeof english, string> = {
  'journal.started': 'Die Übung beginnt.',
};
