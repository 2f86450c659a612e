import type { Act } from '../exercise/decision.ts';
import type { Situation } from '../exercise/situation.ts';
import { bestOf, draftsOf, worthOf } from './judgement.ts';
import type { Knows } from './play.ts';

/** After so many minutes with one approver a paper is pushed. */
const PATIENCE = 45;
const CORE: readonly string[] = ['responsibility', 'regret', 'repair', 'explanation', 'empathy', 'instruction'];

/** P21: papers are pushed and argued for; what is approved goes out unless something better is on its way. */
export function* arguePapers({ choices, situation }: Knows): Generator<Act> {
  const can = (wanted: (act: Act) => boolean): Act | undefined => choices.list.find(({ act }) => wanted(act))?.act;
  for (const paper of situation.papers) {
    const { draft } = paper;
    const isOut = paper.isPublished || paper.stage === 'withdrawn';
    if (isOut) continue;
    if (paper.stage === 'approved') {
      const isStillTrue = worthOf(paper.features, situation) !== undefined || paper.kind === 'holding';
      const act = can(
        (one) => (one.type === 'publish' || one.type === 'withdraw') && one.draft === draft && (one.type === 'publish') === isStillTrue,
      );
      if (act) yield act;
    } else if (paper.objection) {
      const cutsCore = paper.objection.strikes.some((element) => CORE.includes(element)) || paper.objection.adds.length > 0;
      const order = cutsCore ? (['counter', 'split', 'accept'] as const) : (['accept'] as const);
      const way = order.find((how) => can((one) => one.type === 'argue' && one.draft === draft && one.with === how));
      if (way) yield { type: 'argue', draft, with: way };
    } else if (situation.hasBacking && isStuck(situation, paper) && worthOf(paper.features, situation) !== undefined) {
      const act = can((one) => one.type === 'publish' && one.draft === draft);
      if (act) yield act;
    } else if (paper.stage === 'waiting' && situation.now - (paper.lyingSince ?? situation.now) >= PATIENCE) {
      const act = can((one) => one.type === 'push' && one.draft === draft);
      if (act) yield act;
    }
  }
}

/** P10: with the management behind it a true statement goes out when the one who has the paper has gone home. */
function isStuck({ crew, now }: Situation, { stage, holder, lyingSince, objection }: Situation['papers'][number]): boolean {
  const isAway = crew.find(({ role }) => role === holder)?.isOnDuty === false;
  const lies = now - (lyingSince ?? now);
  return (stage === 'waiting' && ((isAway && lies >= PATIENCE) || lies >= LIMIT)) || (stage === 'contested' && objection?.insists === true);
}
const LIMIT = 150;

/** P08, P18: the honest cause and what is done about it, as soon as it is confirmed. */
export function* saySubstance({ choices, situation }: Knows): Generator<Act> {
  const isUnderWay = situation.papers.some(
    ({ kind, stage, isPublished }) => kind !== 'holding' && !isPublished && OPEN_STAGES.includes(stage),
  );
  if (isUnderWay) return;
  const said = situation.published.filter(({ isReply, kind }) => !isReply && kind !== 'holding');
  const before = said.reduce((most, { features }) => Math.max(most, worthOf(features, situation) ?? 0), 0);
  const best = bestOf(draftsOf(choices.list, ['apology', 'statement', 'correction']), situation, Math.max(ENOUGH, before + BETTER));
  if (best) yield best.act;
}

const OPEN_STAGES: readonly string[] = ['writing', 'waiting', 'contested', 'approved'];
/** A statement is worth an approval chain from so much on, and a second one if it says clearly more. */
const ENOUGH = 6;
const BETTER = 3;
/** A promise that is due within so many minutes is looked after. */
const SOON = 95;

/** P23: what was promised is kept: an update is due, so an update goes out. */
export function* keepWord({ choices, situation }: Knows): Generator<Act> {
  const isDue = situation.promises.some(({ state, due }) => state === 'open' && due - situation.now <= SOON);
  const isUnderWay = situation.papers.some(({ stage, isPublished }) => !isPublished && OPEN_STAGES.includes(stage));
  if (!isDue || isUnderWay) return;
  const update = bestOf(draftsOf(choices.list, ['qa', 'correction', 'holding', 'statement']), situation);
  if (update) yield update.act;
}
