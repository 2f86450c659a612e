export const later = 1;
export type Later = number;
