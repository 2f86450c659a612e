import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder of a bad sample: a small tree of its own, laid out like the repository. */
export const badSample = (name: string): string => join(ROOT, 'tests', 'architecture', 'bad', name);

/** A place that breaks a rule of the house. */
export type Breach = { readonly file: string; readonly line: number; readonly text: string };

/** A node of the syntax tree, as far as the fences look at it. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

/** A source file with its syntax tree. */
export type Source = {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly body: readonly SyntaxNode[];
};

const SKIPPED = new Set(['node_modules', 'dist', 'build', 'test-results', '.git']);

/** Files below a folder of `root`, relative to `root`, sorted; a folder that is not there has none. */
export function filesBelow(root: string, folder = ''): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(root, path) : [path.split(sep).join('/')];
    });
}

/** The modules below `root/folder`, parsed. A file that cannot be parsed ends the test: an unread file is an unchecked one. */
export function sourcesBelow(root: string, folder: string): readonly Source[] {
  return filesBelow(root, folder)
    .filter((file) => ['.ts', '.tsx'].includes(extname(file)))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const { program, errors } = parseSync(file, text);
      const [error] = errors;
      if (error) throw new Error(`${file} cannot be parsed: ${error.message}`);
      return { file, text, body: program.body as unknown as readonly SyntaxNode[] };
    });
}

/** Whether a value of the tree is a node. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Calls `visit` for every node below, with its parent and the key it hangs on. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent?: SyntaxNode, key?: string) => void): void {
  const enter = (current: SyntaxNode, parent?: SyntaxNode, key?: string): void => {
    visit(current, parent, key);
    for (const [name, value] of Object.entries(current)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) enter(child, current, name);
    }
  };
  enter(node);
}

/** The text of a literal, or of a template without values. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map((quasi) => quasi.value.cooked).join('…');
}

/** A breach at a node of a source. */
export const breachAt = ({ file, text }: Source, { start }: SyntaxNode, message: string): Breach => ({
  file,
  line: text.slice(0, start).split('\n').length,
  text: message,
});

/** The first folder below `src` in which a file lies; empty for a file directly in `src`. */
export function folderOf(file: string): string {
  const parts = relative('src', file).split(sep);
  return parts.length > 1 ? (parts[0] ?? '') : '';
}
