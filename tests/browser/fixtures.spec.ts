import { expect, test } from './fixtures.ts';

test.describe('the watch over the browser', () => {
  test.use({ tolerated: [/./] });

  test('notices console errors, page errors, refused scripts, and requests that fail or lead elsewhere', async ({ page, problems }) => {
    await page.goto('/');
    await page.evaluate(async () => {
      console.error('a console error');
      setTimeout(() => {
        throw new Error('a page error');
      });
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.head.append(script);
      // A page that goes elsewhere at once takes what it had not told yet with it.
      const isTold = new Promise<void>((told) =>
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          if (violatedDirective === 'img-src') told();
        }),
      );
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.invalid/pixel.gif' }));
      await isTold;
    });
    await page.goto('/');
    await expect.poll(() => problems.join('\n')).toContain('console: a console error');
    await expect.poll(() => problems.join('\n')).toContain('page error: Error: a page error');
    await expect.poll(() => problems.join('\n')).toContain('policy violation: require-trusted-types-for');
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

  test('notices a script that stands in the page itself: the policy refuses it', async ({ page, problems }) => {
    await page.route('**/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('</head>', '<script>window.ran = true;</script></head>'),
      });
    });
    await page.goto('/');
    await expect.poll(() => problems.join('\n')).toContain('policy violation: script-src-elem inline');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('is told of texts that would become markup or script: the policy asks for Trusted Types', async ({ page, problems }) => {
    await page.goto('/');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>markup</b>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedHTML');
    await expect.poll(() => problems.join('\n')).toContain('policy violation: require-trusted-types-for');
  });

  test('notices what axe sees', async ({ page, checkAccessibility }) => {
    await page.goto('/');
    await page.evaluate(() => {
      const main = document.createElement('main');
      main.append(document.createElement('input'));
      document.body.replaceChildren(main);
    });
    await expect(checkAccessibility(page)).rejects.toThrow('Form elements must have labels');
  });
});
