import { posix } from 'node:path';
import { BESIDE, CONFINED, NARROWED, TABLE } from './table.ts';
import { breachAt, folderOf, isNode, literalText, sourcesBelow, walk, type Breach, type Source, type SyntaxNode } from './source.ts';

/** What the reading of all layers gave: the counts prove that it read anything. */
export type Layers = { readonly modules: number; readonly imports: number; readonly breaches: readonly Breach[] };

type Reference = { readonly node: SyntaxNode; readonly target: string | undefined };

/** Every import below `root/src` against the table: static, type-only, dynamic, re-exported, `import('…')` types, URLs and globs. */
export function layers(root: string): Layers {
  const sources = sourcesBelow(root, 'src');
  const all = sources.flatMap((source) => referencesOf(source).map((reference) => ({ source, reference })));
  const breaches = all.flatMap(({ source, reference }) => {
    const reason = refusal(source.file, reference.target);
    return reason ? [breachAt(source, reference.node, reason)] : [];
  });
  return { modules: sources.length, imports: all.length, breaches: [...homeless(sources), ...breaches] };
}

function referencesOf(source: Source): readonly Reference[] {
  const references: Reference[] = [];
  for (const statement of source.body) {
    walk(statement, (node) => {
      const found = targetOf(node);
      if (found) references.push({ node, target: literalText(found) });
    });
  }
  return references;
}

/** The node that names what another node imports. */
function targetOf(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return node['source'];
    case 'TSImportType':
      return node['source'] ?? node['argument'];
    case 'TSExternalModuleReference':
      return node['expression'];
    case 'NewExpression':
      return isNamed(node['callee'], 'URL') && isImportMeta((node['arguments'] as unknown[])[1])
        ? (node['arguments'] as unknown[])[0]
        : undefined;
    case 'CallExpression':
      return isGlob(node['callee']) || isNamed(node['callee'], 'require') ? (node['arguments'] as unknown[])[0] : undefined;
    default:
      return undefined;
  }
}

const isNamed = (node: unknown, name: string): boolean => isNode(node) && node.type === 'Identifier' && node['name'] === name;

const isImportMeta = (node: unknown): boolean =>
  isNode(node) && node.type === 'MemberExpression' && isNode(node['object']) && node['object'].type === 'MetaProperty';

const isGlob = (node: unknown): boolean => isImportMeta(node) && isNamed((node as SyntaxNode)['property'], 'glob');

/** Files that lie in no room of the table. */
function homeless(sources: readonly Source[]): readonly Breach[] {
  return sources
    .filter(({ file }) => !(folderOf(file) in TABLE))
    .map(({ file }) => ({ file, line: 1, text: `lies in “${folderOf(file) || 'src'}”, which is not on the table of layers` }));
}

/** Why this file may not import this target, or nothing. */
function refusal(file: string, target: string | undefined): string | undefined {
  if (target === undefined) return 'imports under a computed name';
  const name = target.replace(/\?.*$/, '');
  return name.startsWith('.') ? fileRefusal(file, posix.join(posix.dirname(file), name)) : packageRefusal(folderOf(file), name);
}

function fileRefusal(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const [top = '', ...rest] = target.split('/');
  if (top !== 'src') return BESIDE[top]?.includes(from) ? undefined : `${from} may not import ${top}/`;
  const to = rest.length > 1 ? (rest[0] ?? '') : '';
  const allowed = TABLE[from]?.folders ?? [];
  if (to === from) return undefined;
  if (!(to in TABLE) || (allowed !== 'any' && !allowed.includes(to))) return `${from} may not import ${to || target}`;
  const narrowing = NARROWED.find((entry) => entry.from.test(file) && entry.folder === to);
  const module = rest.slice(1).join('/');
  return narrowing && !narrowing.modules.includes(module) ? `${file} may not import ${to}/${module}` : undefined;
}

function packageRefusal(from: string, name: string): string | undefined {
  const base = packageOf(name);
  const allowed = TABLE[from]?.packages ?? [];
  const confined = CONFINED[base];
  if (confined && !confined.includes(from)) return `${from} may not import the package ${base}`;
  const isAllowed =
    allowed === 'any' || allowed.some((entry) => (entry.endsWith('*') ? base.startsWith(entry.slice(0, -1)) : entry === base));
  return isAllowed ? undefined : `${from} may not import the package ${base}`;
}

/** `react-dom/server` belongs to react-dom, `@scope/a/b` to `@scope/a`; `node:fs` stays whole. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
