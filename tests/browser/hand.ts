import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the page; what they do with it is the same. */
export interface Hand {
  readonly page: Page;
  /** A button, a tab, the head of something that folds open. */
  press(target: Locator): Promise<void>;
  /** A radio button or a box to tick. */
  tick(target: Locator): Promise<void>;
  /** The nth entry of a list to choose from. */
  choose(list: Locator, nth: number): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export const withMouse = (page: Page): Hand => ({
  page,
  press: (target) => target.click(),
  tick: (target) => target.check(),
  choose: async (list, nth) => void (await list.selectOption({ index: nth })),
  write: (field, text) => field.fill(text),
});

/** As with the mouse, but words are typed: React does not always hear of a field that Playwright fills in Firefox. */
export const withMouseAndKeys = (page: Page): Hand => ({
  ...withMouse(page),
  write: async (field, text) => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
});

/** More steps than this to reach something is no way at all. */
const FARTHEST = 260;

/** Where the focus is, seen from a target. */
type Bearing = 'there' | 'sameGroup' | 'before' | 'behind';

const bearing = (target: Locator): Promise<Bearing> =>
  target.evaluate((element) => {
    const here = document.activeElement;
    if (here === element) return 'there';
    const isRadio = (one: Element | null): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio';
    if (isRadio(here) && isRadio(element) && here.name === element.name) return 'sameGroup';
    if (!here || here === document.body) return 'before';
    return here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'behind';
  });

/** Goes to a target as somebody without a mouse does: with Tab, and with the arrows inside a group. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < FARTHEST; step++) {
    const where = await bearing(target);
    if (where === 'there') return;
    await page.keyboard.press(where === 'sameGroup' ? 'ArrowDown' : where === 'before' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`no way by keyboard to ${target}`);
}

export const withKeyboard = (page: Page): Hand => ({
  page,
  press: async (target) => {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  tick: async (target) => {
    await reach(page, target);
    if (!(await target.isChecked())) await page.keyboard.press('Space');
  },
  choose: async (list, nth) => {
    await reach(page, list);
    await page.keyboard.press('Home');
    for (let step = 0; step < nth; step++) await page.keyboard.press('ArrowDown');
  },
  write: async (field, text) => {
    await reach(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  },
});
