/** The after-action review. */
export const debrief = {
  'debrief.title': 'After-action review',
};
