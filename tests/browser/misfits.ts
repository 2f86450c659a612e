import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, 2.5.8: what is pressed is at least so large, in CSS pixels. */
const SMALLEST_TARGET = 24;

/** What does not fit: the page itself, words that are cut off, targets that are too small or that nothing reaches. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(async (smallest) => {
    // What has just been written is drawn and has moved to its place, however busy the machine: nothing moves for five frames.
    const places = (): string => [...document.querySelectorAll('button, summary')].map((one) => one.getBoundingClientRect().top).join();
    const found: string[] = [];
    for (let still = 0, frame = 0, before = ''; still < 5; frame++) {
      if (frame === 240) return ['never comes to rest'];
      await new Promise(requestAnimationFrame);
      const now = places();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
    const front = document.querySelector('dialog[open], [aria-modal=true]') ?? document.body;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen, [inert]');
    const seen = (selector: string): Element[] => [...front.querySelectorAll(selector)].filter(isSeen);
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

    if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
    for (const element of seen('*')) {
      const { overflowX, display } = style(element);
      const isWide = element.scrollWidth > element.clientWidth + 1 && display !== 'inline' && element.clientWidth > 1;
      // Tables and charts have two dimensions; a row of tabs is one control that scrolls along.
      const mayScroll = element.querySelector('table, svg') !== null || element.getAttribute('role') === 'group';
      if (isWide && (overflowX === 'auto' || overflowX === 'scroll') && !mayScroll) found.push(`scrolls sideways: ${name(element)}`);
    }
    for (const element of seen('button, h1, h2, h3, h4, summary, select, legend, label, .tag')) {
      if (element.scrollWidth > element.clientWidth + 1 && style(element).display !== 'inline') found.push(`cut off: ${name(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.parentElement && element.parentElement.scrollWidth > element.parentElement.clientWidth + 1;
      if (!scrolls && (left < -1 || right > clientWidth + 1)) found.push(`out of the page: ${name(element)}`);
    }
    for (const element of seen('button, summary, select, textarea, a[href], input:not([type=file])')) {
      if (element.closest('.skip-link, svg')) continue;
      const target = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      if (width > 1 && (width < smallest || height < smallest) && !element.closest('p'))
        found.push(`too small to hit, ${Math.round(width)} × ${Math.round(height)}: ${name(element)}`);
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, clientHeight)) / 2];
      const hit = document.elementFromPoint(x, y);
      if (!hit || !(target.contains(hit) || hit.contains(target)))
        found.push(`out of reach at ${Math.round(x)}, ${Math.round(y)}: ${name(element)}, under ${hit ? name(hit) : 'nothing'}`);
    }
    return [...new Set(found)];
  }, SMALLEST_TARGET);

/** WCAG 1.4.12: as much space between lines, words and letters as a reader may set for themselves. */
export const setSpacing = (page: Page, isWide: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, isWide);
