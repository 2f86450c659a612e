export const power = 2 ** 0.5;
export function grow(value: number): number {
  let grown = value;
  grown **= 2;
  return grown;
}
export const exponential = Math.exp(1);
export const named = Math['log'](2);
export const hidden = (name: 'sin') => Math[name](1);
export const { cos } = Math;
export const copy = Math;
export const draw = Math.random();
export const now = Date.now();
export const moment: Date = new Date(0);
export const clock = performance.now();
export const order = (a: string, b: string) => a.localeCompare(b);
export const shown = (1.5).toLocaleString('de');
export const { toLocaleUpperCase } = 'x';
export const format = new Intl.NumberFormat('de');
export const code = new Function('return 1');
export const host = globalThis;
