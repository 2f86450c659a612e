import fc from 'fast-check';
import type { Act, Decision, Wording } from '../../src/exercise/decision.ts';
import { CONTACTS, MODERATIONS } from '../../src/exercise/decision.ts';
import { minutes } from '../../src/quantity/units.ts';
import { ELEMENTS, FLAWS, TEXT_KINDS, TONES } from '../../src/scenario/features.ts';
import type { Scenario } from '../../src/scenario/format.ts';

type Kind =
  'role' | 'platform' | 'fact' | 'promise' | 'passage' | 'remedy' | 'voice' | 'keyPost' | 'inject' | 'planned' | 'level' | 'block';
type Pool = Readonly<Record<Kind | 'option', readonly string[]>>;

function poolOf(scenario: Scenario): Pool {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  return {
    role: ids(scenario.cast),
    platform: ids(scenario.platforms),
    fact: ids(scenario.facts),
    promise: ids(scenario.promises),
    passage: ids(scenario.passages),
    remedy: ids(scenario.remedies),
    voice: ids(scenario.voices),
    keyPost: ids(scenario.keyPosts),
    inject: ids(scenario.injects),
    planned: ids(scenario.plannedPosts),
    level: ids(scenario.firmLevels),
    block: Object.values(scenario.blocks).flatMap(ids),
    option: [...scenario.keyPosts, ...scenario.injects].flatMap(({ options }) => ids(options)),
  };
}

/** Mostly an id of the kind that is wanted; now and then one of another kind, or one that nothing has. */
function anyId(pool: Pool, kind: Kind | 'option'): fc.Arbitrary<string> {
  const others = fc.constantFrom(...Object.values(pool).flat(), 'crowd', 'nobody', 'constructor', 'toString');
  const own = pool[kind];
  return own.length === 0 ? others : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: others });
}

const anyMinute = fc
  .oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 2_000 }), fc.constantFrom(0, 60, 99_999))
  .map(minutes);

function anyWording(pool: Pool): fc.Arbitrary<Wording> {
  const claims = fc.array(fc.record({ fact: anyId(pool, 'fact'), stance: fc.constantFrom('asserts' as const, 'denies' as const) }), {
    maxLength: 2,
  });
  const features = fc.record(
    {
      tone: fc.constantFrom(...TONES),
      elements: fc.subarray([...ELEMENTS]),
      flaws: fc.subarray([...FLAWS]),
      claims,
      register: fc.constantFrom('du' as const, 'sie' as const, 'none' as const),
      promise: anyId(pool, 'promise'),
    },
    { requiredKeys: ['tone', 'elements', 'flaws', 'claims', 'register'] },
  );
  return fc.oneof(
    fc.record({ from: fc.constant('option' as const), option: fc.oneof(anyId(pool, 'passage'), anyId(pool, 'option')) }),
    fc.record({ from: fc.constant('blocks' as const), blocks: fc.array(anyId(pool, 'block'), { maxLength: 4 }) }),
    fc.record({ from: fc.constant('own' as const), text: fc.string(), features }),
  );
}

/** Any act of the right shape, sensible or not. `drafts`: ids of decisions that may have written one. */
function anyAct(scenario: Scenario, drafts: readonly string[]): fc.Arbitrary<Act> {
  const pool = poolOf(scenario);
  const id = (kind: Kind | 'option'): fc.Arbitrary<string> => anyId(pool, kind);
  const draft = fc.constantFrom(...drafts, 'nothing');
  const wording = anyWording(pool);
  const type = <Type extends Act['type']>(name: Type): fc.Arbitrary<Type> => fc.constant(name);
  return fc.oneof(
    fc.record({ type: type('watch') }),
    fc.record({ type: type('reply'), post: id('keyPost'), wording, fourEyes: id('role') }, { requiredKeys: ['type', 'post', 'wording'] }),
    fc.record({ type: type('draft'), kind: fc.constantFrom(...TEXT_KINDS), wording, channels: fc.array(id('platform'), { maxLength: 3 }) }),
    fc.record({ type: fc.constantFrom('push' as const, 'withdraw' as const, 'publish' as const), draft }),
    fc.record({ type: type('argue'), draft, with: fc.constantFrom('accept' as const, 'counter' as const, 'split' as const) }),
    fc.record({ type: type('moderate'), post: id('keyPost'), how: fc.constantFrom(...MODERATIONS) }),
    fc.record({ type: type('stop'), planned: id('planned') }),
    fc.record({ type: type('ask'), role: id('role'), fact: id('fact') }),
    fc.record({ type: type('escalate'), level: id('level') }),
    fc.record({ type: type('remedy'), remedy: id('remedy') }),
    fc.record({
      type: type('order'),
      colleague: id('role'),
      wording: id('passage'),
      scope: fc.constantFrom('questions' as const, 'all' as const),
      until: anyMinute,
    }),
    fc.record({ type: type('endOrder'), colleague: id('role') }),
    fc.record({ type: type('staff'), how: fc.constantFrom('callIn' as const, 'handOver' as const), role: id('role') }),
    fc.record({ type: type('staff'), how: fc.constantFrom('agency' as const, 'brief' as const) }),
    fc.record({ type: type('contact'), voice: id('voice'), how: fc.constantFrom(...CONTACTS) }),
    fc.record({ type: type('pledge'), promise: id('promise') }),
    fc.record({ type: type('answer'), inject: id('inject'), option: id('option') }),
    fc.record({ type: type('situation'), at: anyMinute }),
  );
}

/** Any decisions in the order of time, most of them by the player. */
export function anyDecisions(scenario: Scenario): fc.Arbitrary<readonly Decision[]> {
  const ids = [...Array(30).keys()].map((nth) => `d${nth}`);
  const player = scenario.cast.find(({ kind }) => kind === 'player')!.id;
  const others = anyId(poolOf(scenario), 'role');
  const by = fc.oneof({ weight: 20, arbitrary: fc.constant(player) }, { weight: 1, arbitrary: others });
  const one = fc.record({ at: anyMinute, by, act: anyAct(scenario, ids) });
  return fc
    .array(one, { minLength: 3, maxLength: ids.length })
    .map((list) => list.sort((a, b) => a.at - b.at).map((decision, nth) => ({ id: ids[nth]!, ...decision })));
}
