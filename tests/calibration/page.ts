import { isMet, type Check, type Part, type Unit } from './check.ts';
import { MISSES } from './misses.ts';
import { germanSummary } from './page-german.ts';
import { swing, type Outcome, type Sensitivity } from './sensitivity.ts';
import { STORM } from '../simulation/storms.ts';
import type { Ordering, Pair, Scope } from './strategies.ts';
import { STORM_FROM } from './targets.ts';
import { words } from './words.ts';

/** Everything that the page says. */
export type Validation = {
  readonly checks: readonly Check[];
  readonly scenario: readonly Sensitivity[];
  readonly assumptions: readonly Sensitivity[];
  readonly orderings: Readonly<Record<Scope, Ordering>>;
  readonly fingerprint: string;
  /** Storms of the ensemble that were drawn, and that became storms. */
  readonly ensemble: { readonly drawn: number; readonly storms: number };
};

export type Circumstances = {
  readonly date: string;
  /** What the raw files said, where they lay beside the repository. */
  readonly raw: string;
};

const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  share: (value) => `${Math.round(100 * value)} %`,
  percent: (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)} %`.replace('-', '−'),
  hours: (value) => `${Number(value.toFixed(1))} h`,
  points: (value) => `${value.toFixed(1)} points`.replace('-', '−'),
  ms: (value) => `${value.toFixed(2)} ms`,
  number: (value) => value.toFixed(Math.abs(value) < 0.1 ? 3 : 2).replace('-', '−'),
  'yes or no': (value) => (value === 1 ? 'yes' : 'no'),
};

function asked({ band, unit }: Part): string {
  if (!band) return '';
  if (unit === 'yes or no') return 'yes';
  const [low, high] = band;
  const bound = (value: number): string => WRITTEN[unit](value).replace(/^\+/, '');
  if (low === -Infinity) return Math.abs(high) < 1e-9 ? (high < 0 ? 'below 0' : '0 or less') : `at most ${bound(high)}`;
  if (high === Infinity) return Math.abs(low) < 1e-9 ? 'above 0' : `at least ${bound(low)}`;
  if (low === high) return bound(low);
  return `${bound(low)} to ${bound(high)}`;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const met = (part: Part): string => (part.band ? (isMet(part) ? (part.isBuiltIn ? '✓ built in' : '✓') : '**missed**') : '');

const partRow = (part: Part): string => row('', part.name, WRITTEN[part.unit](part.value), asked(part), part.observed ?? '', met(part));

const checkRows = ({ target, name, source, about, parts }: Check): string[] => [
  row(`**${target}**`, `**${name}**<br>*${source}*${about ? `<br>${about}` : ''}`, '', '', '', parts.every(isMet) ? '✓' : '**missed**'),
  ...parts.map(partRow),
];

/** The same for a terminal. */
export const table = (checks: readonly Check[]): string =>
  checks
    .flatMap(({ target, name, source, parts }) => [
      `${String(target).padStart(2)}  ${name}  (${source})`,
      ...parts.map((part) => {
        const seen = part.observed ? `real: ${part.observed}` : '';
        const verdict = part.band ? (isMet(part) ? 'met' : 'MISSED') : '';
        return `      ${verdict.padEnd(7)}${part.name.padEnd(76)} ${WRITTEN[part.unit](part.value).padStart(12)}   ${asked(part).padEnd(18)} ${seen}`.trimEnd();
      }),
    ])
    .join('\n')
    .concat('\n');

/** Figures outside their bands, with the key of the reason. */
export const missesOf = (checks: readonly Check[]): { readonly key: string; readonly part: Part }[] =>
  checks.flatMap(({ target, parts }) => parts.filter((part) => !isMet(part)).map((part) => ({ key: `${target}: ${part.name}`, part })));

const signed = (value: number, digits: number): string => {
  const written = value.toFixed(digits);
  return Number(written) === 0 ? '0' : `${value > 0 ? '+' : '−'}${written.replace('-', '')}`;
};
const outcome = ({ posts, level, trust }: Outcome): string[] => [`${signed(100 * posts, 0)} %`, signed(level, 1), signed(trust, 1)];

const SENSITIVITY_HEAD = [
  row('value', 'low', 'high', 'posts, low', 'posts, high', 'level, low', 'level, high', 'trust, low', 'trust, high'),
  row(...Array.from({ length: 9 }, () => '---')),
];
function sensitivityRow({ name, values, low, high }: Sensitivity): string {
  const [lowCells, highCells] = [outcome(low), outcome(high)];
  return row(name, ...values, ...lowCells.flatMap((cell, at) => [cell, highCells[at]!]));
}

/** Values that move the posts by less are counted, not listed. */
const LISTED_FROM = 0.05;
/** A pair holds if it does in so many draws. */
const HOLDS_FROM = 0.9;

const share = (value: number): string => `${Math.round(100 * value)} %`;

function orderingSection(title: string, { draws, storms, all, inStorms }: Ordering): string[] {
  const rows = all.map((pair, at) => ({ pair, inStorms: inStorms[at]! }));
  const weak = rows.filter(({ pair, inStorms: storm }) => pair.share < HOLDS_FROM || storm.share < HOLDS_FROM);
  const kept = (pairs: readonly Pair[]): number => pairs.filter((pair) => pair.share >= HOLDS_FROM).length;
  return [
    `### ${title}`,
    '',
    `Of ${all.length} pairs ${kept(all)} hold in at least 90 % of all ${draws} draws, and ${kept(inStorms)} in at least 90 % of the ${storms} draws that ` +
      'become a storm (level 3 or more in silence). Below that:',
    '',
    row('pair', 'all draws', 'draws with a storm'),
    row('---', '---', '---'),
    ...weak.map(({ pair, inStorms: storm }) =>
      row(
        `${words(pair.worse)} ${pair.areAlike ? 'about as bad or good as' : 'worse than'} ${words(pair.better)}`,
        share(pair.share),
        share(storm.share),
      ),
    ),
    '',
  ];
}

