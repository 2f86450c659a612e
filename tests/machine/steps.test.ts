import { expect, it } from 'vitest';
import { follow } from '../../src/machine/steps.ts';
import type { Beginning, Player, Rest } from '../../src/machine/steps.ts';

const rest = { kind: 'rest' } as Rest;
const guard = (name: string) => ({ type: 'flag', params: { flag: name } }) as const;

/** A machine that asks two conditions and does something for each that holds. */
function machine(memory: { left: number }): { readonly beginning: Beginning; readonly runs: () => number } {
  let runs = 0;
  const run: Beginning['run'] = (tape) => {
    runs++;
    for (const name of ['a', 'b']) if (tape.ask(guard(name))) tape.act({ type: 'flag', params: { flag: name } });
    return rest;
  };
  return { beginning: { run, memory }, runs: () => runs };
}

/** Follows the course with these answers and tells what was asked and done. */
function told(beginning: Beginning, truths: Readonly<Record<string, boolean>>): string[] {
  const notes: string[] = [];
  const player: Player = {
    read: (asked) => (asked as ReturnType<typeof guard>).params.flag,
    holds: (flag) => {
      notes.push(`${String(flag)}?`);
      return truths[String(flag)]!;
    },
    act: ({ params }) => void notes.push(`${String(params['flag'])}!`),
  };
  expect(follow(beginning, player)).toBe(rest);
  return notes;
}

const ANSWERS = [
  [{ a: false, b: false }, ['a?', 'b?']],
  [{ a: true, b: false }, ['a?', 'a!', 'b?']],
  [{ a: true, b: true }, ['a?', 'a!', 'b?', 'b!']],
  [{ a: false, b: true }, ['a?', 'b?', 'b!']],
] as const;

it('[EX-31] works a step out once for each set of answers, and then takes it as before: nothing asked or done twice', () => {
  const { beginning, runs } = machine({ left: 100 });
  for (const round of [1, 2, 3]) {
    for (const [truths, expected] of ANSWERS) expect(told(beginning, truths), `round ${round}`).toEqual(expected);
    expect(runs()).toBe(4);
  }
});

it('[EX-31] works it out anew, with the same outcome, where there is too much to remember', () => {
  const { beginning, runs } = machine({ left: 2 });
  for (const round of [1, 2]) for (const [truths, expected] of ANSWERS) expect(told(beginning, truths), `round ${round}`).toEqual(expected);
  expect(runs()).toBe(6);
});
