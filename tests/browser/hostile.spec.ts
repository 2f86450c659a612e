import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOSTILE_HASHES, HOSTILE_TEXTS } from './hostile-texts.ts';
import { ownWordsFile, warteschleifeText } from './prepared.ts';
import { Trainee } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(180_000);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The scenario with a hostile text in place of every text, each with a number by which it is found on a screen. */
function poisoned(): string {
  let count = 0;
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (!isObject(value)) return value;
    const isText = typeof value['de'] === 'string' && typeof value['en'] === 'string';
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        if (!isText || (key !== 'de' && key !== 'en')) return [key, poison(part)];
        const nth = count++ % HOSTILE_TEXTS.length;
        return [key, `h${nth}h ${HOSTILE_TEXTS[nth]}`];
      }),
    );
  };
  const scenario = JSON.parse(warteschleifeText()) as Record<string, unknown>;
  return JSON.stringify({ ...(poison(scenario) as object), chatter: scenario['chatter'] });
}

/** Nothing ran, nothing was changed that all objects share, and the page is still the page. */
async function expectUnharmed(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hostileTextRan' in window,
    polluted: Object.keys(Object.prototype),
    strangers: document.querySelectorAll('iframe, object, embed, base, form[action], marquee, body script, meta[http-equiv=refresh]')
      .length,
    handlers: [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
      .length,
  }));
  expect(found).toEqual({ ran: false, polluted: [], strangers: 0, handlers: 0 });
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:/);
}

test('more than two hundred hostile texts that somebody has written are shown as what they are: texts', async ({ page }) => {
  const texts = HOSTILE_TEXTS.map((text, nth) => `h${nth}h ${text}`);
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('hostile.gegenwind.json', ownWordsFile(texts));
  await expect(trainee.clock).toBeVisible();
  await trainee.show('papers');
  const shown = await page.evaluate(() => document.body.textContent);
  expect(texts.filter((text) => shown.includes(text)).length).toBeGreaterThanOrEqual(200);
  await expectUnharmed(page);
  await trainee.goOn();
  await trainee.speak('en');
  await expectUnharmed(page);
  await trainee.stopEarly();
  await trainee.reveal();
  await expectUnharmed(page);
});

test('a scenario full of markup is refused, and every place of it is told without harm', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('hostile.json', poisoned());
  await expect(trainee.issues).toContainText('SC-33');
  await expectUnharmed(page);
});

test('files with poisoned keys are told as broken and poison nothing', async ({ page }) => {
  const text = warteschleifeText();
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const files = keys.flatMap((key) => [
    text.replace('{', `{ "${key}": { "polluted": true }, `),
    text.replace('"firm": {', `"firm": { "${key}": { "polluted": true }, `),
    `{ "kind": "gegenwind.exercise", "${key}": { "polluted": true } }`,
  ]);
  const trainee = new Trainee(page);
  await trainee.arrive();
  for (const [nth, file] of files.entries()) {
    await trainee.openFile(`poisoned-${nth}.json`, file);
    await expect(trainee.issues).toBeVisible();
    await expect(trainee.issues).toContainText(`poisoned-${nth}.json`);
    await expectUnharmed(page);
  }
});

test('a firm with a hostile name, from the form and from a file, is a name and nothing else', async ({ page }) => {
  const name = '<img src=x onerror=window.hostileTextRan=true>';
  const trainee = new Trainee(page);
  await trainee.arrive({ seed: '7' });
  await trainee.chooseScenario();
  await trainee.press('options.more');
  await trainee.press('firm.own');
  await page.getByLabel(trainee.say('firm.field.name'), { exact: true }).fill(name);
  await expectUnharmed(page);
  await trainee.begin();
  await trainee.goOn();
  await expectUnharmed(page);
  const { text, exercise } = await trainee.saveFile();
  expect((exercise.setup as unknown as { firm: { name: string } }).firm.name).toBe(name);
  await trainee.stopEarly();
  await trainee.reveal();
  await expectUnharmed(page);
  await trainee.arrive();
  await trainee.openFile('firm.gegenwind.json', text);
  await expect(trainee.clock).toBeVisible();
  await expectUnharmed(page);
  await trainee.arrive();
  await trainee.openFile('turned.gegenwind.json', text.replaceAll('<img src=x', '\u202e<img src=x'));
  await expect(trainee.issues).toContainText('U+202E');
  await expectUnharmed(page);
});

test('words of a player lose what would turn the line around', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('turned.gegenwind.json', ownWordsFile(['Wir\u202e sehen\u2066 das\u200f heute']));
  await trainee.show('papers');
  await expect(page.locator('body')).toContainText('Wir sehen das heute');
  expect(await page.evaluate(() => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent))).toBe(false);
});

test('a file of thirty million brackets is told as too large within seconds', async ({ page }) => {
  const trainee = new Trainee(page);
  await trainee.arrive();
  await trainee.openFile('bomb.json', '['.repeat(30_000_000));
  await expect(trainee.issues).toContainText('SC-1', { timeout: 10_000 });
  await trainee.openFile('bomb.gegenwind.json', `{"kind":"gegenwind-exercise","a":${'['.repeat(30_000_000)}`);
  await expect(trainee.issues).toContainText('EX-10', { timeout: 10_000 });
  await expectUnharmed(page);
});

test('settings that somebody has tampered with are not taken over', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.protocol !== 'http:') return;
    const tampered =
      '{"__proto__":{"polluted":true},"language":"<img src=x onerror=window.hostileTextRan=true>","theme":"javascript:alert(1)","isShared":"yes"}';
    localStorage.setItem('gegenwind.preferences', tampered);
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  await expectUnharmed(page);
});

test('links with anything behind the # open the start screen or what they name', async ({ page }) => {
  for (const hash of HOSTILE_HASHES) {
    await page.goto('about:blank');
    await page.goto(`/#${hash}`);
    await expect(page.locator('#content')).toBeVisible();
    await expectUnharmed(page);
  }
});
