import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers, Question } from '../../debrief/review.ts';
import type { Alternative } from '../../debrief/alternative.ts';
import type { Comparison } from '../../debrief/comparison.ts';
import type { Contributions } from '../../debrief/contribution.ts';
import type { DecisionEffect } from '../../debrief/effect.ts';
import type { HourWhy } from '../../debrief/why.ts';
import type { Exercise } from '../../exercise/start.ts';
import type { OpenReviewer, Reviewer } from './reviewer.ts';

/** What has been computed so far; it fills up while people read. */
export interface Computed {
  readonly comparison: Comparison | undefined;
  readonly why: readonly HourWhy[] | undefined;
  readonly contributions: Contributions | undefined;
  readonly alternatives: ReadonlyMap<string, Alternative>;
  readonly effects: ReadonlyMap<string, DecisionEffect>;
}

export type Ask = <Type extends Question['type']>(question: Extract<Question, { type: Type }>) => Promise<Answers[Type]>;

const NOTHING: Computed = { comparison: undefined, why: undefined, contributions: undefined, alternatives: new Map(), effects: new Map() };
/** Effects are shown in groups of so many: a drawing for each would be more work than the storm. */
const TOGETHER = 6;

/** Lets an exercise be computed again: first the comparison, then what lay behind it, then the alternatives, then decision by decision. */
export function useReview(exercise: Exercise, open: OpenReviewer): Computed & { readonly ask: Ask } {
  const [computed, setComputed] = useState(NOTHING);
  const reviewer = useRef<Reviewer | undefined>(undefined);
  useEffect(() => {
    const current = open(exercise);
    reviewer.current = current;
    let isOver = false;
    const work = async (): Promise<void> => {
      const comparison = await current.ask({ type: 'comparison' });
      if (isOver) return;
      setComputed((before) => ({ ...before, comparison }));
      const why = await current.ask({ type: 'why' });
      if (isOver) return;
      setComputed((before) => ({ ...before, why }));
      const contributions = await current.ask({ type: 'contributions' });
      if (isOver) return;
      setComputed((before) => ({ ...before, contributions }));
      const alternatives = await current.ask({ type: 'alternatives' });
      if (isOver) return;
      setComputed((before) => ({ ...before, alternatives }));
      await eachEffect(exercise, current, (found) => {
        if (!isOver) setComputed((before) => ({ ...before, effects: new Map([...before.effects, ...found]) }));
        return !isOver;
      });
    };
    void work();
    return () => {
      isOver = true;
      current.close();
    };
  }, [exercise, open]);
  const ask = useCallback<Ask>((question) => reviewer.current?.ask(question) ?? new Promise(() => undefined), []);
  return { ...computed, ask };
}

type Show = (found: readonly (readonly [string, DecisionEffect])[]) => boolean;

/** One question at a time, so that a question from the screen never waits for more than one. */
async function eachEffect(exercise: Exercise, reviewer: Reviewer, show: Show): Promise<void> {
  let found: (readonly [string, DecisionEffect])[] = [];
  for (const { decision, isVoid } of exercise.decisions) {
    if (isVoid) continue;
    found.push([decision.id, await reviewer.ask({ type: 'effect', decision: decision.id })]);
    if (found.length < TOGETHER) continue;
    if (!show(found)) return;
    found = [];
  }
  show(found);
}
