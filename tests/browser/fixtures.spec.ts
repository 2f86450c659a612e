import { expect, test } from './fixtures.ts';

test.describe('the watch over the browser', () => {
  test.use({ tolerated: [/./] });

  test('notices console errors, page errors, refused scripts, and requests that fail or lead elsewhere', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(() => {
      console.error('a console error');
      setTimeout(() => {
        throw new Error('a page error');
      });
      document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.invalid/pixel.gif' }));
    });
    await page.goto('/');
    await expect.poll(() => problems.join('\n')).toContain('console: a console error');
    await expect.poll(() => problems.join('\n')).toContain('page error: Error: a page error');
    await expect.poll(() => problems.join('\n')).toContain('policy violation: script-src-elem inline');
    await expect.poll(() => problems.join('\n')).toContain('policy violation: img-src https://example.invalid/pixel.gif');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('notices a request that leaves, where no policy stops it', async ({ context, page, problems }) => {
    await context.route('http://127.0.0.1:1/', (route) =>
      route.fulfill({ body: '<img src="http://example.invalid/a.gif">', contentType: 'text/html' }),
    );
    await page.goto('http://127.0.0.1:1/');
    await expect.poll(() => problems.join('\n')).toContain('request to another origin: http://example.invalid/a.gif');
    await expect.poll(() => problems.join('\n')).toContain('failed request: http://example.invalid/a.gif');
  });

  test('notices what axe sees', async ({ page, checkAccessibility }) => {
    await page.goto('/');
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>A</h1><input></main>';
    });
    await expect(checkAccessibility(page)).rejects.toThrow('Form elements must have labels');
  });
});
