import type { ExerciseEvent } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Minutes } from '../quantity/units.ts';
import { improvement, notice, strength } from './finding.ts';
import type { Finding, Judgement } from './finding.ts';
import { timeLedgerOf } from './time-ledger.ts';

/** A first word after that many minutes is late (72 % of complainants expect an answer within the hour: Lithium 2013). */
const PROMPT = 60;
const LATE = 180;
const LONG_IN_APPROVAL = 180;
const WORN = 60;

/** DB-8: what was left undone, and what the house did to the people in it. */
export function judgeCourse(exercise: Exercise): Finding[] {
  return [...aboutTime(exercise), ...aboutEvents(exercise), ...aboutPeople(exercise)];
}

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
    yield at(decidedAt, improvement(['P21', 'P23'], { key: 'finding.longApproval', values: { minutes: inApproval, posts: postsInApproval } }));
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
      return strength(['P23'], { key: 'finding.promiseKept' });
    case 'promise.broken':
      return improvement(['P23'], { key: 'finding.promiseBroken' });
    case 'denial.disproved':
      return improvement(['P27', 'P18'], { key: 'finding.denialDisproved' });
    case 'planned.published':
      return improvement(['P25'], { key: 'finding.plannedInStorm' });
    case 'keyPost.expired':
      return judgeIgnored(exercise.register.keyPosts.get(event.post)?.nature);
    case 'inject.expired':
      return improvement(['P23', 'P03'], { key: 'finding.injectExpired' });
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

function judgeIgnored(nature: string | undefined): Judgement {
  if (nature === 'insult' || nature === 'netiquette') return strength(['P04'], { key: 'finding.trollUnfed' });
  if (nature === 'threat') return improvement(['P11', 'P10'], { key: 'finding.threatLeft' });
  return improvement(['P04', 'P13'], { key: 'finding.ignored' });
}

function* aboutPeople(exercise: Exercise): Generator<Finding> {
  const { now } = exercise;
  const worn = [...exercise.people.values()].filter(({ strain }) => strain >= WORN).length;
  if (worn > 0) yield at(now, improvement(['P15', 'P19'], { key: 'finding.wornOut', values: { people: worn } }));
  const used = new Set(exercise.decisions.map(({ decision }) => decision.act.type));
  if (!used.has('ask')) yield at(now, improvement(['P29', 'P18'], { key: 'finding.neverAsked' }));
  if (!used.has('remedy')) yield at(now, improvement(['P13', 'P38'], { key: 'finding.noRelief' }));
  if (!used.has('order') && !used.has('staff')) yield at(now, improvement(['P15'], { key: 'finding.carriedAlone' }));
  if (!exercise.setup.house.includes('monitoring')) yield at(now, notice(['P16', 'P05'], { key: 'finding.blindFigures' }));
}
