import { shownValue } from './found.ts';
import { FORMAT } from './format.ts';
import type { Finding } from './issue.ts';
import { isObject, memberOf, type Json, type JsonObject } from './json.ts';

/** Makes of a file of one format the same file in the next. */
type Step = (file: JsonObject) => JsonObject;

/** By the format that they start from. Format 1 is the first: nothing older is about. */
const STEPS: ReadonlyMap<number, Step> = new Map();

export type Upgraded = { readonly file: Json; readonly findings: readonly Finding[]; readonly isReadable: boolean };

/** SC-8: brings an older file to the format of this version, step by step; a newer one cannot be read. */
export function upgrade(file: Json, steps: ReadonlyMap<number, Step> = STEPS, newest: number = FORMAT): Upgraded {
  if (!isObject(file)) return { file, findings: [], isReadable: true };
  const written = memberOf(file, 'format');
  if (typeof written === 'number' && written > newest) {
    return { file, isReadable: false, findings: [finding('/format', 'scenario.newerFormat', { found: written, newest })] };
  }
  let current = file;
  let format = written;
  for (let step = stepFrom(steps, format); step; step = stepFrom(steps, format)) {
    current = { ...step(current), format: Number(format) + 1 };
    format = current['format'];
  }
  if (format === newest) return { file: current, findings: [], isReadable: true };
  const values = { found: written === undefined ? '' : shownValue(written), newest };
  const pointer = written === undefined ? '' : '/format';
  return { file: { ...current, format: newest }, isReadable: true, findings: [finding(pointer, 'scenario.unknownFormat', values)] };
}

const stepFrom = (steps: ReadonlyMap<number, Step>, format: Json | undefined): Step | undefined =>
  typeof format === 'number' ? steps.get(format) : undefined;

const finding = (
  pointer: string,
  key: 'scenario.newerFormat' | 'scenario.unknownFormat',
  values: Readonly<Record<string, string | number>>,
): Finding => ({ pointer, rule: 'SC-8', message: { key, values } });
