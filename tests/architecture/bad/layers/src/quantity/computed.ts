export const early = (name: string) => import(name);
