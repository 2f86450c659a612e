import type { storage as english } from '../en/storage.ts';

export const storage: Record<keyof typeof english, string> = {
  'storage.savedAt': 'Gespeichert {time}',
};
