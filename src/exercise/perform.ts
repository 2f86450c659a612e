import { minutes } from '../quantity/units.ts';
import type { Action } from '../scenario/action.ts';
import { applyForce } from '../simulation/force.ts';
import { conclude } from './ending.ts';
import { moveFact } from './facts.ts';
import { raiseFirmLevel } from './firm-levels.ts';
import { deliver } from './injects.ts';
import { announce, record } from './journal.ts';
import { chargeLegalRisk } from './legal-risk.ts';
import { appear } from './posts.ts';
import { makePromise } from './promises.ts';
import type { Exercise } from './start.ts';
import { moveVoice } from './voices.ts';

/** Does what a storyline, an option or a remedy says; every effect on the storm carries `cause`. */
export function perform(exercise: Exercise, action: Action, cause: string): void {
  switch (action.type) {
    case 'inject':
      return deliver(exercise, action.params.inject);
    case 'keyPost':
      return appear(exercise, action.params.post);
    case 'crowdPost':
      return record(exercise, { type: 'crowdPost.appeared', post: action.params.post });
    case 'voice':
      return moveVoice(exercise, action.params.voice, { to: action.params.to, cause });
    case 'message':
      return record(exercise, { type: 'colleague.wrote', from: action.params.from, text: action.params.text });
    case 'fact':
      return moveFact(exercise, action.params.fact, { to: action.params.to, by: 'others' });
    case 'promise':
      return makePromise(exercise, action.params.promise, cause);
    case 'ending':
      return conclude(exercise);
    case 'exposure':
    case 'addCases':
    case 'relieve':
    case 'mood':
      return stir(exercise, action, cause);
    default:
      return book(exercise, action);
  }
}

type Stirring = Extract<Action, { type: 'exposure' | 'addCases' | 'relieve' | 'mood' }>;
type Booking = Extract<Action, { type: 'flag' | 'backing' | 'cost' | 'strain' | 'legalRisk' | 'stay' | 'firmLevel' | 'quote' }>;

function stir(exercise: Exercise, action: Stirring, cause: string): void {
  const { world, now: at } = exercise;
  switch (action.type) {
    case 'exposure': {
      const exposure = exercise.register.exposures.get(action.params.exposure)!;
      applyForce(world, {
        type: 'exposure',
        cause: `exposure:${exposure.id}`,
        at,
        platform: exposure.platform,
        postsPerHour: exposure.postsPerHour,
        decay: minutes(exposure.decay),
      });
      return announce(exercise, { type: 'exposure.started', exposure: exposure.id });
    }
    case 'addCases':
      return applyForce(world, { type: 'cases', cause, at, source: action.params.source, people: action.params.people });
    case 'relieve': {
      const { source, share, over } = action.params;
      return applyForce(world, { type: 'relief', cause, at, source, share, over: minutes(over) });
    }
    case 'mood': {
      const { arousal = 0, trust = 0, segment } = action.params;
      return applyForce(world, { type: 'shift', cause, at, arousal, trust, responsibility: 0, ...(segment ? { segment } : {}) });
    }
    default:
      return action satisfies never;
  }
}

function book(exercise: Exercise, action: Booking): void {
  switch (action.type) {
    case 'flag':
      if (action.params.set) exercise.flags.add(action.params.flag);
      else exercise.flags.delete(action.params.flag);
      return;
    case 'backing':
      if (exercise.hasBacking === action.params.granted) return;
      exercise.hasBacking = action.params.granted;
      return record(exercise, { type: 'backing.changed', granted: action.params.granted });
    case 'cost':
      exercise.cost += action.params.euros;
      return;
    case 'strain':
      for (const [role, person] of exercise.people) {
        if (action.params.role === undefined || action.params.role === role) {
          person.strain = Math.max(0, Math.min(100, person.strain + action.params.points));
        }
      }
      return;
    case 'stay':
      exercise.wokenUntil = minutes(Math.max(exercise.wokenUntil, exercise.now + action.params.minutes));
      return;
    case 'legalRisk':
      return chargeLegalRisk(exercise, action.params.points, action.params.why);
    case 'firmLevel':
      return raiseFirmLevel(exercise, action.params.level);
    case 'quote':
      if (action.params.correct) exercise.quotes.correct++;
      else exercise.quotes.wrong++;
      return record(exercise, { type: 'quote.printed', correct: action.params.correct, outlet: action.params.outlet });
    default:
      return action satisfies never;
  }
}
