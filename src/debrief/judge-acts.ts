import type { Act } from '../exercise/decision.ts';
import type { DecisionRecord, Exercise } from '../exercise/start.ts';
import { objectionAt } from './objections.ts';
import { improvement, notice, strength } from './finding.ts';
import type { Judgement } from './finding.ts';
import { bothWords, promiseWords } from './labels.ts';
import { judgeWords } from './judge-words.ts';
import { measuresAt } from '../simulation/measure.ts';
import { stepOf } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';

type Judges = { readonly [Type in Act['type']]: (exercise: Exercise, act: Extract<Act, { type: Type }>, id: string) => Judgement[] };

/** How each kind of act is judged; words by `judgeWords`, the rest by what it did to people, facts and time. */
const JUDGES: Judges = {
  watch: (exercise, _, id) => [
    levelThen(exercise, id) < STORM
      ? strength(['P09'], { key: 'finding.watchedBreeze' })
      : improvement(['P03', 'P09'], { key: 'finding.watchedStorm' }),
  ],
  reply: (exercise, act, id) => [...published(exercise, id), ...(act.fourEyes ? [strength(['P02'], { key: 'finding.fourEyes' })] : [])],
  draft: judgeDraft,
  publish: (exercise, _, id) => published(exercise, id),
  push: () => [notice(['P21'], { key: 'finding.pushed' })],
  argue: (exercise, act, id) => judgeArguing(exercise, act, exercise.decisionById.get(id)!.at),
  withdraw: () => [notice(['P25'], { key: 'finding.withdrew' })],
  moderate: (exercise, act, id) => judgeModeration(exercise, act, id),
  stop: () => [strength(['P25'], { key: 'finding.stoppedPlanned' })],
  ask: (exercise, act) => {
    const source = exercise.register.facts.get(act.fact)?.sources.find(({ role }) => role === act.role);
    return source?.gives === 'wrong'
      ? [notice(['P29'], { key: 'finding.askedWishful' })]
      : [strength(['P29', 'P18'], { key: 'finding.asked' })];
  },
  escalate: (exercise, act, id) => {
    if (exercise.firmLevels.get(act.level)?.isDeclined) return [improvement(['P22', 'P09'], { key: 'finding.escalatedTooHigh' })];
    const { calledAt, raisedAt } = exercise.firmLevels.get(act.level) ?? {};
    if (calledAt !== undefined && (raisedAt ?? exercise.now) - calledAt > SLOW)
      return [notice(['P22', 'P24'], { key: 'finding.escalatedSlowly' })];
    const isFirst = exercise.decisions.find(({ decision }) => decision.act.type === 'escalate')?.decision.id === id;
    return isFirst && levelThen(exercise, id) >= DANGER
      ? [improvement(['P22', 'P21'], { key: 'finding.escalatedLate' })]
      : [strength(['P22', 'P24'], { key: 'finding.escalated' })];
  },
  remedy: (exercise, act) => {
    const remedy = exercise.register.remedies.get(act.remedy)!;
    if (exercise.remedies.get(act.remedy)?.state === 'refused') return [notice(['P13', 'P24'], { key: 'finding.remedyRefused' })];
    const principles = remedy.kind === 'staff' || remedy.kind === 'information' ? (['P38', 'P13'] as const) : (['P13'] as const);
    return [strength(principles, { key: remedy.closes.length > 0 ? 'finding.relief' : 'finding.information' })];
  },
  order: (exercise, act) => {
    const features = exercise.register.passages.get(act.wording)!.features;
    if (features.flaws.includes('stock') || features.tone === 'corporate' || features.tone === 'legalese') {
      return [improvement(['P32'], { key: 'finding.boilerplateOrder' })];
    }
    return act.scope === 'all'
      ? [notice(['P04', 'P35'], { key: 'finding.answerAll' })]
      : [strength(['P15', 'P32'], { key: 'finding.goodOrder' })];
  },
  endOrder: () => [notice(['P35'], { key: 'finding.orderEnded' })],
  staff: (exercise, act, id) => {
    if (act.how === 'brief') return [strength(['P30', 'P38'], { key: 'finding.briefed' })];
    if (act.how === 'handOver')
      return [
        exercise.decisionById.get(id)!.at >= LONG_SHIFT
          ? strength(['P15', 'P19'], { key: 'finding.handedOver' })
          : notice(['P15', 'P19'], { key: 'finding.handedOverEarly' }),
      ];
    const principles = act.how === 'agency' ? (['P17'] as const) : (['P15', 'P19'] as const);
    return [
      levelThen(exercise, id) >= STORM
        ? strength(principles, { key: 'finding.calledHelp' })
        : notice(principles, { key: 'finding.calledHelpEarly' }),
    ];
  },
  contact: (exercise, act, id) => {
    if (act.how === 'recruit') return [improvement(['P36', 'P26'], { key: 'finding.recruited' })];
    if (act.how === 'closePublicly') return [strength(['P36'], { key: 'finding.singleCase' })];
    if (act.how !== 'private') return [strength(['P36'], { key: 'finding.advocates' })];
    return [
      hasAnsweredBefore(exercise, id)
        ? strength(['P36'], { key: 'finding.singleCase' })
        : notice(['P36', 'P03'], { key: 'finding.privateFirst' }),
    ];
  },
  pledge: (exercise, act) =>
    exercise.promises.get(act.promise)?.state === 'broken'
      ? [improvement(['P23'], { key: 'finding.promiseBroken', values: { promise: promiseWords(exercise, act.promise) } })]
      : [strength(['P23'], { key: 'finding.promiseBinding' })],
  answer: (exercise, act, id) => judgeAnswer(exercise, act, id),
  situation: () => [notice(['P16'], { key: 'finding.situationMoved' })],
};

