/** What the journal and the clock say about a running exercise. */
export const exercise = {
  'journal.started': 'The exercise begins.',
};
