/** Saved exercises and files. */
export const storage = {
  'storage.savedAt': 'Saved {time}',
};
