/** What may be wrong with an exercise file, and the rules it is held to. */
export const file = {
  'rule.EX-10': 'The exercise file has at most 8 MB, 80,000 values and 80 levels of nesting.',
  'rule.EX-11': 'The file is an exercise file.',
  'rule.EX-12': 'The format number of the file is known.',
  'rule.EX-13': 'The scenario in the file is the one that was played.',
  'rule.EX-14': 'No two decisions have the same id.',
  'rule.EX-15': 'Decisions stand in the order of time, within the exercise.',
  'rule.EX-16': 'Changed assumptions are those of the model, within their plausible range.',
  'rule.EX-18': 'Recorded results fit the scenario.',
  'file.empty': 'The file is empty. An exercise file is a JSON object; export the exercise again.',
  'file.tooLarge': 'The file is larger than {most} MB. No exercise is that large: export it again.',
  'file.tooDeep': 'Objects and lists are nested more than {most} deep here. No exercise is: export it again.',
  'file.tooManyValues': 'The file has more than {most} values. No exercise has that many: export it again.',
  'file.noExercise':
    '{found, select, scenario {This is a scenario, not a recorded exercise. Open it as a scenario and play it.} other {This is not an exercise of Gegenwind. Exercise files are made by the export in the debrief.}}',
  'file.newerFormat':
    'This exercise file has format {found, plain}; this version of Gegenwind reads up to format {newest, plain}. Open it with a newer version.',
  'file.otherScenario':
    'The scenario in this file is not the one that was played: somebody has changed it afterwards. Undo the change, or export the exercise again.',
  'file.decisionTwice': 'There is a decision “{id}” already, at {first}. Remove one of the two.',
  'file.decisionTooEarly':
    'This decision (minute {at, plain}) stands behind one of minute {before, plain}. Decisions stand in the order of time.',
  'file.decisionTooLate': 'This decision (minute {at, plain}) lies behind the recorded end of the exercise, minute {end, plain}.',
  'file.tooLong': 'The recorded end, minute {now, plain}, lies behind the end of the scenario, minute {horizon, plain}.',
  'file.unknownAssumption': 'The model has no assumption “{name}”. Remove it.',
  'file.assumptionOutOfRange': '“{name}” must be between {least} and {most}; found: {value}.',
  'file.endingMissing':
    'A complete exercise names its ending, an unfinished one names none. “isComplete” and “ending” contradict each other.',
  'file.unknownEnding': 'The scenario has no ending “{ending}”. Known: {known}.',
  'file.otherGoals':
    'The points belong to other goals than those of the scenario.{missing, select, = {} other { Missing: {missing}.}}{unknown, select, = {} other { Unknown: {unknown}.}}',
  'file.otherEngine':
    'This exercise was played with engine {found, plain}, this version has engine {own, plain}. It is shown with its recorded results and cannot be computed again.',
};
