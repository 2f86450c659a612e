import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, literalText, sourcesBelow, walk, type SyntaxNode } from './source.ts';

/** What is wrong between the rules of the source and the names of the tests. */
export type RuleGaps = { readonly unproven: readonly string[]; readonly unknown: readonly string[] };

/** Numbers of rules that a test must prove: scenario, model, exercise, debrief. */
const RULE = /\b(?:SC|SIM|EX|DB)-\d+\b/g;
/** Numbers of principles, which tests may quote: P01 … */
const PRINCIPLE = /\bP\d{2}\b/g;

/** Rules of the source that no test name quotes, and numbers in test names that the source does not know. */
export function ruleGaps(root: string, testNames: readonly string[]): RuleGaps {
  const source = filesBelow(root, 'src').map((file) => readFileSync(join(root, file), 'utf8'));
  const defined = numbersIn(source, RULE);
  const known = new Set([...defined, ...numbersIn(source, PRINCIPLE)]);
  const quoted = new Set([...numbersIn(testNames, RULE), ...numbersIn(testNames, PRINCIPLE)]);
  return {
    unproven: [...defined].filter((rule) => !quoted.has(rule)).sort(byNumber),
    unknown: [...quoted].filter((rule) => !known.has(rule)).sort(byNumber),
  };
}

const numbersIn = (texts: readonly string[], pattern: RegExp): Set<string> => new Set(texts.flatMap((text) => text.match(pattern) ?? []));

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

const TESTS = /^(?:it|test|describe)$/;

/** Names of the browser tests, the long and the deep counts, read from their source: to run them takes too long. */
export const namesOfSlowTests = (root: string): readonly string[] =>
  sourcesBelow(root, 'tests')
    .filter(({ file }) => /\.(?:spec|nightly|long)\.tsx?$/.test(file) && !file.includes('/bad/'))
    .flatMap(({ body }) => body.flatMap(namesIn));

function namesIn(statement: SyntaxNode): readonly string[] {
  const names: string[] = [];
  walk(statement, (node) => {
    if (node.type !== 'CallExpression' || !TESTS.test(calledName(node['callee'] as SyntaxNode))) return;
    const name = literalText((node['arguments'] as readonly unknown[])[0]);
    if (name !== undefined) names.push(name);
  });
  return names;
}

/** `it` of `it(…)`, `test` of `test.describe(…)`. */
const calledName = (callee: SyntaxNode): string =>
  callee.type === 'MemberExpression' ? calledName(callee['object'] as SyntaxNode) : String(callee['name']);
