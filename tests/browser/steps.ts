import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { say, type MessageKey } from '../../src/message/catalogue.ts';
import type { MessageValue } from '../../src/message/format.ts';
import type { Language } from '../../src/message/language.ts';
import { withMouse, type Hand } from './hand.ts';

/** What an exercise file says that tests ask for. */
export interface ExerciseText {
  readonly seed: number;
  readonly setup: { readonly house: readonly string[]; readonly mode: string };
  readonly decisions: readonly {
    readonly id: string;
    readonly at: number;
    readonly act: {
      readonly type: string;
      readonly how?: string;
      readonly wording?: { readonly from: string };
      readonly fourEyes?: string;
    };
  }[];
  readonly recorded: {
    readonly now: number;
    readonly isComplete: boolean;
    readonly worldHash: string;
    readonly hourlyHashes: readonly string[];
  };
}

export type Area = 'now' | 'feed' | 'papers' | 'team' | 'situation';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name that begins with these words; what follows says to whom they belong. */
export const beginning = (words: string): RegExp => new RegExp(`^${escaped(words)}`);

/** Somebody at the screens, in the words of the product: finds things by their role and their name in the chosen language. */
export class Trainee {
  readonly page: Page;
  readonly hand: Hand;
  language: Language;

  constructor(page: Page, { language = 'de', hand = withMouse(page) }: { readonly language?: Language; readonly hand?: Hand } = {}) {
    this.page = page;
    this.hand = hand;
    this.language = language;
  }

  say(key: MessageKey, values?: Readonly<Record<string, MessageValue>>): string {
    return say(values ? { key, values } : { key }, this.language);
  }