/** From these levels on a storm is more than talk among a few, and dangerous. */
const STORM = 2;
const DANGER = 3;
/** A level that takes the house longer than that to follow helps nobody in time. */
const SLOW = 2 * 60;
/** After so many minutes at the desk a handover is no longer early. */
const LONG_SHIFT = 6 * 60;

const levelThen = (exercise: Exercise, id: string): number => measuresAt(exercise.world, stepOf(exercise.decisionById.get(id)!.at)).level;

/** Anybody can have seen that the firm answers, before it went on in private. */
function hasAnsweredBefore(exercise: Exercise, id: string): boolean {
  const { at } = exercise.decisionById.get(id)!;
  return [...exercise.publications.values()].some((one) => one.replyTo !== undefined && one.at <= at);
}

/** DB-7: what one decision was worth against practice, whatever came of it. */
export function judgeAct(exercise: Exercise, { decision, isVoid }: DecisionRecord): Judgement[] {
  if (isVoid) return [notice(['P25'], { key: 'finding.void' })];
  const judge = JUDGES[decision.act.type] as (exercise: Exercise, act: Act, id: string) => Judgement[];
  return judge(exercise, decision.act, decision.id);
}

const wordsOf = (exercise: Exercise, cause: string): Judgement[] =>
  [...exercise.publications.values()].filter((one) => one.cause === cause).flatMap(judgeWords);

/** What was written and did not get out before the end has done nothing yet. */
function published(exercise: Exercise, id: string): Judgement[] {
  const words = wordsOf(exercise, id);
  return words.length > 0 ? words : [notice(['P21'], { key: 'finding.notOutYet' })];
}

/** The words are judged when they go out; the draft by whether and how fast they did. */
function judgeDraft(exercise: Exercise, _: unknown, id: string): Judgement[] {
  const { publishedAt, decidedAt } = exercise.papers.get(id) ?? {};
  if (publishedAt === undefined || decidedAt === undefined) return [notice(['P21'], { key: 'finding.draftLost' })];
  return [notice(['P21'], { key: 'finding.draftOut', values: { minutes: publishedAt - decidedAt } })];
}

/** What the author of the scenario says about an objection is the reason why giving way or standing firm was right. */
function judgeArguing(exercise: Exercise, act: Extract<Act, { type: 'argue' }>, at: Minutes): Judgement[] {
  const objection = objectionAt(exercise, act.draft, at);
  const isRight = objection?.isRight === true;
  const values = { why: bothWords(exercise, objection?.why) };
  if (act.with === 'split') return [strength(['P21', 'P23'], { key: 'finding.split' })];
  if (act.with === 'accept')
    return [
      isRight
        ? strength(['P26', 'P27'], { key: 'finding.acceptedRightly', values })
        : notice(['P21', 'P08'], { key: 'finding.gaveWay', values }),
    ];
  return [
    isRight
      ? improvement(['P26'], { key: 'finding.arguedWrongly', values })
      : strength(['P10', 'P21'], { key: 'finding.stoodGround', values }),
  ];
}

function judgeModeration(exercise: Exercise, act: Extract<Act, { type: 'moderate' }>, id: string): Judgement[] {
  const done = exercise.events.find((event) => event.type === 'post.moderated' && event.cause === id);
  const isRight = done?.type === 'post.moderated' && done.isRight;
  if (isRight)
    return [strength(act.how === 'protect' || act.how === 'charge' ? ['P10', 'P11'] : ['P11'], { key: 'finding.moderatedRightly' })];
  return ['hide', 'delete', 'block', 'close'].includes(act.how)
    ? [improvement(['P11'], { key: 'finding.suppressed' })]
    : [notice(['P11'], { key: 'finding.moderatedIdly' })];
}

/** Words that say something are judged as words; of faint ones the manner says more. */
function judgeAnswer(exercise: Exercise, act: Extract<Act, { type: 'answer' }>, id: string): Judgement[] {
  const words = wordsOf(exercise, id);
  const manner = exercise.register.injects.get(act.inject)?.options.find((option) => option.id === act.option)?.manner;
  if (words.length > 0 && (manner === undefined || words.some(({ kind }) => kind !== 'notice'))) return words;
  switch (manner) {
    case 'helpful':
    case 'open':
      return [strength(['P23', 'P29'], { key: 'finding.answeredOpenly' })];
    case 'protective':
      return [strength(['P10'], { key: 'finding.protected' })];
    case 'stalling':
    case 'evasive':
    case 'refusing':
      return [improvement(['P23', 'P27'], { key: 'finding.evaded' })];
    case 'hostile':
      return [improvement(['P01', 'P20'], { key: 'finding.hostileAnswer' })];
    case 'showy':
      return [improvement(['P24', 'P09'], { key: 'finding.showed' })];
    default:
      return [notice(['P25'], { key: 'finding.answered' })];
  }
}
