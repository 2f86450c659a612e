// Makes one page of a build that consists of one script, one sheet of styles, the worker and the icon: it opens by double-click.
// Under file:// a browser fetches no modules and no workers from beside the page, so everything lies in the page itself.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { portablePolicy } from './csp.mjs';
import { PlainFailure } from './install.mjs';

/** What an HTML parser would change inside a script or a sheet, so that it would no longer be what its hash says. */
const CHANGED_BY_PARSER = /\r|\0|<!--/;

/** The finished page. @param {string} folder the build of `vite build --mode portable` @returns {string} */
export function portablePage(folder) {
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8');
  const only = (/** @type {RegExp} */ pattern) => onlyOne(readdirSync(join(folder, 'assets')), pattern);
  const script = inside('script', read(`assets/${only(/^index-.*\.js$/)}`));
  const worker = inside('script', read(`assets/${only(/^review-worker-.*\.js$/)}`));
  const styles = inside('style', read(`assets/${only(/\.css$/)}`));
  const icon = Buffer.from(read(`assets/${only(/\.svg$/)}`)).toString('base64');
  const policy = portablePolicy({ scripts: [sourceHash(script)], styles: [sourceHash(styles)] });
  return replaced(read('index.html'), [
    [/<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    [/(?<=<link rel="icon"[^>]*href=")[^"]*/, `data:image/svg+xml;base64,${icon}`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`],
    [/<script type="module"[^>]*><\/script>/, `<script type="module">${script}</script>`],
    [/<div id="app"><\/div>/, `<div id="app"></div>\n    <script type="text/plain" id="review-worker">${worker}</script>`],
  ]);
}

/** @param {readonly string[]} names @param {RegExp} pattern */
function onlyOne(names, pattern) {
  const [found, ...others] = names.filter((name) => pattern.test(name));
  if (found === undefined || others.length > 0) throw new PlainFailure(`The portable build should have exactly one file like ${pattern}.`);
  return found;
}

/** A text as it may stand inside an element. @param {'script' | 'style'} element @param {string} text */
function inside(element, text) {
  const fitting = element === 'script' ? text.replaceAll(/<\/(?=script)/gi, String.raw`<\/`) : text;
  if (CHANGED_BY_PARSER.test(fitting) || fitting.toLowerCase().includes(`</${element}`))
    throw new PlainFailure(`The portable build has a ${element} that cannot stand in a page as it is.`);
  return fitting;
}

/** @param {string} text */
const sourceHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts parts in their places. All places are found first: a part may hold what looks like one.
 * @param {string} page
 * @param {readonly (readonly [RegExp, string])[]} parts
 */
function replaced(page, parts) {
  const places = parts.map(([pattern, part]) => {
    const found = pattern.exec(page);
    if (!found) throw new PlainFailure(`index.html has no place like ${pattern}.`);
    return { from: found.index, to: found.index + found[0].length, part };
  });
  places.sort((a, b) => b.from - a.from);
  return places.reduce((text, { from, to, part }) => text.slice(0, from) + part + text.slice(to), page);
}

/** No file system knows an earlier day; a time of its own would make every archive another one. */
const ALWAYS = new Date(1980, 0, 1);

/** The page in an archive, the same bytes for the same page. @param {string} name @param {string} page */
export const archiveOf = (name, page) => zipSync({ [name]: strToU8(page) }, { level: 9, mtime: ALWAYS });
