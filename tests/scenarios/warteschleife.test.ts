import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';

const text = readFileSync(new URL('../../scenarios/warteschleife.json', import.meta.url), 'utf8');
const parsed = parseScenario(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));
const { scenario } = parsed;

describe('Warteschleife', () => {
  it('is written out: posts, echoes, voices, injects, endings, principles', () => {
    const { keyPosts, crowdPosts, echoes, voices, injects, endings, meta } = scenario;
    const ofVoices = voices.flatMap(({ arc }) => Object.values(arc)).reduce((sum, { posts }) => sum + posts.length, 0);
    const threads = keyPosts.reduce((sum, { thread }) => sum + thread.length, 0);
    expect(keyPosts.length + threads + crowdPosts.length + ofVoices + echoes.length).toBeGreaterThanOrEqual(120);
    expect(echoes.length).toBeGreaterThanOrEqual(40);
    expect(voices.length).toBeGreaterThanOrEqual(6);
    expect(voices.length).toBeLessThanOrEqual(8);
    expect(injects.length).toBeGreaterThanOrEqual(8);
    expect(endings.length).toBe(4);
    const wanted = ['P01', 'P02', 'P03', 'P08', 'P13', 'P15', 'P16', 'P18', 'P20', 'P21', 'P23', 'P29', 'P32', 'P38'];
    expect(meta.principles).toEqual(expect.arrayContaining(wanted));
  });
});
