import { describe, expect, it } from 'vitest';
import { clamp, exp, exp2, ln, logistic, power } from '../../src/quantity/exact.ts';

/** The platform's own functions are right to within a few units in the last place: good enough to judge 1e-13. */
const relative = (value: number, reference: number): number => Math.abs(value - reference) / Math.abs(reference);

const between = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => low + ((high - low) * (at + 0.37)) / count);

describe('exact maths', () => {
  it('knows e, ln 2 and the golden cases', () => {
    expect(exp(0)).toBe(1);
    expect(relative(exp(1), Math.E)).toBeLessThan(2e-16);
    expect(ln(1)).toBe(0);
    expect(ln(2)).toBe(Math.LN2);
    expect(relative(ln(Math.E), 1)).toBeLessThan(2e-16);
    expect(exp2(10)).toBe(1024);
    expect(exp2(-1074)).toBe(Number.MIN_VALUE);
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
    expect(logistic(0)).toBe(0.5);
  });

  it('agrees with the mathematics to 1e-13 over the useful range', () => {
    let worst = 0;
    for (const x of between(-700, 700, 20_000)) worst = Math.max(worst, relative(exp(x), Math.exp(x)));
    for (const x of between(-2, 2, 20_000)) worst = Math.max(worst, relative(exp(x), Math.exp(x)), relative(exp2(x), 2 ** x));
    for (const x of between(-300, 300, 20_000)) worst = Math.max(worst, relative(ln(10 ** x), Math.log(10 ** x)));
    for (const x of between(0.2, 4, 20_000)) if (Math.abs(x - 1) > 1e-9) worst = Math.max(worst, relative(ln(x), Math.log(x)));
    for (const x of between(-30, 30, 5_000))
      worst = Math.max(worst, relative(power(7.3, x), 7.3 ** x), relative(logistic(x), 1 / (1 + Math.exp(-x))));
    expect(worst).toBeLessThan(1e-13);
  });

  it('keeps the ends of the number line', () => {
    expect(exp(1000)).toBe(Infinity);
    expect(exp(-1000)).toBe(0);
    expect(exp(-740)).toBeGreaterThan(0);
    expect(exp(709.7)).toBeLessThan(Infinity);
    expect(exp(NaN)).toBeNaN();
    expect(exp2(1024)).toBe(Infinity);
    expect(exp2(1023.5)).toBeLessThan(Infinity);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(Infinity)).toBe(Infinity);
    expect(relative(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThan(1e-13);
    expect(power(0, 2)).toBe(0);
    expect(power(0, 0)).toBe(1);
    expect(power(-2, 0.5)).toBeNaN();
    expect(logistic(-800)).toBe(0);
    expect(logistic(800)).toBe(1);
    expect(clamp(7, 0, 5)).toBe(5);
    expect(clamp(-7, 0, 5)).toBe(0);
    expect(clamp(3, 0, 5)).toBe(3);
  });

  it('rises wherever the mathematics rises', () => {
    const values = between(-20, 20, 50_000).map(exp);
    expect(values.filter((value, at) => at > 0 && value <= (values[at - 1] as number))).toEqual([]);
  });

  it('gives the bits that were written down when it was made', () => {
    const bits = new DataView(new ArrayBuffer(8));
    const hex = (value: number): string => {
      bits.setFloat64(0, value);
      return bits.getBigUint64(0).toString(16);
    };
    expect([exp(0.1), exp(-3.7), exp2(0.3), ln(0.3), ln(1234.5), power(1.7, 2.9), logistic(0.9)].map(hex)).toMatchInlineSnapshot(`
      [
        "3ff1aec7b35a00d4",
        "3f99511fc6871044",
        "3ff3b2c47bff8329",
        "bff34378fcbda721",
        "401c79436f818745",
        "4012a2eaa916d7f2",
        "3fe6c0192bdc382e",
      ]
    `);
  });
});
