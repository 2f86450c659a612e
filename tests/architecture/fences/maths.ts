import { PURE } from './table.ts';
import { breachAt, folderOf, isNode, literalText, sourcesBelow, walk, type Breach, type Source, type SyntaxNode } from './source.ts';

/** Functions of Math whose result the language standard fixes to the last bit. */
const EXACT = new Set(['floor', 'ceil', 'round', 'trunc', 'abs', 'min', 'max', 'sqrt', 'sign', 'imul', 'fround', 'clz32']);

/** Globals that read a clock, draw chance, reach the host, or make code from text. */
const REFUSED = new Set(['Date', 'performance', 'crypto', 'globalThis', 'eval', 'Function', 'Temporal']);

/** Members whose result depends on the machine's language data. */
const isLocal = (name: string): boolean => name === 'localeCompare' || name.startsWith('toLocale');

/** What in the pure folders below `root/src` could differ between two machines. */
export function inexactMaths(root: string): readonly Breach[] {
  return sourcesBelow(root, 'src')
    .filter(({ file }) => (PURE as readonly string[]).includes(folderOf(file)))
    .flatMap((source) => source.body.flatMap((statement) => breachesIn(source, statement)));
}

function breachesIn(source: Source, statement: SyntaxNode): readonly Breach[] {
  const breaches: Breach[] = [];
  walk(statement, (node, parent, key) => {
    const found = operatorRefusal(node) ?? memberRefusal(node) ?? nameRefusal(node, { parent, key, folder: folderOf(source.file) });
    if (found) breaches.push(breachAt(source, node, found));
  });
  return breaches;
}

const operatorRefusal = (node: SyntaxNode): string | undefined =>
  ['**', '**='].includes(String(node['operator'])) ? `uses ${String(node['operator'])}` : undefined;

/** `Math.exp`, `Math['exp']`, `a.localeCompare`, `a['toLocaleString']`. */
function memberRefusal(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node['property'])) return undefined;
  const name = node['computed'] ? literalText(node['property']) : String(node['property']['name']);
  if (isNode(node['object']) && node['object']['name'] === 'Math' && !EXACT.has(name ?? '')) return `uses Math.${name ?? '[…]'}`;
  return name !== undefined && isLocal(name) ? `uses ${name}` : undefined;
}

type Place = { readonly parent: SyntaxNode | undefined; readonly key: string | undefined; readonly folder: string };

/** A refused global, or `Math` handed about so that its members escape the check. */
function nameRefusal(node: SyntaxNode, { parent, key, folder }: Place): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  const name = String(node['name']);
  if (isLocal(name) && parent?.type !== 'MemberExpression' && key !== 'value') return `uses ${name}`;
  if (isKey(parent, key)) return undefined;
  if (name === 'Math') return parent?.type === 'MemberExpression' && key === 'object' ? undefined : 'hands Math about';
  if (name === 'Intl' && folder !== 'message') return 'uses Intl';
  return REFUSED.has(name) ? `uses ${name}` : undefined;
}

/** Whether an identifier only names a member: `post.performance`, `{ performance: 1 }`. */
const isKey = (parent: SyntaxNode | undefined, key: string | undefined): boolean =>
  (key === 'property' && parent?.['computed'] === false) ||
  (key === 'key' && parent?.['computed'] === false && parent['shorthand'] !== true);
