/**
 * Colours of the charts on paper. They are presentation attributes, so that a chart is whole without any style sheet;
 * on the screen classes of the same name take over with the colours of the theme. No line is told by its colour alone:
 * each has a dash of its own and its name at its end.
 */
export const INK = { text: '#10222c', soft: '#41555f', line: '#cad6db', night: '#dde6e9' } as const;

export type LineName = 'you' | 'silence' | 'best' | 'prepared' | 'changed';

export const LINES: Readonly<Record<LineName, { readonly stroke: string; readonly dash: string | undefined; readonly width: number }>> = {
  you: { stroke: '#17516e', dash: undefined, width: 2.5 },
  silence: { stroke: '#41555f', dash: '7 4', width: 1.75 },
  best: { stroke: '#1d6b4c', dash: '2 3', width: 2 },
  prepared: { stroke: '#1d6b4c', dash: '9 3 2 3', width: 1.5 },
  changed: { stroke: '#bd3a0e', dash: '12 3', width: 2.5 },
};
