import type { Choice } from '../exercise/choices.ts';
import type { Act } from '../exercise/decision.ts';
import type { Situation } from '../exercise/situation.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Manner } from '../scenario/moment.ts';
import { bestOf, draftsOf, worthOf } from './judgement.ts';
import { arguePapers, keepWord, saySubstance } from './papers.ts';
import type { Knows, Policy } from './play.ts';

/**
 * Best practice as one set of rules for all scenarios. It sees only what a role knows, and no slug, option id or P-number;
 * the rules quote the practice they come from. It is a yardstick, no ceiling: who beats it is told so.
 */
export const bestPractice: Policy = (knows) => [...rules(knows)];

function* rules(knows: Knows): Generator<Act> {
  if (isBreeze(knows.situation)) return yield* keepWatch(knows);
  yield* answerInjects(knows);
  yield* stopPlannedPosts(knows);
  yield* sayFirstWord(knows);
  yield* answerPosts(knows, isEmergency);
  yield* callTheHouse(knows);
  yield* findOut(knows);
  yield* bringRelief(knows);
  yield* arguePapers(knows);
  yield* saySubstance(knows);
  yield* keepWord(knows);
  yield* leadTheCrew(knows);
  if (!hasTooMuchToDo(knows)) yield* answerPosts(knows, (nature) => !isEmergency(nature));
  yield* careForPeople(knows);
}

/** P15: who has an hour and a half of work ahead takes on no more replies. */
const FULL = 90;
const hasTooMuchToDo = ({ situation, role }: Knows): boolean =>
  (situation.crew.find((one) => one.role === role)?.busyUntil ?? 0) - situation.now > FULL;

/** From this level on a storm is more than talk among a few (display rule: level 3 is dangerous already). */
const STORM = 2;
const DANGER = 3;

/** P09: nobody is affected and little is said: do not panic. */
const isBreeze = ({ figures, cases, injects, posts }: Situation): boolean =>
  figures.level < STORM && cases.length === 0 && injects.length === 0 && posts.length === 0;

function* keepWatch({ choices }: Knows): Generator<Act> {
  yield* choices.list.filter(({ act }) => act.type === 'contact' && act.how === 'thank').map(({ act }) => act);
}

const MANNERS: Readonly<Record<Manner, number>> = {
  helpful: 6,
  open: 5,
  protective: 4,
  delegating: 1,
  stalling: -1,
  evasive: -3,
  refusing: -3,
  showy: -4,
  hostile: -8,
};

/** P23, P29: whoever asks gets an answer, as helpful and as true as is possible now. */
function* answerInjects({ choices, situation }: Knows): Generator<Act> {
  for (const { inject } of situation.injects) {
    const options = choices.list.filter(({ act }) => act.type === 'answer' && act.inject === inject);
    const ranked = options
      .map((choice) => ({ act: choice.act, worth: answerWorth(choice, situation) }))
      .filter(({ worth }) => worth > -20)
      .sort((a, b) => b.worth - a.worth);
    if (ranked[0]) yield ranked[0].act;
  }
}

function answerWorth(choice: Choice, situation: Situation): number {
  const manner = choice.manner === undefined ? 0 : MANNERS[choice.manner];
  if (!choice.features) return manner;
  const words = worthOf(choice.features, situation);
  return words === undefined ? -20 : manner + words / 4;
}

/** No cheerful posts in a storm. */
const stopPlannedPosts = ({ choices }: Knows): Act[] => choices.list.filter(({ act }) => act.type === 'stop').map(({ act }) => act);

/** P10, P22, P24: tell the house in time, one level after the other; the top when it is dangerous. */
function* callTheHouse({ choices, situation }: Knows): Generator<Act> {
  const called = choices.list.filter(({ act }) => act.type === 'escalate');
  const { firmLevels, figures } = situation;
  const next = firmLevels.findIndex(({ isRaised }) => !isRaised);
  const isTop = next === firmLevels.length - 1;
  if (next < 0 || (isTop && figures.level < STORM)) return;
  const choice = called.find(({ act }) => act.type === 'escalate' && act.level === firmLevels[next]!.level);
  if (choice) yield choice.act;
}

/** A first word within the hour: we know, we check, we come back (Coombs: instructing information first). */
function* sayFirstWord({ choices, situation }: Knows): Generator<Act> {
  const hasSpoken = situation.published.some(({ isReply, kind }) => !isReply && kind !== 'qa') || situation.papers.length > 0;
  if (hasSpoken) return;
  const holding = bestOf(draftsOf(choices.list, ['holding']), situation);
  if (holding) yield holding.act;
}

