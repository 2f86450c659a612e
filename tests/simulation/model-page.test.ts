import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import { modelPage } from './model-page.ts';

const PAGE = new URL('../../docs/model.md', import.meta.url);

describe('the page about the model', () => {
  it('stands in docs as the table and the comments say', async () => {
    await expect(modelPage()).toMatchFileSnapshot(PAGE.pathname);
  });

  it('names every assumption and every rule', () => {
    const page = modelPage();
    for (const name of Object.keys(ASSUMPTIONS)) if (!/^response\.\w+\.\w+$/.test(name)) expect(page).toContain(`\`${name}\``);
    for (let rule = 1; rule <= 30; rule++) expect(page, `SIM-${rule}`).toMatch(new RegExp(`\\| SIM-${rule} \\|`));
  });
});
