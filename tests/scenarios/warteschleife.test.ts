import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
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

describe('the night in Warteschleife', () => {
  /** Minutes at which the desk is asked something between the end of the shift and two o'clock. */
  function nightStops(option: string): number[] {
    const exercise = start(scenario, seedOf(7), setupOf(scenario));
    while (exercise.injects.get('nightWatch')?.state !== 'open' && exercise.ending === undefined) advance(exercise);
    const act = { type: 'answer', inject: 'nightWatch', option } as const;
    decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by: exercise.register.player.id, act });
    const stops: number[] = [];
    while (exercise.now < 15 * 60 && exercise.ending === undefined) stops.push(advance(exercise).at);
    return stops.filter((at) => at > 6 * 60 + 50 && at < 10 * 60 + 50);
  }

  it('is passed at the desk until two by who stays, and asleep by who closes up', () => {
    expect(nightStops('stayUp').length).toBeGreaterThan(0);
    expect(nightStops('close')).toEqual([]);
  });
});
