/** What the command line says to people: usage, results, complaints. */
export const cli = {
  'cli.usage': `Usage: npm run -s gegenwind -- COMMAND …

Commands
  check FILE…   says what is wrong with scenario or exercise files
  play FILE     lets a player made of rules play a scenario
  replay FILE   computes a recorded exercise again and compares
  fit FILE      finds the storm that explains a series of counts
  storm FILE    plays a storm over many seeds, without an exercise
  explain FILE  says why a recorded exercise went as it did

Every command takes --help, --json and --language de|en.
Exit code: 0 all well, 1 something is wrong with a file or result, 2 the command could not be carried out.`,
  'cli.usage.check': `Usage: npm run -s gegenwind -- check FILE… [--json]

Says what is wrong with scenario files; of exercise files too (*.gegenwind.json).
  --json            all issues as JSON on stdout
  --language de|en  language of what is said to people`,
  'cli.usage.play': `Usage: npm run -s gegenwind -- play FILE [options]

Lets a player made of rules play a scenario to its end.
  --policy NAME     {policies} (silence)
  --seed SEED       number or word that fixes all chance (1)
  --house NAME      {houses} (asFound)
  --out FILE        writes the exercise file, by custom X.gegenwind.json
  --json            the result as JSON on stdout
  --language de|en  language of what is said to people`,
  'cli.usage.replay': `Usage: npm run -s gegenwind -- replay X.gegenwind.json [--json]

Computes a recorded exercise again and tells whether it is identical.
  --json            the result as JSON on stdout
  --language de|en  language of what is said to people`,
  'cli.usage.fit': `Usage: npm run -s gegenwind -- fit SERIES.csv [options]

Finds the storm that explains a series of posts: reproduction number, pool, seed curve, day curve, ageing, at most one second
push, as media may bring. SERIES has a column with a time (2021-06-10T08:00 or 10.06.2021 08:00; a day and a time of day may stand in
two) or an hour (0, 1, 2 …) and one with a count, in any regular step up to an hour, separated by comma, semicolon or tab. Rows that
are missing are passed over.
  --from TIME       begins there; the clock is that of the series. Where the series only counts hours: the time of its first
                    row, or an hour to begin at. Without a clock the hour of the day is found from the nights
  --hours N         looks at so many hours, {most} at most
  --shock           something hit from outside: a reproduction number below 1, everything at once at the beginning
  --out FILE        writes the storm as parameters for “storm --params FILE”; their names are those of a scenario
  --json            on stdout: r2 (by the hour), parameters (spans in minutes, ageing in hours), fitted and observed (posts of
                    each hour), storm (what --out writes), stormR2, clamped (what a scenario cannot hold), startIsKnown (the series
                    tells the time of day), missing (hours unknown)
  --language de|en  language of what is said to people`,
  'cli.usage.storm': `Usage: npm run -s gegenwind -- storm --params FILE [options]

Plays a storm over many seeds. FILE is a scenario, of which the storm is taken, or JSON with any of the following; what is left
out has the value shown. Spans are minutes, hours of actions are hours.
{example}
  "forces" takes whatever may act on the public: response, exposure, relief, cases, shift.
  --hours N         so many hours, {most} at most (those of the file, else 72)
  --seeds N         seeds 1 to N, {mostSeeds} at most ({seeds})
  --deterministic   expected values in place of chance; one run, all quantiles the same
  --format NAME     table, csv
  --json            on stdout: for each hour, the first being 0, level and trust at its end (medians over the seeds) and posts of
                    each platform within it (p10, p50, p90)
  --language de|en  language of what is said to people`,
  'cli.usage.explain': `Usage: npm run -s gegenwind -- explain X.gegenwind.json [--json]

Says what each decision of a recorded exercise added; the parts make exactly the difference to silence.
  --json            also every hour by its causes, as JSON on stdout
  --language de|en  language of the output for people`,
  'cli.explain.differs':
    'Computed again, this exercise takes another course than was recorded. What nobody has played is not explained; “replay” tells from where on it differs.',
  'cli.explain.silence': 'Without a word: {posts} posts, trust of those affected {trust} of 100',
  'cli.explain.decision': '  {decision}: {posts} posts, {trust} points of trust',
  'cli.explain.void': '  {decision}: not possible',
  'cli.explain.run': 'What came: {posts} posts, trust of those affected {trust} of 100',
  'cli.unknownCommand': '{found, select, = {A command is missing.} other {There is no command “{found}”.}}',
  'cli.unknownOption': 'There is no option “{option}”.',
  'cli.valueMissing': '“{option}” needs a value.',
  'cli.valueNotWanted': '“{option}” takes no value.',
  'cli.moreHelp': '--help shows all options.',
  'cli.notInList': '“{option}” cannot be “{found}”. Possible: {known}.',
  'cli.notInRange': '“{option}” takes a whole number from {low} to {high}, not “{found}”.',
  'cli.fileMissing': 'Name a file.',
  'cli.tooManyFiles': 'Name one file only.',
  'cli.unreadable':
    '{file}: {reason, select, missing {there is no such file} folder {this is a folder, not a file} denied {it may not be read} tooLarge {it is far too large} encoding {this is not UTF-8 text} other {it cannot be read}}',
  'cli.unwritable':
    '{file}: {reason, select, missing {the folder does not exist} folder {this is a folder} denied {it may not be written} other {it cannot be written}}',
  'cli.fileSound': '{file}: sound{warnings, plural, =0 {} one {, # warning} other {, # warnings}}',
  'cli.fileFaulty':
    '{file}: {errors, plural, one {# mistake} other {# mistakes}}{warnings, plural, =0 {} one {, # warning} other {, # warnings}}',
  'cli.result.played':
    '{title} — seed {seed, plain}{policy, select, = {} other {, played by {policy}}}, {hours, plural, one {# hour} other {# hours}}',
  'cli.result.posts': 'Posts: {total}, at most {peak} an hour',
  'cli.result.level': 'Highest wind force: {level} of 6 ({name})',
  'cli.result.trust': 'Trust at the end: {trust} of 100',
  'cli.result.goal': 'Goal “{goal}”: {points} of 100',
  'cli.result.ending': 'Ending: {title}',
  'cli.result.unfinished': 'Ending: none yet, the exercise was stopped',
  'cli.result.hash': 'World hash: {hash}',
  'cli.result.identical': 'Computed again: identical, hour by hour.',
  'cli.result.different':
    'Computed again: NOT identical{hour, select, = {; only the end differs} other {; it differs from hour {hour} on}}.',
  'cli.fit.columns':
    'Read: the time from column “{time}”, the count from column “{count}”{n, plural, =0 {} other {; passed over: {names}}}.',
  'cli.fit.dawn':
    'The second push begins with the morning: it may only mean that this day set in earlier or more steeply than the day curve.',
  'cli.fit.pool':
    '{posts} posts were counted: how large the pool is this series does not say; the value only means that it did not run out.',
  'cli.fit.gaps':
    '{rows, plural, one {# row is} other {# rows are}} missing in the series{hours, plural, =0 {} one {; # hour of the window counts as unknown} other {; # hours of the window count as unknown}}.',
  'cli.fit.cut':
    '{cut, select, short {The series ends earlier: {hours} hours are looked at.} other {The series is longer than a week: its first {hours} hours are looked at. Choose others with --from and --hours.}}',
  'cli.fit.noClock':
    'The series tells no time of day. It is read from the nights, every day as a working day; --from 2021-06-10T08:00 tells when it begins.',
  'cli.fit.ontoItself': '--out {file} would overwrite the series itself. Please give another name.',
  'cli.fit.flat': 'Every hour has the same count: there is no course to explain. The values say nothing.',
  'cli.fit.poor':
    'R² {r2, precise}: the curve does not meet this series. Perhaps it is not one firestorm, or the window is wrong (--from, --hours; --shock for a push from outside). The values are of no use like this.',
  'cli.fit.short':
    'A window of {hours} hours is short: whether the storm grows or is dying already can hardly be told from its audience and seed within one day. Two days and more make the reproduction number more reliable.',
  'cli.fit.worse':
    'What a scenario can hold of it meets the series less well (R² {r2, precise}) than the curve. Look at its course with “storm” before you take it over.',
  'cli.fit.levels':
    'The rebuilt storm has one platform, no press (what it did is in the pushes) and {baseline} mentions an hour on calm days. Like this it does not rise above wind force 2: add platforms, “newsworthiness” and your own “baselinePerHour”.',
  'cli.storm.late':
    '{n, plural, one {One action lies} other {# actions lie}} behind the end after {hours, plural, one {one hour} other {# hours}} and {n, plural, one {does} other {do}} nothing.',
  'cli.fit.explained': 'R² by the hour: {r2, precise} over {hours} hours',
  'cli.fit.begin': 'Beginning: {weekday, weekday} {time}',
  'cli.fit.spread': 'Reproduction number {r0}, pool {pool} posts, ageing {ageing} h',
  'cli.fit.day': 'Day curve: {shape, select, office {office day} other {after work}} ({shape}), exponent {exponent}',
  'cli.fit.seed': 'Seed: {perHour} posts/h from hour {at} on, decay {decay} h',
  'cli.fit.pulse': 'Second push: {perHour} posts/h from hour {at} on, decay {decay} h. What caused it the counts do not say',
  'cli.fit.storm': 'As a storm of the game: R0 {r0}, pool {pool}; played without chance it explains R² {r2, precise}',
  'cli.fit.clamped': 'A scenario cannot hold all of it; brought within its limits: {names}',
  'cli.storm.heading': 'Posts per hour (p10–p50–p90), level and trust (median) over {seeds, plural, one {# run} other {# seeds}}',
  'cli.storm.total': 'All posts together: {spread}',
  'cli.storm.column': '{column, select, hour {hour} clock {clock} level {level} other {trust}}',
  'cli.result.written': 'Written: {file}',
};
