import { momentOf } from '../quantity/clock.ts';
import { minutes, STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { StormEvent } from '../simulation/storm.ts';
import { advanceWorld } from '../simulation/world.ts';
import { openShare } from './conditions.ts';
import { has, isManned, isOnDuty } from './duty.ts';
import { fallDue } from './due.ts';
import { conclude } from './ending.ts';
import type { Stop } from './event.ts';
import { announce, halt, record } from './journal.ts';
import { workOrders } from './orders.ts';
import { settlePromises } from './promises.ts';
import { put, nextDue, take } from './schedule.ts';
import type { Exercise } from './start.ts';
import { tire } from './strain.ts';
import { fingerprintOf } from './fingerprint.ts';
import { resound } from './echoes.ts';

const HOUR = minutes(60);
/** Calm for so long, counting daytime hours only, and the exercise is over (game.md). */
const CALM_HOURS = 12;
const CALM_LEVEL = 1;
/** Somebody is asked to hand over so many minutes before the shift ends. */
const BEFORE_LEAVING = 30;
/** Silence is noticed once a storm has blown for two hours without a word. */
const SILENCE_NOTICED = 3;

/** EX-3: moves on to the next stop, at most to `to`. Where "Weiter" stops, and how often, never changes what happens. */
export function advance(exercise: Exercise, to: Minutes = exercise.horizon): Stop {
  exercise.stop = undefined;
  run(exercise, { to, halts: true });
  return (exercise.stop ??= { at: exercise.now, reason: 'asked' });
}

/** Moves on to that minute without stopping. */
export const passTo = (exercise: Exercise, to: Minutes): void => run(exercise, { to, halts: false });

/** Handles everything that is due by now. */
export function settle(exercise: Exercise): void {
  for (let due = take(exercise.schedule, exercise.now); due && exercise.ending === undefined; due = take(exercise.schedule, exercise.now)) {
    if (due.type === 'hour') passHour(exercise);
    else if (due.type === 'situation') situationDue(exercise);
    else fallDue(exercise, due);
  }
}

function run(exercise: Exercise, { to, halts }: { readonly to: Minutes; readonly halts: boolean }): void {
  const end = Math.min(to, exercise.horizon);
  settle(exercise);
  while (exercise.now < end && exercise.ending === undefined && !(halts && exercise.stop)) {
    const boundary = (Math.floor(exercise.now / STEP) + 1) * STEP;
    exercise.now = minutes(Math.min(end, boundary, Math.max(exercise.now, nextDue(exercise.schedule) ?? end)));
    // Both only at full steps: where somebody halts in between must never change what happens.
    if (exercise.now === boundary) {
      hearStorm(exercise, advanceWorld(exercise.world, exercise.now));
      watchRota(exercise);
    }
    settle(exercise);
  }
  if (exercise.now >= exercise.horizon) conclude(exercise);
}

function hearStorm(exercise: Exercise, events: readonly StormEvent[]): void {
  for (const event of events) {
    switch (event.type) {
      case 'level.rose':
        announce(exercise, { type: 'level.rose', from: event.from, to: event.to });
        if (has(exercise, 'monitoring')) halt(exercise, { reason: 'alarm', level: event.to });
        break;
      case 'level.fell':
        announce(exercise, { type: 'level.fell', from: event.from, to: event.to });
        break;
      case 'news.published':
        announce(exercise, { type: 'news.published', tier: event.tier, item: event.item });
        break;
      case 'platform.ignited':
        record(exercise, { type: 'platform.ignited', platform: event.platform });
        break;
      case 'amplifier.joined':
      case 'cases.closed':
        break;
      default:
        event satisfies never;
    }
  }
}

/** When the last one goes home, and when the first one comes back, and what was missed (P06, P14). */
function watchRota(exercise: Exercise): void {
  const manned = isManned(exercise, exercise.now);
  if (manned !== exercise.wasManned) {
    exercise.wasManned = manned;
    if (!manned) exercise.unmannedFrom = exercise.now;
    announce(exercise, { type: 'shift.changed', isManned: manned });
    if (manned) halt(exercise, { reason: 'shift', missedFrom: exercise.unmannedFrom });
  }
  if (manned && isLastCall(exercise)) halt(exercise, { reason: 'situation' });
}

/** Half an hour before the player goes home: the moment to be asked to hand over. */
function isLastCall(exercise: Exercise): boolean {
  const leaves = minutes(exercise.now + BEFORE_LEAVING);
  const player = exercise.register.player.id;
  return !isOnDuty(exercise, player, leaves) && isOnDuty(exercise, player, minutes(leaves - STEP));
}

function passHour(exercise: Exercise): void {
  put(exercise.schedule, minutes(exercise.now + HOUR), { type: 'hour' });
  for (const { id } of exercise.scenario.storm.cases) {
    const history = exercise.openShares.get(id) ?? [];
    history.push(openShare(exercise, id));
    exercise.openShares.set(id, history);
  }
  workOrders(exercise);
  tire(exercise);
  settlePromises(exercise);
  hearSilence(exercise);
  exercise.storyline?.send('hour');
  exercise.hourlyHashes.push(fingerprintOf(exercise));
  countCalm(exercise);
}

/** A vacuum is filled by others. */
function hearSilence(exercise: Exercise): void {
  if (exercise.publications.size > 0 || exercise.world.level < SILENCE_NOTICED || exercise.marks.has('silenceHeard')) return;
  exercise.marks.add('silenceHeard');
  resound(exercise, { id: 'silence', event: 'silence', channels: [] });
}

function countCalm(exercise: Exercise): void {
  const { hour } = momentOf(exercise.start, exercise.now);
  if (hour < 7 || hour >= 22) return;
  exercise.calmHours = exercise.world.level <= CALM_LEVEL ? exercise.calmHours + 1 : 0;
  if (exercise.calmHours >= CALM_HOURS) conclude(exercise);
}

function situationDue(exercise: Exercise): void {
  if (exercise.now < exercise.situationAt) return;
  exercise.situationAt = minutes(exercise.now + exercise.scenario.situationEvery);
  put(exercise.schedule, exercise.situationAt, { type: 'situation' });
  halt(exercise, { reason: 'situation' });
}
