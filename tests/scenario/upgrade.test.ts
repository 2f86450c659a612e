import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/json.ts';
import { upgrade } from '../../src/scenario/upgrade.ts';

const steps = new Map<number, (file: JsonObject) => JsonObject>([
  [1, (file: JsonObject) => ({ ...file, two: true })],
  [2, (file: JsonObject) => ({ ...file, three: 'two' in file })],
]);

it('[SC-8] takes an older file up one step at a time', () => {
  expect(upgrade({ format: 1 }, steps, 3)).toEqual({ file: { format: 3, two: true, three: true }, findings: [], isReadable: true });
  expect(upgrade({ format: 2 }, steps, 3).file).toEqual({ format: 3, three: false });
});

it('[SC-8] leaves a file of this format as it is', () => {
  const file = { format: 3, text: 'x' };
  expect(upgrade(file, steps, 3)).toEqual({ file, findings: [], isReadable: true });
});

it('[SC-8] cannot read a newer file', () => {
  const { isReadable, findings } = upgrade({ format: 4 }, steps, 3);
  expect(isReadable).toBe(false);
  expect(findings.map(({ pointer, rule }) => [pointer, rule])).toEqual([['/format', 'SC-8']]);
});

it('[SC-8] stops where no step leads on', () => {
  const { findings } = upgrade({ format: 1 }, new Map([[2, (file: JsonObject) => ({ ...file })]]), 3);
  expect(findings.map(({ message }) => message.key)).toEqual(['scenario.unknownFormat']);
});