function reasons(checks: readonly Check[]): string[] {
  const missed = missesOf(checks);
  if (missed.length === 0) return ['No figure is outside its band.', ''];
  return missed
    .flatMap(({ key, part }) => [`- **${key}** — ${WRITTEN[part.unit](part.value)}, asked for ${asked(part)}. ${MISSES[key] ?? ''}`])
    .concat('');
}

/** The page as Markdown. */
export function page(
  { checks, scenario, assumptions, orderings, fingerprint, ensemble }: Validation,
  { date, raw }: Circumstances,
): string {
  const listed = assumptions.filter((one) => swing(one) >= LISTED_FROM).sort((a, b) => swing(b) - swing(a));
  const banded = checks.flatMap(({ parts }) => parts.filter(({ band }) => band));
  const good = checks.filter(({ parts }) => parts.every(isMet)).length;
  return [
    ...intro(scenario),
    `**Result: ${good} of ${checks.length} targets are met in full, ${banded.filter(isMet).length} of ${banded.length} figures lie in their bands.** Of these figures ` +
      `${banded.filter(({ isBuiltIn }) => isBuiltIn).length} are marked “built in”: the model has its values from the very figure beside them, or from the order that is asked for, so they show that nothing broke, and no more.`,
    '',
    `Computed by \`npm run validate\` on ${date}. ${raw}`,
    '',
    ...germanSummary(checks, byReproduction(scenario)),
    '## The twenty targets',
    '',
    ...sample(ensemble),
    row('', 'target and figure', 'model', 'asked for', 'real storms', ''),
    row('---', '---', '---', '---', '---', '---'),
    ...checks.flatMap(checkRows),
    '',
    '### What is missed, and why',
    '',
    ...reasons(checks),
    ...PICTURES,
    ...SENSITIVITY_INTRO,
    ...SENSITIVITY_HEAD,
    ...scenario.map(sensitivityRow),
    '',
    ...AT_NIGHT,
    `Of ${assumptions.length} assumptions, ${listed.length} move the posts of this storm by at least 5 % at one end of their range:`,
    '',
    ...SENSITIVITY_HEAD,
    ...listed.map(sensitivityRow),
    '',
    ...ORDERING_INTRO,
    ...orderingSection('Surroundings drawn, sizes of the responses as in the table', orderings.surroundings),
    ...orderingSection('Sizes of the responses drawn as well, each from half to double', orderings.everything),
    ...LIMITS,
    'The digits below are a checksum of the model with which this page was computed; a test fails as soon as the model is another.',
    '',
    `Model: \`${fingerprint}\``,
    '',
  ].join('\n');
}

/** Posts at the low and the high end of the reproduction number, as shares of all. */
function byReproduction(scenario: readonly Sensitivity[]): { readonly less: string; readonly more: string } {
  const { low, high } = scenario.find(({ name }) => name === 'reproduction R0')!;
  return { less: (1 + low.posts).toFixed(1), more: (1 + high.posts).toFixed(1) };
}

const sample = ({ drawn, storms }: Validation['ensemble']): string[] => [
  `Targets 3 to 6, 17 and 20 look at ${drawn} storms of 96 hours that nobody answers: on a Monday at 0, 4, 8, 12, 16 or 20 h, R0 between 1.02 and 1.35, audience ` +
    `lognormal around 60,000, everything else as the model has it. ${storms} of them have at least ${STORM_FROM} posts in their highest hour; the others are left out, because nobody would have called ` +
    'them a storm. The real ones were chosen like that too: only what grew large was recorded.',
  '',
];

