export const choices = 1;
