/** What a folder of `src` may import besides itself. `any` is for the place where everything meets. */
export type Room = { readonly folders: readonly string[] | 'any'; readonly packages: readonly string[] | 'any' };

const D3 = ['d3-array', 'd3-scale', 'd3-shape'];
const REACT = ['react', 'react-dom'];
const PARSERS = ['zod', '@humanwhocodes/momoa'];

/** The pure folders, from the numbers to the papers: no browser, no Node, no clock, no chance of their own. */
export const PURE = [
  'quantity',
  'message',
  'scenario',
  'simulation',
  'calibration',
  'machine',
  'exercise',
  'policy',
  'view',
  'debrief',
  'protocol',
  'report',
] as const;

const UI = ['quantity', 'message', 'scenario', 'exercise', 'view', 'debrief', 'report'];

/** The layers: which folder of `src` may import which others, and which packages. A folder that is not here is refused. */
export const TABLE: Readonly<Record<string, Room>> = {
  quantity: { folders: [], packages: [] },
  message: { folders: [], packages: [] },
  scenario: { folders: ['quantity', 'message'], packages: PARSERS },
  simulation: { folders: ['quantity'], packages: [] },
  calibration: { folders: ['quantity', 'message', 'scenario', 'simulation'], packages: ['zod'] },
  machine: { folders: ['quantity', 'scenario'], packages: ['xstate'] },
  exercise: { folders: ['quantity', 'scenario', 'simulation', 'machine'], packages: ['xstate', ...PARSERS] },
  policy: { folders: ['quantity', 'scenario', 'exercise'], packages: [] },
  view: { folders: ['quantity', 'message', 'scenario', 'simulation', 'exercise'], packages: [] },
  debrief: { folders: ['quantity', 'message', 'scenario', 'simulation', 'exercise', 'policy'], packages: [] },
  protocol: { folders: ['quantity', 'exercise', 'view'], packages: PARSERS },
  report: { folders: ['quantity', 'message', 'debrief', 'view'], packages: [...REACT, ...D3] },
  game: { folders: ['quantity', 'view'], packages: ['phaser'] },
  audio: { folders: ['message', 'exercise'], packages: ['howler'] },
  ui: { folders: UI, packages: [...REACT, '@tanstack/react-virtual', 'uqr', '@fontsource-variable/*'] },
  storage: { folders: ['quantity', 'scenario', 'exercise'], packages: ['idb'] },
  studio: { folders: [...UI, 'machine', 'policy', 'ui', 'storage'], packages: [...REACT, '@tanstack/react-virtual'] },
  cli: { folders: PURE, packages: ['node:*'] },
  server: { folders: PURE, packages: ['node:*'] },
  app: { folders: 'any', packages: 'any' },
};

/** Folders beside `src` whose files may be imported, and by whom. Everything else beside `src` stays outside. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  scenarios: ['app'],
  assets: ['game', 'audio', 'ui', 'studio', 'app'],
};

/** Packages that belong to one place each, wherever else `any` may stand. */
export const CONFINED: Readonly<Record<string, readonly string[]>> = {
  xstate: ['machine', 'exercise'],
  phaser: ['game'],
  howler: ['audio'],
};

/** Where only some modules of an allowed folder may be imported. */
export type Narrowing = { readonly from: RegExp; readonly folder: string; readonly modules: readonly string[] };

export const NARROWED: readonly Narrowing[] = [
  // Rules of a player see what a role knows and may do; only the one who lets them play moves the exercise.
  { from: /^src\/policy\/(?!play\.ts$)/, folder: 'exercise', modules: ['choices.ts', 'decision.ts', 'situation.ts'] },
];
