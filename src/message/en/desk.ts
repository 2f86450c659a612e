/** Everything on the desk: buttons, headings, captions. */
export const desk = {
  'desk.advance': 'Continue',
};
