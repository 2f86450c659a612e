import { say, type Message } from '../message/catalogue.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import { minutes } from '../quantity/units.ts';
import type { StormSetup } from '../simulation/storm.ts';

const inBoth = (message: Message) => ({ de: say(message, 'de'), en: say(message, 'en') });
const LABELS: Readonly<Record<string, Message>> = { pulse: { key: 'storm.pulse' }, trigger: { key: 'storm.trigger' } };

/**
 * A rebuilt storm as a file that `storm --params` plays. All but `start`, `hours`, `platforms` and `assumptions` is word for word
 * the `storm` of a scenario.
 */
export function stormPart(setup: StormSetup, hours: number) {
  const moment = momentOf(setup.start, minutes(0));
  return {
    start: { weekday: moment.weekday, time: clockText(moment) },
    hours,
    platforms: setup.platforms.map(({ id, kind, origin, seedShare }) => ({ id, kind, origin, share: seedShare })),
    r0: setup.r0,
    pool: setup.pool,
    baselinePerHour: setup.baselinePerHour,
    arousal: setup.arousal,
    trust: setup.trust,
    responsibility: setup.responsibility,
    seed: setup.seedCurve,
    dayCurve: setup.dayCurve,
    newsworthiness: setup.newsworthiness,
    cases: [],
    exposures: setup.exposures.map(({ id, platform, at, postsPerHour, decay }) => ({
      id,
      label: inBoth(LABELS[id]!),
      platform,
      at,
      postsPerHour,
      decay,
    })),
    assumptions: setup.assumptions ?? {},
  };
}
