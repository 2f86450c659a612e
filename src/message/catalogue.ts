import { assumptions as assumptionsDe } from './de/assumptions.ts';
import { calibration as calibrationDe } from './de/calibration.ts';
import { cli as cliDe } from './de/cli.ts';
import { debrief as debriefDe } from './de/debrief.ts';
import { desk as deskDe } from './de/desk.ts';
import { exercise as exerciseDe } from './de/exercise.ts';
import { file as fileDe } from './de/file.ts';
import { rules as rulesDe } from './de/rules.ts';
import { scenario as scenarioDe } from './de/scenario.ts';
import { storage as storageDe } from './de/storage.ts';
import { world as worldDe } from './de/world.ts';
import { assumptions } from './en/assumptions.ts';
import { calibration } from './en/calibration.ts';
import { cli } from './en/cli.ts';
import { debrief } from './en/debrief.ts';
import { desk } from './en/desk.ts';
import { exercise } from './en/exercise.ts';
import { file } from './en/file.ts';
import { rules } from './en/rules.ts';
import { scenario } from './en/scenario.ts';
import { storage } from './en/storage.ts';
import { world } from './en/world.ts';
import { format, type MessageValue } from './format.ts';
import type { Language } from './language.ts';

const en = {
  ...scenario,
  ...rules,
  ...exercise,
  ...desk,
  ...debrief,
  ...world,
  ...storage,
  ...file,
  ...calibration,
  ...cli,
  ...assumptions,
};
/** Key of an interface text. A key is unique over all parts; a text missing in one language stops the build. */
export type MessageKey = keyof typeof en;
const de: Record<MessageKey, string> = {
  ...scenarioDe,
  ...rulesDe,
  ...exerciseDe,
  ...deskDe,
  ...debriefDe,
  ...worldDe,
  ...storageDe,
  ...fileDe,
  ...calibrationDe,
  ...cliDe,
  ...assumptionsDe,
};

/** A text to show: its key in the catalogues and the values to fill in. */
export type Message = { readonly key: MessageKey; readonly values?: Readonly<Record<string, MessageValue>> };

/** The parts of the catalogue by language, as people fill them in. */
export const PARTS = {
  de: {
    scenario: scenarioDe,
    rules: rulesDe,
    exercise: exerciseDe,
    desk: deskDe,
    debrief: debriefDe,
    world: worldDe,
    storage: storageDe,
    file: fileDe,
    calibration: calibrationDe,
    cli: cliDe,
    assumptions: assumptionsDe,
  },
  en: { scenario, rules, exercise, desk, debrief, world, storage, file, calibration, cli, assumptions },
} as const;

const TEMPLATES: Record<Language, Record<MessageKey, string>> = { de, en };

/** The words of a message in one language. A value that is missing stays visible as `{name}`. */
export function say(message: Message, language: Language): string {
  return format(TEMPLATES[language][message.key], message.values ?? {}, language);
}
