import { describe, expect, it } from 'vitest';
import { chatter, chatterAuthor, chatterWords, combinations, SHOWN_PER_STEP } from '../../src/view/chatter.ts';
import { rawCrowdWords } from '../../src/view/words.ts';
import { begun, ENGLISH, GERMAN, LANTERN, passUntil, WARTESCHLEIFE } from './lantern.ts';

describe('the chatter of the crowd', () => {
  it('says nothing twice in a whole storm, in neither language', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, exercise.horizon);
    const posts = chatter(exercise);
    expect(posts.length).toBeGreaterThan(1000);
    for (const reader of [GERMAN, ENGLISH]) {
      const words = posts.map((post) => chatterWords(exercise, post, reader));
      expect(words.length - new Set(words).size).toBe(0);
      const latest = words.slice(-300);
      expect(new Set(latest).size).toBe(latest.length);
    }
  });

  it('lets words rest: seldom do two people find the same ones within ten minutes', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, exercise.horizon);
    const posts = chatter(exercise);
    // Sentences, not the little words around them.
    const sentences = Object.values(WARTESCHLEIFE.chatter.lists)
      .flat()
      .map((words) => rawCrowdWords(words, GERMAN))
      .filter(({ length }) => length >= 22);
    const saidAt = new Map<string, number>();
    let soon = 0;
    for (const post of posts) {
      const words = chatterWords(exercise, post, GERMAN);
      for (const sentence of sentences.filter((one) => words.includes(one))) {
        if (post.at - (saidAt.get(sentence) ?? -Infinity) <= 10) soon++;
        saidAt.set(sentence, post.at);
      }
    }
    expect(soon / posts.length).toBeLessThan(0.15);
  });

  it('goes through all combinations of a line before one comes again', () => {
    const exercise = begun(LANTERN);
    const line = 0;
    const size = combinations(exercise, line);
    const post = { id: 'x', platform: 0, at: exercise.now, line, author: 0 };
    const words = Array.from({ length: size }, (_, nth) => chatterWords(exercise, { ...post, nth }, GERMAN));
    expect(new Set(words).size).toBe(size);
  });

  it('is the same whether it was looked at on the way or only at the end', () => {
    const [watched, unwatched] = [begun(WARTESCHLEIFE), begun(WARTESCHLEIFE)];
    for (let hour = 1; hour <= 12; hour++) {
      passUntil(watched, hour * 60);
      chatter(watched);
    }
    passUntil(unwatched, 720);
    const told = (exercise: typeof watched) =>
      chatter(exercise).map((post) => [post.id, chatterWords(exercise, post, GERMAN), chatterAuthor(exercise, post)]);
    expect(told(watched)).toEqual(told(unwatched));
  });

  it('shows at most a few posts of one step and none of a platform that nobody can see', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 600);
    const perStep = new Map<string, number>();
    for (const { id } of chatter(exercise)) {
      const step = id.slice(0, id.lastIndexOf('.'));
      perStep.set(step, (perStep.get(step) ?? 0) + 1);
    }
    expect(Math.max(...perStep.values())).toBe(SHOWN_PER_STEP);
    const messenger = WARTESCHLEIFE.platforms.findIndex(({ kind }) => kind === 'messenger');
    expect(chatter(exercise).filter(({ platform }) => platform === messenger)).toEqual([]);
  });

  it('leaves no placeholder open', () => {
    const exercise = begun(WARTESCHLEIFE);
    passUntil(exercise, 900);
    expect(chatter(exercise).filter((post) => /[{}]/.test(chatterWords(exercise, post, GERMAN)))).toEqual([]);
  });
});
