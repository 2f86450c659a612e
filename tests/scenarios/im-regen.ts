import { readFileSync } from 'node:fs';
import { advance } from '../../src/exercise/advance.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act } from '../../src/exercise/decision.ts';
import { paperStage } from '../../src/exercise/papers.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync(new URL('../../scenarios/im-regen.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 10), null, 1));

/** The short storm that the demo plays. */
export const { scenario } = parsed;
export const { warnings } = parsed;

export interface Choice {
  readonly call: string;
  readonly sentence: string;
  /** What is done when the red ink comes back. */
  readonly ink: 'alone' | 'accept' | 'counter';
}

/** What somebody does who takes the first thing that is offered, and then goes it alone. */
export const FIRST: Choice = { call: 'open', sentence: 'sorryPlain', ink: 'alone' };

function take(exercise: Exercise, act: Act): void {
  const by = exercise.register.player.id;
  const reason = decide(exercise, { id: decisionId(act, exercise.now, exercise.decisionIds), at: exercise.now, by, act });
  if (reason) throw new Error(`${act.type}: ${reason}`);
}

/** Plays the short storm as the demo does, through the engine alone. */
export function played(seed: number, { call, sentence, ink }: Choice = FIRST): Exercise {
  const exercise = start(scenario, seedOf(seed), setupOf(scenario));
  const channels = scenario.platforms.filter(({ account }) => account !== undefined).map(({ id }) => id);
  const kind = exercise.register.passages.get(sentence)!.kind;
  while (exercise.ending === undefined) {
    advance(exercise);
    if (exercise.injects.get('call')?.state === 'open') {
      take(exercise, { type: 'answer', inject: 'call', option: call });
      take(exercise, { type: 'draft', kind, wording: { from: 'option', option: sentence }, channels });
    }
    const paper = [...exercise.papers.values()].at(-1);
    if (!paper || paper.goesOutAt !== undefined) continue;
    const draft = paper.id;
    const stage = paperStage(paper);
    if (stage === 'approved') take(exercise, { type: 'publish', draft });
    if (stage !== 'contested') continue;
    const hasCountered = exercise.decisions.some(({ decision: { act } }) => act.type === 'argue' && act.with === 'counter');
    if (ink === 'alone' || (ink === 'counter' && hasCountered)) take(exercise, { type: 'publish', draft });
    else take(exercise, { type: 'argue', draft, with: ink });
  }
  return exercise;
}

/** The decision by which the sentence went out. */
export const publicationOf = ({ decisions }: Exercise) => decisions.find(({ decision }) => decision.act.type === 'publish')?.decision;
