import type { Browser, Page } from '@playwright/test';
import { expect, test, watch } from './fixtures.ts';
import { stormFile } from './prepared.ts';
import { Trainee } from './steps.ts';
import { beginStep, slowAnswer, visitOf, watchVitals, type Interaction } from './vitals-watch.ts';

const RUNS = Number(process.env['RUNS'] ?? 5);
/** Nobody presses twice without a breath, in milliseconds. */
const BREATH = 400;
/** How much slower than this machine. */
const THROTTLE = 4;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

test.setTimeout(20 * 60_000);

/** A figure that is promised: its limit, and what was measured. */
interface Figure {
  readonly limit: number;
  readonly unit: string;
  readonly values: number[];
}

const figures = new Map<string, Figure>();
const slow: Interaction[] = [];

function note(name: string, value: number, { limit, unit }: { readonly limit: number; readonly unit: string }): void {
  const figure = figures.get(name) ?? { limit, unit, values: [] };
  figure.values.push(value);
  figures.set(name, figure);
}

const PAINT = { limit: 2_500, unit: 'ms' };
const ANSWER = { limit: 200, unit: 'ms' };
const SHIFT = { limit: 0.1, unit: '' };

/** A fresh browser window on a machine four times as slow, nothing kept from before. */
async function slowPage(browser: Browser, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'de-DE', serviceWorkers: 'block', reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await watchVitals(page);
  return page;
}

/** Says what is done, and does it. */
const doing =
  (page: Page) =>
  async (step: string, act: () => Promise<unknown>): Promise<void> => {
    await beginStep(page, step);
    await act();
    await page.waitForTimeout(BREATH);
  };

/** What somebody does at the desk within a few minutes. */
async function work(trainee: Trainee): Promise<void> {
  const { page, dialog } = trainee;
  const does = doing(page);
  for (const area of ['papers', 'team', 'situation', 'feed'] as const) await does(`opens ${area}`, () => trainee.show(area));
  await does('goes to what is now', () => trainee.show('now'));
  await does('answers a key post', () => trainee.buttons('desk.answer', trainee.waiting).first().click());
  await does('ticks a ready text', () =>
    dialog
      .getByRole('group', { name: trainee.say('compose.ready') })
      .getByRole('radio')
      .first()
      .check(),
  );
  await does('turns to blocks', () => trainee.press('compose.blocks', dialog));
  await does('turns to own words', () => trainee.press('compose.own', dialog));
  const field = dialog.getByRole('textbox', { name: trainee.say('compose.text') });
  await does('types', () => field.pressSequentially('Wir sehen das und prüfen es.', { delay: 60 }));
  await does('says what is in it', () => dialog.getByRole('checkbox').first().check());
  await does('sends', () => trainee.press('compose.send', dialog));
  await does('opens the composer', () => trainee.writeStatement());
  await does('closes the composer', () => trainee.press('ui.close', dialog));
  await does('opens the menu', () => trainee.press('desk.menu'));
  for (const language of ['English', 'Deutsch'])
    await does(`speaks ${language}`, () => dialog.getByRole('button', { name: language }).click());
  await does('closes the menu', () => page.keyboard.press('Escape'));
  for (let stop = 0; stop < 3; stop++) {
    await does('goes on', () => trainee.goOn());
    await page.waitForTimeout(700);
    await does('skips the time-lapse', () => skip(trainee));
  }
}

/** By key: the button may be gone by itself at any moment. */
async function skip({ page }: Trainee): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('.passing')).toHaveCount(0);
}

/** From the press on "begin" until the desk with all its areas has been painted. */
async function deskPaint(page: Page, press: () => Promise<void>): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let pressed = 0;
        addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.areas .feed-scroll')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await press();
  return painted;
}

