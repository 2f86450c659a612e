import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PAGES = ['docs/privacy.md', 'docs/it.md', 'docs/promises.md'];
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Rows of the table of evidence: files of tests, each with the words that a test in it is named by. */
function evidenceOf(page: string): { readonly file: string; readonly words: string }[] {
  return [...read(page).matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', words = '']) => ({ file, words }));
}

describe('docs/trainer.md', () => {
  const page = read('docs/trainer.md');

  it('names every part of a link that the game reads, in both languages', () => {
    const parts = [...read('src/app/link.ts').matchAll(/values\.get\('([a-z]+)'\)/g)].map(([, name = '']) => name);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(page.split(`| \`${part}=`).length - 1, part).toBe(2);
  });

  it('names scenarios and pages that exist', () => {
    const scenarios = [...page.matchAll(/`(scenarios\/[a-z-]+\.json)`/g)].map(([, path = '']) => path);
    const pages = [...page.matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, name = '']) => `docs/${name}`);
    expect(scenarios.length * pages.length).toBeGreaterThan(0);
    for (const path of [...scenarios, ...pages]) expect(existsSync(new URL(path, ROOT)), path).toBe(true);
  });
});

describe.each(PAGES)('%s', (page) => {
  it('names for its statements tests that exist', () => {
    const evidence = evidenceOf(page);
    expect(evidence.length).toBeGreaterThanOrEqual(5);
    for (const { file, words } of evidence) {
      expect(existsSync(new URL(file, ROOT)), file).toBe(true);
      expect(read(file), `${file} has no test “${words}”`).toContain(words);
    }
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const [, name = ''] of read(page).matchAll(/`npm (?:run )?([a-z]+)`/g)) expect(Object.keys(scripts), page).toContain(name);
  });
});