const intro = (scenario: readonly Sensitivity[]): string[] => [
  '# Does the storm behave like real ones?',
  '',
  'Validation means: figures of the model beside figures of the world, with the bands fixed beforehand. Before the model was built, twenty targets',
  'were set: how fast people answer, how long a storm lasts, what an apology is worth at hour 3 and at hour 24. This page shows where the model lies.',
  'A figure outside its band is listed as missed, with the reason, and no band is widened. One is asked of less than at first (target 19, which says so).',
  '',
  `Read it with one reservation: a storm hangs by its reproduction number. A tenth less makes ${byReproduction(scenario).less} times as many posts of it, a tenth more ` +
    `${byReproduction(scenario).more} times. **Totals are illustrations; directions, orders and times are what the model can defend.**`,
  '',
];

const PICTURES = [
  '## Real storms beside the model',
  '',
  '![#IchBinHanna: real tweets per hour, the model without chance, and the range of drawn storms](validation/ichbinhanna.svg)',
  '',
  '![Hours above a fifth of the peak: fourteen German storms and the storms of the model](validation/durations.svg)',
  '',
  '![Share of cascades that reach a size: #auspol and the model](validation/cascades.svg)',
  '',
];

const SENSITIVITY_INTRO = [
  '## What moves a storm',
  '',
  `One value at a time, set low and high; everything else stays. The storm begins on a Monday at 08:00 on five platforms with R0 ${STORM.r0}, an audience of ${STORM.pool.toLocaleString('en')}, and nobody answers.`,
  ' Posts as a change',
  'in percent, highest level and trust at the end in levels and points. Values of the scenario on 100 seeds each; assumptions at both ends of their range,',
  'without chance (those of responses on a storm that is answered).',
  '',
];

const AT_NIGHT = [
  'The last row is no property of the evening but of the day curve: a storm that begins at 20:00 or 02:00 spends its first hours while hardly anybody posts. With a',
  'reproduction number so close to 1, what is lost in the first round of answers is lost again in every later one. With all hours of the day alike (`day.*` at 1) most of the difference is gone.',
  '',
];

const ORDERING_INTRO = [
  '## Does the order of strategies hold?',
  '',
  'Nobody knows the assumptions exactly. So all of them are drawn at once, each within its range (evenly, or evenly in the logarithm where the upper end is three times the lower or more), and in every such world the strategies are compared on',
  'the same luck, each taken at hour 4. The order that the evidence gives, by posts: legal threat, then deletion and attack (about alike), false denial,',
  'justification, non-apology, silence, empathic replies, explanation, and best a video of the chief executive or a full apology (about alike). In a breeze the order is',
  'not claimed: there a heavy statement does harm (target 16).',
  '',
];

const LIMITS = [
  '## Limits',
  '',
  '- One storm on one platform gave the reproduction number, the pool and the exponent of the day curve: a German one of 2021, about a ministry. The replay shows that the equations',
  '  can follow it, not that they would have foretold it.',
  '- The pulse on its second morning is inferred from the counts; what caused it was not observed.',
  '- No study measured what a statement of a company does to the spread of a whole storm. Signs and orders of the actions are evidenced, their sizes are ours.',
  '- The durations of the 14 storms come from hashtags; a storm that changes its hashtag looks shorter than it is.',
  '- Weekend and night rest on academic hashtags with office hours. A storm that begins on a Saturday morning has far fewer posts than one on a Tuesday, because what is lost is lost',
  '  again in every round of answers; for consumer brands a scenario chooses the other day curve.',
  '- Thresholds of the levels, talk that crosses between platforms and rates of the media are assumptions.',
  '',
  '## Data',
  '',
  'Only figures, no texts and no names. The tables lie in `tests/calibration/reference`.',
  '',
  '| figure | from | licence |',
  '| --- | --- | --- |',
  '| 72 hourly counts of #IchBinHanna | LaserStefan, IchbinHanna, zenodo 5068748 | CC BY-SA 4.0 (its README says CC BY 4.0) |',
  '| durations of 14 German storms | daudprobst, master_thesis | MIT |',
  '| sizes of 3,333 cascades | `auspol` of evently (Kong, Ram & Rizoiu 2021) | MIT |',
  '| times and followers of 101 cascades | TiDeH (Kobayashi & Lambiotte 2016) | MIT |',
  '| reaction kernel | SEISMIC (Zhao et al. 2015), formula and constants | – |',
  '',
];
