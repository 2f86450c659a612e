import { say } from '../message/catalogue.ts';
import { euros } from '../message/number.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';
import { situation } from '../exercise/situation.ts';
import { distanceWords, shortSpan, timeWords } from './moments.ts';
import { platformName, roleName } from './names.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** A remedy: relief instead of words (P13). */
export interface RemedyView {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly state: 'open' | 'asked' | 'agreed' | 'refused' | 'done';
  readonly stateWords: string;
  readonly isFree: boolean;
  /** Who has to agree, how long until it takes effect, what it costs: in words. */
  readonly terms: readonly string[];
}

export function remediesView(exercise: Exercise, reader: Reader): RemedyView[] {
  const known = new Map(situation(exercise).remedies.map((one) => [one.remedy, one]));
  return exercise.scenario.remedies.map((term) => {
    const { state, isFree } = known.get(term.id)!;
    const authority = roleName(exercise, term.authority);
    return {
      id: term.id,
      label: wordsOf(exercise, term.label, reader),
      about: wordsOf(exercise, term.about, reader),
      state,
      stateWords: remedyState(exercise, { id: term.id, state, authority }, reader),
      isFree,
      terms: [
        isFree
          ? say({ key: 'remedies.free' }, reader.language)
          : say({ key: 'remedies.asks', values: { name: authority } }, reader.language),
        term.lead === 0
          ? say({ key: 'remedies.atOnce' }, reader.language)
          : say({ key: 'remedies.lead', values: { span: shortSpan(term.lead, reader.language) } }, reader.language),
        ...(term.cost > 0 ? [say({ key: 'remedies.cost', values: { sum: euros(term.cost, reader.language) } }, reader.language)] : []),
      ],
    };
  });
}

interface Standing {
  readonly id: string;
  readonly state: RemedyView['state'];
  readonly authority: string;
}

function remedyState(exercise: Exercise, { id, state, authority }: Standing, { language }: Reader): string {
  const remedy = exercise.remedies.get(id);
  switch (state) {
    case 'open':
      return '';
    case 'asked':
      return say({ key: 'remedies.asked', values: { name: authority } }, language);
    case 'agreed': {
      const lead = exercise.register.remedies.get(id)!.lead;
      const at = ((remedy?.agreedAt ?? exercise.now) + lead) as Minutes;
      return say({ key: 'remedies.agreed', values: { time: timeWords(exercise, at, language) } }, language);
    }
    case 'refused':
      return say({ key: 'remedies.refused', values: { name: authority } }, language);
    case 'done':
      return say({ key: 'remedies.done', values: { time: timeWords(exercise, remedy?.doneAt ?? exercise.now, language) } }, language);
    default:
      return state satisfies never;
  }
}

/** A post of the firm's own that was planned before the storm. */
export interface PlannedView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly platform: string;
  readonly at: string;
  readonly left: string;
  readonly state: 'planned' | 'stopped' | 'out';
}

export function plannedView(exercise: Exercise, reader: Reader): PlannedView[] {
  return exercise.scenario.plannedPosts.map((plan) => ({
    id: plan.id,
    label: wordsOf(exercise, plan.label, reader),
    text: wordsOf(exercise, plan.text, reader),
    platform: platformName(exercise, plan.platform, reader),
    at: timeWords(exercise, plan.at as Minutes, reader.language),
    left: distanceWords(exercise, plan.at as Minutes, reader.language),
    state: exercise.stoppedPlans.has(plan.id) ? 'stopped' : plan.at <= exercise.now ? 'out' : 'planned',
  }));
}

/** One of the firm's own levels (P22). */
export interface FirmLevelView {
  readonly id: string;
  readonly label: string;
  readonly trigger: string;
  readonly informs: string;
  readonly state: 'open' | 'called' | 'raised' | 'declined';
}

export function firmLevelsView(exercise: Exercise, reader: Reader): FirmLevelView[] {
  return exercise.scenario.firmLevels.map((term) => {
    const level = exercise.firmLevels.get(term.id);
    const state = level === undefined ? 'open' : level.raisedAt !== undefined ? 'raised' : level.isDeclined ? 'declined' : 'called';
    return {
      id: term.id,
      label: wordsOf(exercise, term.label, reader),
      trigger: wordsOf(exercise, term.trigger, reader),
      informs: roleName(exercise, term.informs),
      state,
    };
  });
}
