export const format = new Intl.NumberFormat('de');
export const power = 2 ** 2;
