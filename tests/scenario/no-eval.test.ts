import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';

const FILE = new URL('./samples/lantern.json', import.meta.url);
const original = globalThis.Function;
afterEach(() => {
  globalThis.Function = original;
});

it('builds its schemas and reads a file without making code from text, as a strict security policy asks', async () => {
  const made: unknown[] = [];
  const watch = (_: unknown, ...rest: unknown[]): never => {
    made.push(rest);
    throw new EvalError('blocked');
  };
  globalThis.Function = new Proxy(original, { construct: watch, apply: watch }) as FunctionConstructor;
  // Imported only now, so that everything that happens while the schemas are built is seen.
  const { parseScenario } = await import('../../src/scenario/parse.ts');
  expect(parseScenario(readFileSync(FILE, 'utf8')).ok).toBe(true);
  expect(made).toEqual([]);
});
