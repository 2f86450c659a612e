export const early = new URL('../exercise/later.ts', import.meta.url);
