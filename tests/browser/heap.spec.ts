import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(240_000);

const EXERCISES = 10;
/** By then everything that is fetched once has been fetched. */
const WARM = 3;
/** Growth from the third exercise to the tenth, at most. */
const GROWTH = 1.1;

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

/** What the page keeps, in bytes. Not counted: code that the engine compiles, which grows with use, and what the browser itself keeps. */
async function keptBy(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const collect = ({ chunk }: { readonly chunk: string }): void => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const size = fields.indexOf('self_size');
  const uncounted = ['code', 'native'].map((name) => types[0].indexOf(name));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (!uncounted.includes(nodes[at] ?? -1)) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/** Garbage is collected first. */
async function usedBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** A short exercise: five stops, the review, and back to the start screen. */
async function play(trainee: Trainee): Promise<void> {
  await trainee.chooseScenario();
  await trainee.begin();
  await expect(trainee.page.locator('canvas')).toBeVisible();
  for (let stop = 0; stop < 5; stop++) await trainee.goOn();
  await trainee.stopEarly();
  await expect(trainee.frontPage).toBeVisible();
  await trainee.reveal();
  await trainee.press('review.toStart');
  await expect(trainee.scenarios).not.toHaveCount(0);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

test(`what the page keeps does not grow over ${EXERCISES} exercises in one tab`, async ({ page, context }, info) => {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const trainee = new Trainee(page);
  await trainee.arrive({ seed: '7' });
  const used: number[] = [];
  let warm = 0;
  for (let nth = 1; nth <= EXERCISES; nth++) {
    await play(trainee);
    used.push(await usedBy(session));
    if (nth === WARM) warm = await keptBy(session);
  }
  const last = await keptBy(session);
  const told = `kept ${megabytes(warm)} → ${megabytes(last)} MB; used after each exercise: ${used.map(megabytes).join(' ')} MB`;
  info.annotations.push({ type: 'heap', description: told });
  expect(warm).toBeGreaterThan(1e6);
  expect(last, told).toBeLessThanOrEqual(warm * GROWTH);
});
