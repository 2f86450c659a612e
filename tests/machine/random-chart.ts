import { seedOf, streamOf, uniform } from '../../src/quantity/chance.ts';
import type { StateNode, StorylineEvent, Transition } from '../../src/scenario/storyline.ts';

const STREAM = streamOf('random chart');
const EVENTS: readonly StorylineEvent[] = ['hour', 'level.rose', 'inject.answered'];

/** A source of whole numbers below a bound, the same for the same number. */
export function lots(number: number): (bound: number) => number {
  const seed = seedOf(number);
  let nth = 0;
  return (bound) => Math.floor(uniform(seed, STREAM, nth++) * bound);
}

/** A parallel chart whose regions aim only at their own states; each action says to which region it belongs. */
export function randomChart(number: number): StateNode {
  const lot = lots(number);
  let serial = 0;
  function region(tag: string): StateNode {
    const chart = compound(tag, 1 + lot(2));
    // The region as a whole may hear something too, even when it has come to a final state.
    return lot(3) === 0 ? { ...chart, on: { hour: { target: `.${chart.initial}`, guard: guard(), actions: [note(tag)] } } } : chart;
  }
  const note = (tag: string): NonNullable<StateNode['entry']>[number] => ({
    type: 'flag',
    params: { flag: `${tag}:${serial++}`, set: true },
  });
  const guard = (): Transition['guard'] => ({ type: 'flag', params: { flag: `asked:${serial++}` } });
  const maybe = <Part>(odds: number, part: () => Part): Part | undefined => (lot(odds) === 0 ? part() : undefined);

  function transition(tag: string, names: readonly string[]): Transition {
    const target = lot(5) === 0 ? undefined : names[lot(names.length)];
    return {
      ...(target === undefined ? {} : { target }),
      ...(lot(3) === 0 ? {} : { guard: guard() }),
      ...(lot(2) === 0 ? {} : { actions: [note(tag)] }),
    };
  }

  function compound(tag: string, depth: number): StateNode {
    const names = Array.from({ length: 2 + lot(3) }, () => `${tag}-${serial++}`);
    const states = names.map((name, at): [string, StateNode] => {
      const later = names.slice(at + 1);
      const isFinal = at > 0 && later.length === 0 && lot(3) === 0;
      return [name, isFinal ? { type: 'final' } : inner(tag, { names, later, depth })];
    });
    return { initial: names[0]!, states: Object.fromEntries(states) };
  }

  type Place = { readonly names: readonly string[]; readonly later: readonly string[]; readonly depth: number };
  function inner(tag: string, { names, later, depth }: Place): StateNode {
    const on = Object.fromEntries(
      EVENTS.filter(() => lot(2) === 0).map((event) => [event, [transition(tag, names), transition(tag, names)]]),
    );
    const after = maybe(2, () => ({ [String(5 + lot(50))]: transition(tag, names) }));
    // Only to a later state: two states that leave for each other at once would never come to rest.
    const always = later.length > 0 ? maybe(4, () => ({ target: later[lot(later.length)]!, guard: guard() })) : undefined;
    return {
      ...(depth > 0 && lot(2) === 0 ? compound(tag, depth - 1) : {}),
      entry: [note(tag)],
      ...(lot(2) === 0 ? { exit: [note(tag)] } : {}),
      on,
      ...(after ? { after } : {}),
      ...(always ? { always } : {}),
    };
  }

  const together = (tags: readonly string[]): StateNode => ({
    type: 'parallel',
    states: Object.fromEntries(tags.map((tag) => [tag, region(tag)])),
  });
  return { type: 'parallel', states: { ...together(['A', 'B', 'C']).states, within: together(['D', 'E']) } };
}
