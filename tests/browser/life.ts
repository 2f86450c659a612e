import type { BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { say, type MessageKey } from '../../src/message/catalogue.ts';

const t = (key: MessageKey): string => say({ key }, 'de');

/** What the page tells while it lives; what has not arrived when it dies was told to nobody. */
export interface Told {
  /** Milliseconds from navigation until the desk stood. */
  resumedIn: number | undefined;
  /** Decisions that had been taken in this life when the chip last said that everything is saved. */
  confirmed: number;
  /** Whether the chip says so now. */
  isSaved: boolean;
}

/** Buttons whose press is a decision: asking for a fact, and waiting on purpose. */
const DECIDES = { facts: '[aria-labelledby="facts-heading"] .row button', watch: t('desk.verb.watch') };

/** One life of the browser, from its start to its kill: it goes on with the exercise that was played last. */
export class Life {
  readonly page: Page;
  readonly told: Told = { resumedIn: undefined, confirmed: 0, isSaved: false };

  private constructor(page: Page) {
    this.page = page;
  }

  static async in(context: BrowserContext): Promise<Life> {
    const page = context.pages()[0] ?? (await context.newPage());
    const life = new Life(page);
    await page.exposeBinding('tell', (_, news: Partial<Told>) => void Object.assign(life.told, news));
    await page.addInitScript(witness, {
      saved: say({ key: 'storage.savedAt', values: { time: '' } }, 'de').trim(),
      go: [t('start.continue'), t('briefing.begin')],
    });
    return life;
  }

  /** Goes to an address whose desk comes up without anybody at the mouse; gives the time that its thread stood in the queue for a processor. */
  async goTo(address: string): Promise<number> {
    const before = await this.queued();
    await this.page.goto(address, { waitUntil: 'commit' });
    await this.page.waitForFunction(() => (globalThis as unknown as Witness).isDeskSaved, undefined, { polling: 20, timeout: 30_000 });
    return since(before, await this.queued()).renderer;
  }

  /** Takes so many decisions, one right after the other; tells how many there were to take. */
  decide(count: number, nth: number): Promise<number> {
    return this.page.evaluate(decideThere, { ...DECIDES, count, nth });
  }

  /** Presses the button whose words begin like this. */
  press(key: MessageKey): Promise<boolean> {
    return this.page.evaluate(pressThere, t(key));
  }

  /** Opens the statement in own words, with the cursor behind what stands there already; nothing while nobody may write. */
  async openComposer(): Promise<string | undefined> {
    if (!(await this.press('desk.verb.statement'))) return undefined;
    await this.page.waitForSelector('dialog[open]');
    await this.page.evaluate(pressThere, t('compose.own'));
    await this.page.waitForSelector('#own-text');
    return this.page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#own-text');
      if (!field) throw new Error('no field to write in');
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
      return field.value;
    });
  }

  /** How long the main thread of each process of the browser was ready and had no processor so far; nothing where Linux does not say. */
  async queued(): Promise<Queued> {
    const browser = await this.page.context().browser()!.newBrowserCDPSession();
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    await browser.detach();
    return processInfo.map(({ id, type }) => ({ id, type, time: queuedFor(id) }));
  }
}

type Queued = readonly { readonly id: number; readonly type: string; readonly time: number }[];

/** Milliseconds in the queue for a processor between two looks: of the page's thread, and of all processes together. */
export function since(before: Queued, after: Queued): { readonly renderer: number; readonly all: number } {
  const waited = after.map(({ id, type, time }) => ({ type, time: time - (before.find((one) => one.id === id)?.time ?? 0) }));
  return {
    renderer: Math.max(0, ...waited.filter(({ type }) => type === 'renderer').map(({ time }) => time)),
    all: waited.reduce((sum, { time }) => sum + time, 0),
  };
}

function queuedFor(process: number): number {
  try {
    const [, waited] = readFileSync(`/proc/${process}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return 0;
  }
}

interface Witness {
  isDeskSaved: boolean;
  decided: number;
  readonly tell: (news: Partial<Told>) => void;
}

/** Runs in the page: presses what leads to the desk, and tells what the save chip says. */
function witness({ saved, go }: { readonly saved: string; readonly go: readonly string[] }): void {
  const here = globalThis as unknown as Witness;
  let hasPressed = false;
  let said = '';
  here.decided = 0;
  const look = (): void => {
    if (!hasPressed) {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        go.some((words) => textContent.trim().startsWith(words)),
      );
      hasPressed = button !== undefined;
      button?.click();
    }
    if (!document.querySelector('header time')) return;
    const word = document.querySelector('.save-word')?.textContent ?? '';
    if (word === said) return;
    if (said === '') here.tell({ resumedIn: performance.now() });
    said = word;
    const isSaved = word.startsWith(saved);
    here.isDeskSaved ||= isSaved;
    here.tell(isSaved ? { isSaved, confirmed: here.decided } : { isSaved });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

function decideThere({ facts, watch, count, nth }: { facts: string; watch: string; count: number; nth: number }): number {
  const here = globalThis as unknown as Witness;
  const waits = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent.trim().startsWith(watch));
  const offered = [...document.querySelectorAll<HTMLButtonElement>(facts), ...waits];
  const first = nth % Math.max(1, offered.length);
  const pressed = [...offered.slice(first), ...offered.slice(0, first)].slice(0, count);
  for (const button of pressed) {
    here.decided++;
    button.click();
  }
  return pressed.length;
}

function pressThere(words: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent, disabled }) => !disabled && textContent.trim().startsWith(words),
  );
  button?.click();
  return button !== undefined;
}
