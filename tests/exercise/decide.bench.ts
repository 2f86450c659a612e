import { bench, describe } from 'vitest';
import { peers } from './peers.ts';
import { shipped } from './shipped.ts';

const { engine, scenario } = await shipped();
const { TWENTY, busiestMinute, choices, decide, playerOf, twentyInARow, untouched } = engine;
const others = peers();

const player = playerOf(scenario);
const at = busiestMinute(scenario);
const decisions = twentyInARow(scenario, at);
/** The list on which all are measured: as many choices as are pending in the exercise, with words as long as theirs. */
const offers = choices(untouched(scenario, at), player).list.map(({ act }) => JSON.stringify(act));

const ITERATIONS = 400;
const WARM_UP = 100;

/** Measures what is done with sessions, each used once and begun before the clock runs. */
function measure<Session>(name: string, begin: () => Session, play: (session: Session) => void): void {
  const waiting: Session[] = [];
  const fill = (): void => {
    while (waiting.length < ITERATIONS + WARM_UP) waiting.push(begin());
  };
  const once = (): void => play(waiting.pop() ?? begin());
  bench(name, once, { iterations: ITERATIONS, time: 0, warmupIterations: WARM_UP, warmupTime: 0, throws: true, setup: fill });
}

describe(`${TWENTY} of ${offers.length} pending choices taken one after the other`, () => {
  measure(
    'Gegenwind: decide',
    () => untouched(scenario, at),
    (exercise) => {
      for (const decision of decisions) decide(exercise, decision);
    },
  );
  measure(
    'Gegenwind: all choices, then decide',
    () => untouched(scenario, at),
    (exercise) => {
      for (const decision of decisions) {
        choices(exercise, player);
        decide(exercise, decision);
      }
    },
  );
  if (!others) return;
  measure('inkjs: continue and choose', others.story(offers), (story) => {
    for (let nth = 0; nth < TWENTY; nth++) {
      story.ContinueMaximally();
      story.ChooseChoiceIndex(nth % story.currentChoices.length);
    }
  });
  measure('boardgame.io: moves', others.game(offers), (client) => {
    for (let nth = 0; nth < TWENTY; nth++) client.moves.take(nth);
    if (client.getState().G.taken.length !== TWENTY) throw new Error('a move was refused');
  });
});
