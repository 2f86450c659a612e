import { expect } from 'vitest';
import { say, type Message } from '../../src/message/catalogue.ts';
import { ScenarioFile } from '../../src/scenario/format.ts';
import type { ScenarioIssue } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { RULES } from '../../src/scenario/rules.ts';
import { mutated, type Mutation } from './mutation.ts';

/** What JSON says of a text, in a wrapper: `null` is a value too. */
function plainJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

/** The value at a pointer, or undefined. */
function at(file: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value) as object, key) ? (value as Record<string, unknown>)[key] : undefined),
    file,
  );
}

/** The words of a message with all braces taken out of its values: a brace that is left stands for a value that is missing. */
function words({ key, values = {} }: Message, language: 'de' | 'en'): string {
  const bare = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/[{}]/g, '') : value]);
  return say({ key, values: Object.fromEntries(bare) as Message['values'] }, language);
}

/** What an issue lacks, if anything. */
function lackOf(issue: ScenarioIssue, lines: readonly string[], json: { readonly value: unknown } | undefined): string | undefined {
  const line = lines[issue.line - 1];
  if (line === undefined || issue.column < 1 || issue.column > line.length + 1) return 'a place in the file';
  if (!Object.hasOwn(RULES, issue.rule)) return 'a known rule';
  if (json ? at(json.value, issue.pointer) === undefined : issue.pointer !== '') return 'a pointer that leads somewhere';
  const isSaid = (language: 'de' | 'en'): boolean => /^[^{}]{10,}$/.test(words(issue.message, language));
  return isSaid('de') && isSaid('en') ? undefined : 'words';
}

/**
 * All that parsing promises for any file: it ends, and gives either what JSON and the schema say, or issues that each
 * have a pointer that leads somewhere, a place inside the file, a known rule, and words in both languages.
 */
export function claimParsed(mutation: Mutation): void {
  const text = mutated(mutation);
  const json = plainJson(text);
  const start = performance.now();
  const parsed = parseScenario(text);
  expect(performance.now() - start).toBeLessThan(5000);
  const lines = text.split(/\r\n|\r|\n/);
  const issues = parsed.ok ? parsed.warnings : parsed.issues;
  for (const issue of issues) {
    const lack = lackOf(issue, lines, json);
    if (lack) throw new Error(`${JSON.stringify(issue)} lacks ${lack}`);
  }
  expect(issues.some(({ rule }) => rule === 'SC-4')).toBe(json === undefined);
  if (parsed.ok) expect(parsed.scenario).toEqual(ScenarioFile.parse(json?.value));
  else expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
}
