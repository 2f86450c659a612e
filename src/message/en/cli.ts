/** What the command line says to people: usage, results, complaints. */
export const cli = {
  'cli.usage': `Usage: npm run -s gegenwind -- COMMAND …

Commands
  check FILE…   says what is wrong with scenario or exercise files
  play FILE     lets a player made of rules play a scenario
  replay FILE   computes a recorded exercise again and compares

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
  'cli.unknownCommand': '{found, select, = {A command is missing.} other {There is no command “{found}”.}}',
  'cli.unknownOption': 'There is no option “{option}”.',
  'cli.valueMissing': '“{option}” needs a value.',
  'cli.valueNotWanted': '“{option}” takes no value.',
  'cli.notInList': '“{option}” cannot be “{found}”. Possible: {known}.',
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
  'cli.result.written': 'Written: {file}',
};
