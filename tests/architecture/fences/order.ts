import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { breachAt, filesBelow, literalText, sourcesBelow, walk, type Breach, type Source } from './source.ts';

const DRAWERS = /^(utils?|helpers?|common|shared|types|constants|misc|lib)$/;

/** The longest a source file may be. */
const LONGEST = 300;

/** Files that may be longer, each with its reason. Empty, and meant to stay so. */
const LONGER: ReadonlyMap<string, string> = new Map();

/** Addresses that name a vocabulary and are never fetched. */
const NAMES = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://json-schema.org/draft-07/schema#',
];

/** Folders and files named after nothing: a function lives with the noun it speaks about. */
export function drawers(root: string): readonly Breach[] {
  return [...filesBelow(root, 'src'), ...filesBelow(root, 'tools')]
    .filter((file) => file.split('/').some((part) => DRAWERS.test(basename(part, extname(part)))))
    .map((file) => ({ file, line: 1, text: 'is a drawer: name it after what it speaks about' }));
}

/** Files that only pass on what others export. */
export function barrels(root: string): readonly Breach[] {
  return sourcesBelow(root, 'src')
    .filter((source) => /^index\.tsx?$/.test(basename(source.file)) || onlyPassesOn(source))
    .map(({ file }) => ({ file, line: 1, text: 'is a barrel: import from where the thing lives' }));
}

function onlyPassesOn({ body }: Source): boolean {
  const passes = body.filter(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && !node['declaration']),
  );
  return passes.length > 0 && body.every((node) => node.type === 'ImportDeclaration' || passes.includes(node));
}

/** Source files that are too long to be read at one go. */
export function longFiles(root: string): readonly Breach[] {
  return sourcesBelow(root, 'src')
    .filter(({ file, text }) => linesOf(text) > LONGEST && !LONGER.has(file))
    .map(({ file, text }) => ({ file, line: linesOf(text), text: `has ${linesOf(text)} lines, more than ${LONGEST}` }));
}

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Addresses outside the game in the source: in a text, or in anything that a browser would fetch. Comments may cite. */
export function foreignAddresses(root: string): readonly Breach[] {
  return [...sourcesBelow(root, 'src').flatMap(addressesIn), ...filesBelow(root, 'src').flatMap((file) => fetchedIn(root, file))];
}

function addressesIn(source: Source): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const statement of source.body) {
    walk(statement, (node) => {
      const text = node.type === 'JSXText' ? String(node['value']) : literalText(node);
      const address = text?.match(/\b(?:https?|wss?|ftp):\/\/\S*|^\/\/\w\S*/)?.[0];
      if (address && !NAMES.includes(address)) breaches.push(breachAt(source, node, `names the address ${address}`));
    });
  }
  return breaches;
}

/** Attributes and style addresses that lead outside, in any file below src, comments included. */
function fetchedIn(root: string, file: string): readonly Breach[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const found = /(?:\b(?:src|href)\s*=\s*["'{`]*|url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^\s"'`)]*)/.exec(line)?.[1];
    return found ? [{ file, line: index + 1, text: `fetches ${found}` }] : [];
  });
}

const PRIVATE: readonly (readonly [RegExp, string])[] = [
  [/\bregistry\.[\w-]+\.\w+|"resolved"\s*:/, 'names a package registry'],
  [/(?<![\w.~$}*-])\/(?:work|root|tmp)\/|(?<![\w.])\/home\/\w+|\b[A-Z]:\\+Users\\/, 'names a path of one machine'],
];

const BINARY = new Set(['.png', '.jpg', '.webp', '.avif', '.woff2', '.wav', '.mp3', '.ogg', '.opus', '.ico', '.pdf']);

/** Registry hosts and paths of one machine, anywhere in the repository. */
export function privateNames(root: string): readonly Breach[] {
  return filesBelow(root)
    .filter(
      (file) => !BINARY.has(extname(file)) && !file.startsWith('tests/architecture/bad/') && file !== 'tests/architecture/fences/order.ts',
    )
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => PRIVATE.filter(([pattern]) => pattern.test(line)).map(([, text]) => ({ file, line: index + 1, text }))),
    );
}
