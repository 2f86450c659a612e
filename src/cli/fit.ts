import { resolve } from 'node:path';
import { isCountName } from '../calibration/columns.ts';
import { readSeries, type Series } from '../calibration/series.ts';
import { stormPart } from '../calibration/storm-part.ts';
import { MOST_HOURS, windowOf, type Window } from '../calibration/window.ts';
import { explain, parametersOf, type Explained } from '../calibration/workbench.ts';
import { say, type Message } from '../message/catalogue.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import { minutes } from '../quantity/units.ts';
import { Misuse, onlyFile, wholeNumber, WELL, WRONG } from './command.ts';
import type { Command, Speech } from './command.ts';
import { shown } from '../scenario/found.ts';
import { readText, writeText } from './disk.ts';

/** `fit FILE`: the storm that explains a series of counts. */
export const fit: Command = {
  options: { from: 'text', hours: 'text', shock: 'switch', out: 'text' },
  usage: { key: 'cli.usage.fit', values: { most: MOST_HOURS } },
  run: (given, speech) => {
    const file = onlyFile(given);
    const { from, out } = given.texts;
    const hours = wholeNumber(given, 'hours', { low: 1, high: MOST_HOURS });
    if (out !== undefined && resolve(out) === resolve(file)) throw new Misuse({ key: 'cli.fit.ontoItself', values: { file: shown(file) } });
    const isShock = given.switches.has('shock');
    const read = readSeries(readText(file));
    if (!read.ok) {
      speech.complain({ key: 'cli.fileFaulty', values: { file: shown(file), warnings: 0, errors: read.issues.length + read.more } });
      for (const { line, message } of read.issues) {
        const values = { line, text: { de: say(message, 'de'), en: say(message, 'en') } };
        speech.grumble(`  ${say({ key: 'series.issue', values }, speech.language)}`);
      }
      if (read.more > 0) speech.complain({ key: 'series.more', values: { n: read.more } });
      return WRONG;
    }
    const window = windowOf(read.series, { from, hours });
    if ('refused' in window) {
      speech.complain(window.refused);
      return WRONG;
    }
    remark(window, read.series, speech);
    const found = explain(window, isShock);
    if (out !== undefined) writeText(out, `${JSON.stringify(stormPart(found.rebuilt.setup, window.observed.length), null, 2)}\n`);
    speech.tell(given.isJson ? JSON.stringify(foundJson(window, found), null, 2) : foundText(window, found, speech));
    warn(found, window, speech);
    if (out !== undefined) speech.complain({ key: 'cli.result.written', values: { file: out } });
    return WELL;
  },
};

/** What a reader should know before believing the figures. */
function remark(window: Window, { columns, missing: rows }: Series, speech: Speech): void {
  const hours = window.observed.length;
  const { time, count, passedOver } = columns;
  if (passedOver.length > 0 || !isCountName(count)) {
    const names = passedOver.map(shown).join(', ');
    speech.complain({ key: 'cli.fit.columns', values: { time: shown(time), count: shown(count), n: passedOver.length, names } });
  }
  if (rows > 0) speech.complain({ key: 'cli.fit.gaps', values: { rows, hours: window.missing } });
  if (window.cut !== 'none') speech.complain({ key: 'cli.fit.cut', values: { cut: window.cut, hours } });
  if (window.start === undefined) speech.complain({ key: 'cli.fit.noClock' });
}

/** A fit below this has not found a storm. */
const POOR = 0.5;
/** Share of the ups and downs that a scenario may lose of the curve before it is said. */
const WORSE = 0.1;
/** Between these hours a series rises by itself. */
const DAWN = 4;
const DAY = 9;
/** A pool of so many times what was counted never made itself felt. */
const BEYOND = 5;
/** Hours below which growing and dying look alike. */
const SHORT = 36;

/** What a reader should know before using them. */
function warn({ fit: { r2, curve, frame }, rebuilt, r2OfStorm }: Explained, { observed }: Window, speech: Speech): void {
  const counts = [...observed].filter((count) => count === count);
  const posts = counts.reduce((sum, count) => sum + count, 0);
  const { hour } = momentOf(frame.start, minutes(Math.round((curve.pulse?.at ?? 0) * 60)));
  if (curve.pulse && hour >= DAWN && hour < DAY) speech.complain({ key: 'cli.fit.dawn' });
  if (curve.pool > BEYOND * posts) speech.complain({ key: 'cli.fit.pool', values: { posts } });
  if (counts.every((count) => count === counts[0])) speech.complain({ key: 'cli.fit.flat' });
  else if (!(r2 >= POOR)) speech.complain({ key: 'cli.fit.poor', values: { r2: figure(r2, 3) } });
  else if (r2OfStorm < r2 - WORSE) speech.complain({ key: 'cli.fit.worse', values: { r2: figure(r2OfStorm, 3) } });
  if (observed.length < SHORT) speech.complain({ key: 'cli.fit.short', values: { hours: observed.length } });
  speech.complain({ key: 'cli.fit.levels', values: { baseline: rebuilt.setup.baselinePerHour } });
}

/** What was found, as programs read it. */
const foundJson = ({ observed, start, missing }: Window, { fit: { curve, r2, frame, expected }, ...found }: Explained) => ({
  r2,
  parameters: parametersOf(curve, frame),
  fitted: [...expected],
  observed: [...observed].map((count) => (count === count ? count : null)),
  startIsKnown: start !== undefined,
  missing,
  storm: stormPart(found.rebuilt.setup, observed.length),
  stormR2: found.r2OfStorm,
  clamped: found.rebuilt.clamped,
});

/** What was found, as people read it. */
function foundText({ observed }: Window, { fit: { curve, r2, frame }, rebuilt, r2OfStorm }: Explained, { language }: Speech): string {
  const { trigger, pulse } = curve;
  const { weekday, ...clock } = momentOf(frame.start, minutes(0));
  const lines: Message[] = [
    { key: 'cli.fit.explained', values: { hours: observed.length, r2: figure(r2, 3) } },
    { key: 'cli.fit.begin', values: { weekday, time: clockText(clock) } },
    { key: 'cli.fit.spread', values: { r0: figure(curve.r0, 2), pool: Math.round(curve.pool), ageing: Math.round(curve.ageing) } },
    { key: 'cli.fit.day', values: { shape: frame.shape, exponent: figure(curve.exponent, 2) } },
    { key: 'cli.fit.seed', values: { at: figure(trigger.at, 1), perHour: figure(trigger.perHour, 1), decay: figure(trigger.decay, 1) } },
  ];
  if (pulse)
    lines.push({
      key: 'cli.fit.pulse',
      values: { at: figure(pulse.at, 1), perHour: Math.round(pulse.perHour), decay: figure(pulse.decay, 1) },
    });
  lines.push({ key: 'cli.fit.storm', values: { r0: rebuilt.setup.r0, pool: rebuilt.setup.pool, r2: figure(r2OfStorm, 3) } });
  if (rebuilt.clamped.length > 0) lines.push({ key: 'cli.fit.clamped', values: { names: rebuilt.clamped.join(', ') } });
  return lines.map((line) => say(line, language)).join('\n');
}

/** A number with so many places behind the point. */
function figure(value: number, places: number): number {
  const scale = [1, 10, 100, 1000][places]!;
  return Math.round(value * scale) / scale;
}
