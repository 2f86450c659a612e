export const early = import.meta.glob('../exercise/*.ts');
