import type { z } from 'zod';
import { shown, shownList } from '../scenario/found.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Finding } from '../scenario/issue.ts';
import { memberOf } from '../scenario/json.ts';
import type { Json } from '../scenario/json.ts';
import { below } from '../scenario/pointer.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { ASSUMPTIONS, isAssumption } from '../simulation/assumptions.ts';
import { ENGINE } from './engine.ts';
import { FILE_FORMAT, KIND } from './file-shape.ts';
import type { FileShape } from './file-shape.ts';

type Content = z.output<typeof FileShape>;

/** EX-11: an exercise file says that it is one. */
export function foreignFile(file: Json): Finding | undefined {
  if (memberOf(file, 'kind') === KIND) return undefined;
  const found = memberOf(file, 'storyline') === undefined ? 'other' : 'scenario';
  return { pointer: '', rule: 'EX-11', message: { key: 'file.noExercise', values: { found } } };
}

/** EX-12: a newer file format cannot be read. */
export function newerFile(file: Json): Finding | undefined {
  const found = memberOf(file, 'format');
  if (typeof found !== 'number' || found <= FILE_FORMAT) return undefined;
  return { pointer: '/format', rule: 'EX-12', message: { key: 'file.newerFormat', values: { found, newest: FILE_FORMAT } } };
}

/** EX-13: the scenario in the file is the one that was played. */
export function* foreignScenario({ scenarioHash: recorded }: Content, embedded: object): Generator<Finding> {
  if (scenarioHash(embedded) === recorded) return;
  yield { pointer: '/scenario', rule: 'EX-13', at: 'key', message: { key: 'file.otherScenario' } };
}

/** The rules between the parts of a file whose shape is right. */
export function* brokenRules(file: Content, scenario: Scenario): Generator<Finding> {
  yield* repeatedDecisions(file);
  yield* disorder(file, scenario);
  if (file.engine === ENGINE) yield* wrongAssumptions(file);
  yield* wrongResults(file, scenario);
}

/** EX-14: no two decisions have the same id. */
function* repeatedDecisions({ decisions }: Content): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const [at, { id }] of decisions.entries()) {
    const pointer = `/decisions/${at}/id`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, pointer);
    else yield { pointer, rule: 'EX-14', message: { key: 'file.decisionTwice', values: { id: shown(id), first } } };
  }
}

/** EX-15: decisions stand in the order of time, none later than the exercise went, which went no longer than its scenario. */
function* disorder({ decisions, recorded }: Content, { hours }: Scenario): Generator<Finding> {
  let before = 0;
  for (const [index, { at }] of decisions.entries()) {
    const pointer = `/decisions/${index}/at`;
    if (at < before) yield { pointer, rule: 'EX-15', message: { key: 'file.decisionTooEarly', values: { at, before } } };
    if (at > recorded.now) yield { pointer, rule: 'EX-15', message: { key: 'file.decisionTooLate', values: { at, end: recorded.now } } };
    before = Math.max(before, at);
  }
  if (recorded.now <= hours * 60) return;
  yield { pointer: '/recorded/now', rule: 'EX-15', message: { key: 'file.tooLong', values: { now: recorded.now, horizon: hours * 60 } } };
}

/** EX-16: changed assumptions are those of the model, within their plausible range. */
function* wrongAssumptions({ setup }: Content): Generator<Finding> {
  for (const [name, value] of Object.entries(setup.assumptions ?? {})) {
    const pointer = below('/setup/assumptions', name);
    const term = isAssumption(name) ? ASSUMPTIONS[name] : undefined;
    if (!term) {
      yield { pointer, rule: 'EX-16', at: 'key', message: { key: 'file.unknownAssumption', values: { name: shown(name) } } };
    } else if (value < term.range[0] || value > term.range[1]) {
      const [least, most] = term.range;
      yield { pointer, rule: 'EX-16', message: { key: 'file.assumptionOutOfRange', values: { name, value, least, most } } };
    }
  }
}

/** EX-18: recorded results fit the scenario: its goals, and one of its endings where the exercise came to an end. */
function* wrongResults({ recorded }: Content, { endings, goals }: Scenario): Generator<Finding> {
  const { ending, isComplete, outcome } = recorded;
  if (isComplete !== (ending !== undefined)) yield { pointer: '/recorded', rule: 'EX-18', message: { key: 'file.endingMissing' } };
  if (ending !== undefined && !endings.some(({ id }) => id === ending)) {
    const values = { ending: shown(ending), known: shownList(endings.map(({ id }) => id)) };
    yield { pointer: '/recorded/ending', rule: 'EX-18', message: { key: 'file.unknownEnding', values } };
  }
  const missing = goals.filter(({ id }) => !Object.hasOwn(outcome.goals, id)).map(({ id }) => id);
  const unknown = Object.keys(outcome.goals).filter((id) => !goals.some((goal) => goal.id === id));
  if (missing.length === 0 && unknown.length === 0) return;
  const values = { missing: shownList(missing), unknown: shownList(unknown) };
  yield { pointer: '/recorded/outcome/goals', rule: 'EX-18', message: { key: 'file.otherGoals', values } };
}
