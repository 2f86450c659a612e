export const early = () => import('../exercise/later.ts');
