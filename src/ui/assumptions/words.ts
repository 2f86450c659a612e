import type { Language } from '../../message/language.ts';
import { responseName } from '../../message/response-names.ts';
import { isLessonAssumption } from '../../view/assumptions.ts';
import type { AssumptionView } from '../../view/assumptions.ts';
import type { Say } from '../reader.tsx';

/** What people call an assumption; some have only the name that the model gives them. */
export const assumptionTitle = (name: string, t: Say, language: Language): string =>
  isLessonAssumption(name) ? t(`assume.name.${name}`) : (responseName(name, language) ?? name);

/** How sure the model is of a value, in words. */
export function groundsWords({ letter, confidence, isDirectionOnly }: AssumptionView, t: Say): string {
  const grounds = `${t(`assume.letter.${letter}`)}, ${t(`assume.confidence.${confidence}`)}`;
  return isDirectionOnly ? t('assume.direction', { grounds }) : grounds;
}