  button(key: MessageKey, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: this.say(key), exact: true });
  }

  /** Buttons whose name begins with these words, and goes on with what they are about. */
  buttons(key: MessageKey, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name: beginning(this.say(key)) });
  }

  async press(key: MessageKey, within: Locator | Page = this.page): Promise<void> {
    await this.hand.press(this.button(key, within));
  }

  // The start screen and the briefing.

  /** Opens the product; `link` is what stands behind the # of an address. */
  async arrive(link: Readonly<Record<string, string>> = {}, address = '/'): Promise<void> {
    // A change behind the # alone would not load the page again.
    if (!this.page.url().startsWith('about:')) await this.page.goto('about:blank');
    await this.page.goto(`${address}#${new URLSearchParams({ language: this.language, ...link })}`);
  }

  /** The first scenario on the start screen that has arrived. */
  get scenarios(): Locator {
    return this.buttons('start.choose');
  }

  /** What is wrong with a file that was opened. */
  get issues(): Locator {
    return this.page.getByRole('alert');
  }

  get filePicker(): Locator {
    return this.page.getByLabel(this.say('start.pick'));
  }

  /** Opens a file of one's own through the file picker. */
  async openFile(name: string, text: string): Promise<void> {
    await this.filePicker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  get briefing(): Locator {
    return this.page.getByRole('heading', { name: this.say('briefing.goals') });
  }

  async chooseScenario(): Promise<void> {
    await this.hand.press(this.scenarios.first());
    await expect(this.briefing).toBeVisible();
  }

  /** Types a seed, so that the storm is the same each time. */
  async chooseSeed(seed: string): Promise<void> {
    await this.press('options.more');
    await this.hand.write(this.page.getByRole('textbox', { name: this.say('options.seed') }), seed);
    await this.press('options.more');
  }

  async begin(): Promise<void> {
    await this.press('briefing.begin');
    await expect(this.clock).toBeVisible();
  }

  /** Straight to the desk of a storm that is the same each time. */
  async beginAt(link: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.arrive({ scenario: 'warteschleife', seed: '7', ...link });
    await this.begin();
  }

  // The desk.

  get clock(): Locator {
    return this.page.getByRole('banner').getByRole('time');
  }

  get headline(): Locator {
    return this.page.getByRole('region', { name: this.say('desk.now'), exact: true }).getByRole('heading', { level: 2 });
  }

  get feed(): Locator {
    return this.page.getByRole('feed');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What waits for the player now. */
  get waiting(): Locator {
    return this.page.getByRole('region', { name: this.say('desk.waiting') }).getByRole('article');
  }

  get isOver(): Promise<boolean> {
    return this.button('desk.debrief').first().isVisible();
  }

  /** Says that nobody is there. */
  get offDuty(): Locator {
    return this.page.getByText(this.say('desk.offAbout'));
  }

  /** Somebody calls or stands in the door, and the clock has stopped for it. */
  get isCalled(): Promise<boolean> {
    const ways = (['phone', 'mail', 'chat', 'visit', 'feed'] as const).map((via) => this.say(`stop.via.${via}`, { from: '' }));
    return this.headline.textContent().then((words) => ways.some((way) => words?.startsWith(way)));
  }

  /** Ends a time-lapse before it is over. */
  async skip(): Promise<void> {
    const skip = this.button('desk.skip');
    if (await skip.isVisible()) await this.hand.press(skip);
    await expect(skip).toBeHidden();
  }

  /** Goes to an area of the desk: by the tabs at the side, on a phone by those at the bottom. */
  async show(area: Area): Promise<void> {
    const onPhone = this.page.getByRole('navigation', { name: this.say('desk.panes') });
    if (await onPhone.isVisible()) {
      const tab = this.button(`desk.${area}`, onPhone);
      await this.hand.press(tab);
      return expect(tab).toHaveAttribute('aria-current', 'page');
    }
    if (area === 'now' || area === 'feed') return;
    const tab = this.button(`desk.${area}`, this.page.getByRole('group', { name: this.say('desk.panes') }));
    if ((await tab.getAttribute('aria-pressed')) !== 'true') await this.hand.press(tab);
    await expect(tab).toHaveAttribute('aria-pressed', 'true');
  }

  /** "Weiter", or a quarter of an hour, or an hour; a phone has room for the short steps in the menu only. */
  async goOn(span?: 15 | 60): Promise<void> {
    await this.pressOn(span);
    await expect(this.page.locator('.desk[aria-busy=true]')).toHaveCount(0);
  }

  private async pressOn(span?: 15 | 60): Promise<void> {
    if (span === undefined) return this.press('desk.advance');
    const step = this.buttons(span === 15 ? 'desk.advance.quarter' : 'desk.advance.hour');
    if (await step.isVisible()) return this.hand.press(step);
    await this.press('desk.menu');
    await this.hand.press(this.dialog.getByRole('button', { name: this.say('desk.advance.span', { n: span }) }));
  }

  async turnSoundOn(): Promise<void> {
    const onBar = this.button('desk.sound.on', this.page.getByRole('banner'));
    if (await onBar.isVisible()) return this.hand.press(onBar);
    await this.press('desk.menu');
    await this.press('desk.sound.on', this.dialog);
    await this.page.keyboard.press('Escape');
  }

  async writeStatement(): Promise<Locator> {
    await this.hand.press(this.button('desk.verb.statement').first());
    await expect(this.dialog).toBeVisible();
    return this.dialog;
  }

  /** The words of a decision that has just been taken stand on the desk, and nothing says that it was refused. */
  async sees(words: RegExp | string): Promise<void> {
    await expect(this.page.getByRole('region', { name: this.say('desk.done') })).toContainText(words);
  }

  // The file of the exercise.

  /** Saves the exercise from the menu of the desk, and reads what was saved. */
  async saveFile(): Promise<{ readonly text: string; readonly exercise: ExerciseText }> {
    await this.press('desk.menu');
    const saved = await this.downloaded(() => this.press('desk.save', this.dialog));
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
    return { text: saved, exercise: JSON.parse(saved) as ExerciseText };
  }

  async downloaded(press: () => Promise<void>): Promise<string> {
    const download = this.page.waitForEvent('download');
    await press();
    return readFile(await (await download).path(), 'utf8');
  }

  // Everywhere.

  /** Switches the language of the whole product. */
  async speak(language: Language): Promise<void> {
    const name = language === 'de' ? 'Deutsch' : 'English';
    await this.hand.press(this.page.getByRole('group', { name: this.say('ui.language') }).getByRole('button', { name }));
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    this.language = language;
  }

  // The review.

  /** The newspaper of the next day. */
  get frontPage(): Locator {
    return this.page.getByRole('main').getByRole('article').first();
  }

  /** The words and curves of the storm computed once more. */
  async seesWhatIf(): Promise<void> {
    // Hundreds of storms are computed for it; where two browsers share two cores that takes its time.
    await expect(this.page.getByRole('heading', { name: this.say('review.whatIf.result') })).toBeVisible({ timeout: 40_000 });
    await expect(this.page.getByText(this.say('review.loading'))).toHaveCount(0, { timeout: 20_000 });
  }

  async reveal(): Promise<void> {
    await this.press('review.you.reveal');
    await expect(this.page.getByRole('heading', { name: this.say('review.course.title') })).toBeVisible();
  }

  /** Stops the exercise before its time and goes to the review. */
  async stopEarly(): Promise<void> {
    await this.press('desk.menu');
    await this.press('desk.end', this.dialog);
    await this.press('desk.endToDebrief', this.dialog);
  }
}
