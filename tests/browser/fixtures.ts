import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import axe from 'axe-core';
import { SITE } from '../../tools/build.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';

type Options = {
  /** Patterns of problems that a test provokes on purpose. */
  tolerated: readonly RegExp[];
};

type Fixtures = {
  /** What went wrong so far: console errors, page errors, policy violations, failed and foreign requests. Empty at the end, or the test fails. */
  problems: string[];
  /** Fails with a readable list when the page breaks a rule of WCAG 2.2 AA that axe can see; or one of `rules`, if they are named. */
  checkAccessibility: (page: Page, rules?: readonly string[]) => Promise<void>;
};

type WorkerFixtures = {
  /** Address of the production build, served by our own server on a free port; ends without a slash. */
  site: string;
};

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  tolerated: [[], { option: true }],

  site: [
    async ({}, use) => {
      const server = createSiteServer({ root: SITE });
      await use(await listen(server, { host: '127.0.0.1', port: 0, isFixed: true }));
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site),

  problems: async ({}, use) => use([]),

  context: async ({ context, problems, tolerated }, use) => {
    await watch(context, problems);
    await use(context);
    const found = problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)));
    expect(found, 'problems that the browser reported').toEqual([]);
  },

  checkAccessibility: async ({}, use) => use(checkAccessibility),
});

export { expect };

/** Listens to everything in a context that a user would not see and a developer must. For contexts that a test opens itself. */
export async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  await context.exposeBinding('reportViolation', (_, violation: string) => void problems.push(`policy violation: ${violation}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (isForeign(request.url())) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // Requests that end because their page closes or goes elsewhere are not failures of the product.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed request: ${request.url()} ${request.failure()?.errorText}`);
  });
}

/** Every server of a test listens on loopback; another host is another origin whatever the port. */
const isForeign = (url: string): boolean => /^(https?|wss?|ftp):/.test(url) && new URL(url).hostname !== '127.0.0.1';

async function checkAccessibility(page: Page, rules: readonly string[] = []): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Our pages have no frames: without the search for them axe needs a third of the time.
  const builder = new AxeBuilder({ page, axeSource: axe.source }).setLegacyMode();
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(tags)).analyze();
  const shown = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)].join('\n    ')).join('\n  ')}`,
  );
  expect(shown, `axe at ${page.url()}`).toEqual([]);
}
