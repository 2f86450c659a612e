import type { debrief as english } from '../en/debrief.ts';

export const debrief: Record<keyof typeof english, string> = {
  'debrief.title': 'Auswertung',
};
