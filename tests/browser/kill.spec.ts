import { z } from 'zod';
import { DecisionShape } from '../../src/exercise/decision-shape.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { replay } from '../../src/exercise/replay.ts';
import type { Setup } from '../../src/exercise/setup.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import { picksOf, type Pick } from '../storage/seeds.ts';
import { expect, test, watch } from './fixtures.ts';
import { Life, since } from './life.ts';
import { onDisk, type OnDisk } from './on-disk.ts';
import { warteschleife } from './prepared.ts';
import { RealBrowser } from './real-browser.ts';

/**
 * Each profile goes through so many lives, one after the other; an exercise is played for so many of them. A life takes some seconds:
 * `npm run nightly` asks for twice as many as every change can wait for.
 */
const PROFILES = [1, 2, 3, 4];
const KILLS = Math.max(25, Number(process.env['KILLS_PER_PROFILE'] ?? 0));
const LIVES_OF_AN_EXERCISE = 10;
/** Milliseconds: what of typing may be lost at most, and what going on may take. */
const LOST_AT_MOST = 1_000;
const RESUMED_WITHIN = 3_000;

/** What may be being done when the browser dies. */
const PHASES = ['decision', 'typing', 'weiter'] as const;
type Phase = (typeof PHASES)[number];

/** What is certain of an exercise when its browser has died. */
interface Left {
  readonly disk: OnDisk;
  readonly phase: Phase;
  readonly confirmed: number;
  readonly decided: number;
  /** What stood in the composer, and what was typed there behind it a second before the end and until the end. */
  readonly typed: { readonly before: string; readonly sure: string; readonly all: string } | undefined;
  /** Whether "Weiter" was pressed so long ago that it may not be lost. */
  readonly mustHaveMoved: boolean;
}

interface Count {
  readonly phases: Record<Phase, number>;
  readonly times: number[];
  readonly queued: number[];
  confirmed: number;
}

test.describe.configure({ mode: 'parallel' });

for (const profile of PROFILES) {
  test(`a browser that is killed ${KILLS} times loses nothing that was confirmed (${profile} of ${PROFILES.length})`, async ({
    site,
    problems,
  }) => {
    test.setTimeout(KILLS * 15_000);
    const browser = new RealBrowser();
    const count: Count = { phases: { decision: 0, typing: 0, weiter: 0 }, times: [], queued: [], confirmed: 0 };
    let left: Left | undefined;
    const wake = async (): Promise<Life> => {
      const context = await browser.start();
      await watch(context, problems);
      return Life.in(context);
    };
    /** The exercise of the life before stands again, with everything that was certain of it. */
    const resume = async (life: Life, was: Left, name: string): Promise<OnDisk> => {
      count.queued.push(await life.goTo(`${site}/#language=de&renderer=none`));
      count.times.push(life.told.resumedIn ?? Number.NaN);
      const disk = await newestOf(life);
      await expectKept(life, { left: was, disk, name: `profile ${profile}, ${name}` });
      return disk;
    };
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        const life = await wake();
        let disk = left && (await resume(life, left, `kill ${kill}`));
        if (kill % LIVES_OF_AN_EXERCISE === 0) {
          // A change behind the # alone would not load the page again.
          await life.page.goto('about:blank');
          await life.goTo(`${site}/#scenario=warteschleife&seed=${profile * 100 + kill}&language=de&renderer=none`);
          disk = await newestOf(life);
        }
        left = await die(life, { browser, disk: disk!, pick: picksOf(profile * 1_000 + kill) });
        count.phases[left.phase]++;
        count.confirmed += left.confirmed;
      }
      await resume(await wake(), left!, 'after the last');
    } finally {
      await browser.remove();
    }
    tell(profile, count);
    expectQuick(count);
    expect(problems).toEqual([]);
    for (const phase of PHASES) expect(count.phases[phase], `deaths during: ${phase}`).toBeGreaterThan(KILLS / 8);
    expect(count.confirmed, 'decisions that were confirmed in the life in which they were taken').toBeGreaterThan(0);
  });
}

async function newestOf(life: Life): Promise<OnDisk> {
  const [newest] = await onDisk(life.page, 'last');
  if (!newest) throw new Error('nothing on disk');
  return newest;
}

/** Everything that the save chip had confirmed is there, at the same minute, in the same world; and nothing that nobody has done. */
async function expectKept(
  life: Life,
  { left, disk, name }: { readonly left: Left; readonly disk: OnDisk; readonly name: string },
): Promise<void> {
  const { disk: before, phase, confirmed, decided, typed } = left;
  expect(disk.exercise, name).toBe(before.exercise);
  expect(disk.decisions.slice(0, before.decisions.length), name).toEqual(before.decisions);
  const more = disk.decisions.length - before.decisions.length;
  expect(more, `${name}: new decisions on disk`).toBeGreaterThanOrEqual(confirmed);
  expect(more, `${name}: new decisions on disk`).toBeLessThanOrEqual(decided);
  if (phase !== 'weiter') expect(disk.now, `${name}: minute`).toBe(before.now);
  else expect(disk.now, `${name}: minute`).toBeGreaterThanOrEqual(before.now + (left.mustHaveMoved ? 1 : 0));
  if (disk.now === before.now && more === 0) expect(disk.worldHash, name).toBe(before.worldHash);
  expect(disk.worldHash, `${name}: the world as Node computes it`).toBe(computed(disk.text));
  if (!typed) return;
  const text = await life.openComposer();
  expect(typed.before + typed.all, `${name}: the composer`).toContain(text);
  expect(text, `${name}: the composer`).toContain(typed.before + typed.sure);
}

