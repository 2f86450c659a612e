import type { Message } from '../message/catalogue.ts';
import type { MessageValue } from '../message/format.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import { stepOf } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { measuresAt } from '../simulation/measure.ts';
import { improvement, notice, strength } from './finding.ts';
import type { Finding, Judgement } from './finding.ts';
import { authorName, bothWords, promiseWords } from './labels.ts';
import { timeLedgerOf } from './time-ledger.ts';

/** A first word after that many minutes is late (72 % of complainants expect an answer within the hour: Lithium 2013). */
const PROMPT = 60;
const LATE = 180;
const LONG_IN_APPROVAL = 180;
const WORN = 60;
/** From this level on a storm is more than talk among a few. */
const STORM = 2;

/** DB-8: what was left undone, and what the house did to the people in it. */
export function judgeCourse(exercise: Exercise): Finding[] {
  return [...aboutTime(exercise), ...together([...aboutEvents(exercise)]), ...aboutPeople(exercise)];
}

/** What happened several times is said once, with all whom it concerns. */
function together(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.message.key}/${finding.kind}`;
    const before = merged.get(key);
    merged.set(
      key,
      before ? { ...before, message: joined(before.message, finding.message) } : { ...finding, message: counted(finding.message) },
    );
  }
  return [...merged.values()];
}

const counted = (message: Message): Message => (message.values ? { ...message, values: { ...message.values, n: 1 } } : message);

function joined(message: Message, { values: more }: Message): Message {
  const { n, ...values } = message.values ?? {};
  if (typeof n !== 'number' || !more) return message;
  const both = Object.entries(values).map(([name, value]) => [name, bothOf(value, more[name])] as const);
  return { ...message, values: { ...Object.fromEntries(both), n: n + 1 } };
}

/** Two subjects in one text, in both languages; the same one is not named twice. */
function bothOf(value: MessageValue, other: MessageValue | undefined): MessageValue {
  const [one, two] = [inBoth(value), inBoth(other ?? '')];
  if (one.de.split(BETWEEN).includes(two.de)) return value;
  return { de: `${one.de}${BETWEEN}${two.de}`, en: `${one.en}${BETWEEN}${two.en}` };
}

const BETWEEN = ' · ';
const inBoth = (value: MessageValue): { readonly de: string; readonly en: string } =>
  typeof value === 'object' ? value : { de: String(value), en: String(value) };

const at = (minute: Minutes, judgement: Judgement): Finding => ({ decision: undefined, at: minute, ...judgement });

function* aboutTime(exercise: Exercise): Generator<Finding> {
  const { detectedAt, firstWordAt, papers } = timeLedgerOf(exercise);
  if (firstWordAt === undefined) yield at(exercise.now, improvement(['P03', 'P23'], { key: 'finding.neverSpoke' }));
  else {
    const waited = firstWordAt - detectedAt;
    const values = { minutes: waited };
    if (waited <= PROMPT) yield at(firstWordAt, strength(['P03', 'P21'], { key: 'finding.promptWord', values }));
    else if (waited > LATE) yield at(firstWordAt, improvement(['P03', 'P21'], { key: 'finding.lateWord', values }));
  }
  for (const { inApproval, postsInApproval, decidedAt } of papers) {
    if (inApproval < LONG_IN_APPROVAL) continue;
    yield at(
      decidedAt,
      improvement(['P21', 'P23'], { key: 'finding.longApproval', values: { minutes: inApproval, posts: postsInApproval } }),
    );
  }
}

function* aboutEvents(exercise: Exercise): Generator<Finding> {
  for (const event of exercise.events) {
    const judgement = judgementOn(exercise, event);
    if (judgement) yield at(event.at, judgement);
  }
}

function judgementOn(exercise: Exercise, event: ExerciseEvent): Judgement | undefined {
  switch (event.type) {
    case 'promise.kept':
      return strength(['P23'], { key: 'finding.promiseKept', values: { promise: promiseWords(exercise, event.promise) } });
    case 'promise.broken':
      return improvement(['P23'], { key: 'finding.promiseBroken', values: { promise: promiseWords(exercise, event.promise) } });
    case 'denial.disproved':
      return improvement(['P27', 'P18'], {
        key: 'finding.denialDisproved',
        values: { fact: bothWords(exercise, exercise.register.facts.get(event.fact)?.label) },
      });
    case 'planned.published':
      return judgePlanned(exercise, event);
    case 'keyPost.expired':
      return judgeIgnored(exercise, event.post);
    case 'inject.expired':
      return improvement(['P23', 'P03'], {
        key: 'finding.injectExpired',
        values: { title: bothWords(exercise, exercise.register.injects.get(event.inject)?.title) },
      });
    case 'moderation.exposed':
      return improvement(['P11'], { key: 'finding.exposed' });
    case 'recruiting.exposed':
      return improvement(['P36', 'P26'], { key: 'finding.recruitingExposed' });
    case 'shift.changed':
      return event.isManned ? undefined : notice(['P06', 'P14'], { key: 'finding.unmanned' });
    default:
      return undefined;
  }
}

/** A planned post is a blunder only if there is wind. */
function judgePlanned(
  exercise: Exercise,
  { at: minute, planned }: Extract<ExerciseEvent, { type: 'planned.published' }>,
): Judgement | undefined {
  if (measuresAt(exercise.world, stepOf(minute)).level < STORM) return undefined;
  const label = bothWords(exercise, exercise.register.planned.get(planned)?.label);
  return improvement(['P25'], { key: 'finding.plannedInStorm', values: { label } });
}

function judgeIgnored(exercise: Exercise, post: string): Judgement {
  const nature = exercise.register.keyPosts.get(post)?.nature;
  const values = { name: authorName(exercise, post) };
  if (nature === 'insult' || nature === 'netiquette') return strength(['P04'], { key: 'finding.trollUnfed', values });
  if (nature === 'threat') return improvement(['P11', 'P10'], { key: 'finding.threatLeft', values });
  return improvement(['P04', 'P13'], { key: 'finding.ignored', values });
}

function* aboutPeople(exercise: Exercise): Generator<Finding> {
  const { now } = exercise;
  const worn = [...exercise.people.values()].filter(({ strain }) => strain >= WORN).length;
  if (worn > 0) yield at(now, improvement(['P15', 'P19'], { key: 'finding.wornOut', values: { people: worn } }));
  const used = new Set(exercise.decisions.filter(({ isVoid }) => !isVoid).map(({ decision }) => decision.act.type));
  if (!used.has('ask')) yield at(now, improvement(['P29', 'P18'], { key: 'finding.neverAsked' }));
  if (!used.has('remedy')) yield at(now, improvement(['P13', 'P38'], { key: 'finding.noRelief' }));
  if (!used.has('order') && !used.has('staff')) yield at(now, improvement(['P15'], { key: 'finding.carriedAlone' }));
  if (!exercise.setup.house.includes('monitoring')) yield at(now, notice(['P16', 'P05'], { key: 'finding.blindFigures' }));
}
