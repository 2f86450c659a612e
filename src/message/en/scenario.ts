/** What is wrong with a scenario file: what is expected, what was found, what to do. */
export const scenario = {
  'scenario.empty': 'The file is empty. A scenario is one JSON object.',
};
