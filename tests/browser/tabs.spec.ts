import type { Page } from '@playwright/test';
import { buildPage } from '../../tools/engines.mjs';
import { createSiteServer, listen } from '../../tools/serve.mjs';
import { expect, test } from './fixtures.ts';
import type { Played } from './tabs/tab.ts';

const INTERLEAVINGS = 250;

test.describe.configure({ mode: 'parallel' });

const isBeginning = (part: readonly string[], whole: readonly string[]): boolean => part.every((id, nth) => whole[nth] === id);

for (const from of [0, INTERLEAVINGS]) {
  test(`two tabs lose no write in ${INTERLEAVINGS} interleavings, from seed ${from} on`, async ({ context }) => {
    test.setTimeout(INTERLEAVINGS * 2_000);
    const server = createSiteServer({ root: await buildPage({ source: 'tabs', name: `tabs-${from}` }) });
    const address = await listen(server, { host: '127.0.0.1', port: 0, isFixed: true });
    const tabs = await Promise.all(['a', 'b'].map((name) => opened(context.newPage(), { address, name })));
    const [a, b] = await Promise.all(tabs.map((play) => play(from, from + INTERLEAVINGS)));
    server.closeAllConnections();
    server.close();
    if (!a || !b) throw new Error('a tab is missing');
    expect([a.length, b.length]).toEqual([INTERLEAVINGS, INTERLEAVINGS]);
    for (const [nth, one] of a.entries()) expectNothingLost(one, b[nth]!);
    const all = [...a, ...b];
    const count = (of: (played: Played) => number): number => all.reduce((sum, played) => sum + of(played), 0);
    const [confirmed, refused, turnedAway] = [
      count((played) => played.confirmed.length),
      count(({ refused }) => refused),
      count(({ turnedAway }) => turnedAway),
    ];
    console.log(
      `\n${INTERLEAVINGS} interleavings: ${confirmed} confirmations, ${refused} writers refused, ${turnedAway} turned away at the lock`,
    );
    // The tabs have met: else nothing was tried.
    for (const met of [confirmed, refused, turnedAway]) expect(met).toBeGreaterThan(INTERLEAVINGS / 10);
  });
}

/** Whatever was confirmed to either tab is what lies on disk, or the beginning of it. */
function expectNothingLost(a: Played, b: Played): void {
  expect(b.left, `seed ${a.seed}: both tabs see the same`).toEqual(a.left);
  for (const { confirmed } of [a, b]) {
    for (const ids of confirmed) expect(isBeginning(ids, a.left), `seed ${a.seed}: ${ids.join(' ')} in ${a.left.join(' ')}`).toBe(true);
  }
  // A tab that holds the lock is never told that another one has written.
  if (a.hasLocks) expect(a.refused + b.refused, `seed ${a.seed}`).toBe(0);
}

async function opened(coming: Promise<Page>, { address, name }: { readonly address: string; readonly name: string }) {
  const page = await coming;
  await page.goto(address);
  await expect(page.locator('body')).toHaveText('ready');
  return (from: number, to: number): Promise<readonly Played[]> =>
    page.evaluate(([name, from, to]) => globalThis.playSeeds(name, from, to), [name, from, to] as const);
}
