import type { scenario as english } from '../en/scenario.ts';

export const scenario: Record<keyof typeof english, string> = {
  'scenario.empty': 'Die Datei ist leer. Ein Szenario ist ein JSON-Objekt.',
};