/** From the start screen over the briefing to the desk in its first minute. */
async function firstVisit(page: Page, { site, size }: { readonly site: string; readonly size: string }): Promise<void> {
  const trainee = new Trainee(page);
  await page.goto(`${site}/#seed=7&language=de`);
  await expect(trainee.scenarios).not.toHaveCount(0);
  await page.waitForLoadState('networkidle');
  const start = await visitOf(page);
  expect(start.largestPaint, 'the browser has told of a paint').toBeGreaterThan(0);
  note(`LCP start screen, ${size}`, start.largestPaint, PAINT);
  note(`CLS start screen, ${size}`, start.layoutShift, SHIFT);
  await doing(page)('chooses the scenario', () => trainee.chooseScenario());
  await beginStep(page, 'begins');
  note(`LCP desk, ${size}`, await deskPaint(page, () => trainee.press('briefing.begin')), PAINT);
  await expect(page.locator('canvas')).toBeVisible();
  await doing(page)('goes on', () => trainee.goOn());
  await page.waitForTimeout(700);
  await doing(page)('skips the time-lapse', () => skip(trainee));
  await leave(page, `first minutes, ${size}`);
}

/** The desk in the middle of the storm, when most is on it. */
async function stormVisit(page: Page, { site, size }: { readonly site: string; readonly size: string }): Promise<void> {
  const trainee = new Trainee(page);
  await page.goto(`${site}/#language=de`);
  await trainee.openFile('storm.gegenwind.json', stormFile());
  await expect(trainee.clock).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await work(trainee);
  await leave(page, `desk in the storm, ${size}`);
}

async function leave(page: Page, name: string): Promise<void> {
  const visit = await visitOf(page);
  expect(visit.interactions.length, `answers measured: ${name}`).toBeGreaterThan(0);
  note(`INP ${name}`, slowAnswer(visit), ANSWER);
  note(`CLS ${name}`, visit.layoutShift, SHIFT);
  slow.push(...visit.interactions);
  await page.context().close();
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function table(): string {
  const shown = (value: number, unit: string): string => (unit === 'ms' ? `${Math.round(value)} ms` : value.toFixed(3)).padStart(9);
  const rows = [...figures].map(([name, { limit, unit, values }]) => {
    const worst = Math.max(...values);
    const cells = [name.padEnd(36), shown(limit, unit), shown(median(values), unit), shown(worst, unit)];
    return `${cells.join('  ')}  ${worst <= limit ? 'kept' : 'BROKEN'}`;
  });
  const head = ['figure'.padEnd(36), ...['limit', 'median', 'worst'].map((cell) => cell.padStart(9))].join('  ');
  return [head, ...rows].join('\n');
}

/** The slowest answer to each step, the slowest ten steps. */
function slowSteps(): string {
  const worst = new Map<string, Interaction>();
  for (const one of slow) if (one.duration > (worst.get(one.step)?.duration ?? 0)) worst.set(one.step, one);
  const steps = [...worst.values()].sort((a, b) => b.duration - a.duration).slice(0, 20);
  const shown = ({ step, name, duration, waited, handled }: Interaction): string =>
    `${String(duration).padStart(5)} ms  ${step} (${name}; waited ${Math.round(waited)}, handled ${Math.round(handled)})`;
  return steps.map(shown).join('\n');
}

test(`the desk answers soon on a machine ${THROTTLE} times as slow`, async ({ browser, site, problems }) => {
  for (let run = 0; run < RUNS; run++)
    for (const viewport of SIZES)
      for (const visit of [firstVisit, stormVisit]) {
        const page = await slowPage(browser, viewport);
        await watch(page.context(), problems);
        await visit(page, { site, size: `${viewport.width} px` });
      }
  process.stdout.write(`\n${table()}\n\nSlowest answers, over ${RUNS} runs:\n${slowSteps()}\n\n`);
  expect(problems).toEqual([]);
  const broken = [...figures].filter(([, { limit, values }]) => Math.max(...values) > limit).map(([name]) => name);
  expect(broken, 'figures over their limit').toEqual([]);
});