/** The hash of the world of an exercise, computed from its log. */
function computed(text: string): string {
  const { seed, setup, decisions, recorded } = z
    .object({ seed: z.number(), setup: z.custom<Setup>(), decisions: z.array(DecisionShape), recorded: z.object({ now: z.number() }) })
    .parse(JSON.parse(text));
  return fingerprintOf(replay(warteschleife(), seedOf(seed), { log: { setup, decisions }, to: minutes(recorded.now) }));
}

interface End {
  readonly browser: RealBrowser;
  readonly disk: OnDisk;
  readonly pick: Pick;
}

/** Does something and is killed in the midst of it or just after. */
async function die(life: Life, { browser, disk, pick }: End): Promise<Left> {
  const phase = pick(PHASES);
  const delay = pick([0, 2, 5, 10, 20, 35, 60, 100, 200, 400, 600, 900]);
  const nothing = { disk, confirmed: 0, decided: 0, typed: undefined, mustHaveMoved: false };
  if (phase === 'typing') {
    const typed = await type(life, { browser, pick });
    if (typed) return { ...nothing, phase, typed };
  }
  const decided = phase === 'decision' ? pick([1, 1, 2, 3]) : 0;
  if (decided > 0) {
    await life.press('desk.situation');
    const doing = life.decide(decided, pick([0, 1, 2, 3, 4, 5])).catch(() => 0);
    // Most die while it is written; some as soon as the save chip has confirmed it.
    if (pick([true, false, false])) await confirmation(life);
    else await passing(delay);
    const { confirmed } = life.told;
    await browser.kill();
    await doing;
    return { ...nothing, phase, decided, confirmed };
  }
  const later = pick([0, 0, 0, LOST_AT_MOST]);
  const doing = life.press('desk.advance').catch(() => false);
  if (later > 0) {
    // Half a second later it is on disk; a machine that does other things as well gets that time back.
    await doing;
    const before = await life.queued();
    await passing(later);
    await passing(since(before, await life.queued()).all);
  }
  await passing(delay);
  await browser.kill();
  return { ...nothing, phase: 'weiter', mustHaveMoved: (await doing) && later > 0 };
}

/** A decision is confirmed, or none will be: there was nothing left to decide. */
async function confirmation(life: Life): Promise<void> {
  for (let waited = 0; waited < 3_000 && life.told.confirmed === 0; waited += 20) await passing(20);
}

const passing = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const WORDS = 'Wir wissen, dass viele von Ihnen seit Stunden keinen Notruf absetzen können. '.split(/(?<= )/);

/** Types until the browser dies; nothing where nobody may write now. */
async function type(life: Life, { browser, pick }: Omit<End, 'disk'>): Promise<Left['typed']> {
  const before = await life.openComposer();
  if (before === undefined) return undefined;
  const written: { readonly at: number; readonly all: string }[] = [];
  const queued = await life.queued();
  const end = Date.now() + pick([100, 400, 800, 1_100, 1_300, 1_500]);
  let all = '';
  while (Date.now() < end) {
    all += WORDS[written.length % WORDS.length];
    await life.page.keyboard.insertText(WORDS[written.length % WORDS.length] ?? '');
    written.push({ at: Date.now(), all });
    await passing(pick([5, 20, 60]));
  }
  const last = Date.now();
  const late = since(queued, await life.queued()).all;
  await browser.kill();
  return { before, all, sure: written.findLast(({ at }) => at <= last - LOST_AT_MOST - late)?.all ?? '' };
}

function tell(profile: number, { phases, times, queued, confirmed }: Count): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, largest] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
  const waited = Math.max(...queued);
  console.log(
    `\nprofile ${profile}: ${KILLS} kills (${PHASES.map((phase) => `${phase} ${phases[phase]}`).join(', ')}), ${confirmed} decisions confirmed before death, ` +
      `going on after ${Math.round(median)} ms in the median, ${Math.round(largest)} ms at most, of which up to ${Math.round(waited)} ms in the queue for a processor`,
  );
}

/** From navigation to the desk, without the time for which a machine that does other things as well let the page wait. */
function expectQuick({ times, queued }: Count): void {
  const own = times.map((time, nth) => Math.round(time - (queued[nth] ?? 0)));
  expect(Math.max(...own), `milliseconds until the desk stands again: ${own.join(' ')}`).toBeLessThanOrEqual(RESUMED_WITHIN);
}