/** P29: facts first; one department after the other for each fact, since every question takes both sides a minute (P15). */
function* findOut({ choices, situation }: Knows): Generator<Act> {
  for (const { fact, askedAt } of situation.facts) {
    const asks = choices.list.flatMap(({ act }) => (act.type === 'ask' && act.fact === fact ? [act] : []));
    const isStale = (at: Minutes | undefined): boolean => at !== undefined && situation.now - at >= ASK_AGAIN;
    const next = asks.find(({ role }) => !askedAt.has(role)) ?? asks.find(({ role }) => isStale(askedAt.get(role)));
    if (next) yield next;
  }
}

/** Who did not know is asked again after so many minutes. */
const ASK_AGAIN = 60;

/** P13, P38: relief before words: the most relief first, information and briefing always. */
function* bringRelief({ choices, situation }: Knows): Generator<Act> {
  const offers = choices.list.flatMap(({ act }) => {
    const remedy = act.type === 'remedy' ? situation.remedies.find((one) => one.remedy === act.remedy) : undefined;
    return remedy ? [{ act, remedy }] : [];
  });
  offers.sort((a, b) => b.remedy.relief - a.remedy.relief);
  for (const { act, remedy } of offers) {
    if (remedy.kind !== 'goodwill' || situation.figures.level >= DANGER) yield act;
  }
}

/** Who is in danger is answered first, however much else there is to do. */
const isEmergency = (nature: string): boolean => nature === 'emergency';

const THREATS: readonly string[] = ['secure', 'report', 'protect'];

/** P01, P02, P04, P11: people are answered, with a second reader where one is there; threats are secured, trolls not fed. */
function* answerPosts({ choices, situation, role }: Knows, isMeant: (nature: string) => boolean): Generator<Act> {
  const reader = situation.crew.find(
    (one) => one.role !== role && one.isOnDuty && choices.list.some(({ act }) => act.type === 'order' && act.colleague === one.role),
  );
  const byUrgency = situation.posts.filter(({ nature }) => isMeant(nature)).sort((a, b) => urgency(b.nature) - urgency(a.nature));
  for (const { post, nature } of byUrgency) {
    if (nature === 'threat' || nature === 'netiquette') {
      yield* choices.list
        .filter(({ act }) => act.type === 'moderate' && act.post === post && THREATS.includes(act.how))
        .map(({ act }) => act);
      continue;
    }
    if (nature === 'insult') continue;
    const best = bestOf(
      choices.list.filter(({ act }) => act.type === 'reply' && act.post === post),
      situation,
      nature === 'praise' ? 0 : 2,
    );
    if (best?.act.type === 'reply') yield reader ? { ...best.act, fourEyes: reader.role } : best.act;
  }
}

/** P36: the single case in private, closed in public; thanks and facts for those who speak up for the firm. */
function* careForPeople({ choices, situation }: Pick<Knows, 'choices' | 'situation'>): Generator<Act> {
  const kind: readonly string[] = ['private', 'closePublicly', 'thank', 'supplyFacts'];
  yield* choices.list
    .filter(({ act }) => act.type === 'contact' && kind.includes(act.how) && isWorthContact(act, situation))
    .map(({ act }) => act);
}

const urgency = (nature: string): number => (nature === 'emergency' ? 3 : nature === 'threat' ? 2 : nature === 'falsehood' ? 1 : 0);

/** Private help follows a public answer; otherwise it looks like hush-hush. */
const isWorthContact = (act: Act, { published }: Situation): boolean =>
  act.type === 'contact' && (act.how !== 'private' || published.some(({ isReply }) => isReply));

const WORN = 65;
const ORDER_LENGTH = 3;

/** P15, P17, P30, P32: colleagues answer in a human voice, everybody knows the wording, help is called before one breaks down. */
function* leadTheCrew({ choices, situation, role }: Knows): Generator<Act> {
  const { list } = choices;
  const staff = list.filter(({ act }) => act.type === 'staff');
  if (situation.figures.level >= STORM) yield* staff.filter(({ act }) => act.type === 'staff' && act.how === 'brief').map(({ act }) => act);
  if (situation.figures.level >= DANGER)
    yield* staff.filter(({ act }) => act.type === 'staff' && act.how === 'callIn').map(({ act }) => act);
  const isWorn = (situation.crew.find((one) => one.role === role)?.strain ?? 0) > WORN;
  const relief = staff.find(({ act }) => act.type === 'staff' && act.how === 'handOver');
  if (isWorn && relief) yield relief.act;
  for (const { role: colleague, hasOrder } of situation.crew) {
    if (hasOrder) continue;
    const orders = list.filter(({ act }) => act.type === 'order' && act.colleague === colleague && act.scope === 'questions');
    const best = bestOf(orders, situation, ORDER_LENGTH);
    if (best) yield best.act;
  }
}
