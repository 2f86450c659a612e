import { advance } from '../../src/exercise/advance.ts';
import { choices } from '../../src/exercise/choices.ts';
import type { Act } from '../../src/exercise/decision.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { start } from '../../src/exercise/start.ts';
import { takeTurn } from '../../src/policy/play.ts';
import type { PlayOut } from '../../src/policy/play.ts';
import type { Seed } from '../../src/quantity/chance.ts';
import type { Scenario } from '../../src/scenario/format.ts';

/** What an act answers: a call, a key post, an objection, a paper that may go out; undefined for what may be done at any time. */
function questionOf(act: Act): string | undefined {
  switch (act.type) {
    case 'answer':
      return `call ${act.inject}`;
    case 'reply':
      return `post ${act.post}`;
    case 'argue':
      return `objection ${act.draft}`;
    default:
      return undefined;
  }
}

/** Questions at a stop that leave at least two answers. */
function questionsAt(exercise: Exercise): string[] {
  const answers = new Map<string, number>();
  for (const { act } of choices(exercise, exercise.register.player.id).list) {
    const question = questionOf(act);
    if (question !== undefined) answers.set(question, (answers.get(question) ?? 0) + 1);
  }
  return [...answers].flatMap(([question, count]) => (count >= 2 ? [question] : []));
}

/** Stops of a whole exercise at which something new is asked that can be answered in at least two ways. */
export function stopsWithAQuestion(scenario: Scenario, seed: Seed, { policy, setup }: PlayOut): number {
  const exercise = start(scenario, seed, setup);
  const asked = new Set<string>();
  let stops = 0;
  takeTurn(exercise, policy);
  while (exercise.ending === undefined) {
    advance(exercise);
    const fresh = questionsAt(exercise).filter((question) => !asked.has(question));
    if (fresh.length > 0) stops++;
    fresh.forEach((question) => asked.add(question));
    takeTurn(exercise, policy);
  }
  return stops;
}
