/** What is wrong with a scenario file: what is expected, what was found, what to do. */
export const scenario = {
  'scenario.issue': 'Line {line, plain}, column {column, plain}{severity, select, warning { (warning)} other {}}: {text} [{rule}]',
  'scenario.empty': 'The file is empty. A scenario is one JSON object.',
  'scenario.tooLarge': 'The file is larger than {most} MB. Shorten it, or split it into two scenarios.',
  'scenario.tooDeep':
    'Objects and lists are nested more than {most} deep here. A scenario needs far less: is a bracket missing further up?',
  'scenario.tooManyValues': 'The file holds more than {most} values. Shorten it, or split it into two scenarios.',
  'scenario.notClosed': 'The file ends before the {bracket} of line {line, plain} is closed. Add the missing bracket.',
  'scenario.notOpened': 'This {bracket} closes a bracket that was never opened. Remove it, or add the opening one.',
  'scenario.wrongClosed':
    'This {bracket} does not fit the {opened} of line {line, plain}. One of the two is wrong, or a bracket between them is missing.',
  'scenario.textNotClosed': 'The text that begins here is not closed in its line. Add the quotation mark; write line breaks as \\n.',
  'scenario.rawControl': 'The control character U+{code} must not stand in a text. Remove it, or write a tab as \\t.',
  'scenario.commaMissing': 'Something is missing before “{found}”: a comma, or a colon after a key.',
  'scenario.valueMissing': 'A value is missing before “{found}”. Remove the comma or colon before it, or add the value.',
  'scenario.notJson': '“{found}” cannot be read here. Texts and keys need double quotation marks; JSON knows no comments.',
  'scenario.keyTwice': 'The key “{name}” is in this object already, in line {line, plain}. Only one can count: remove or rename the other.',
  'scenario.forbiddenKey': 'The key “{name}” is not allowed, because it reaches into JavaScript’s own objects. Choose another name.',
  'scenario.harmfulCharacter':
    'The character {code} is not allowed: it is invisible, turns the direction of reading, or is half a character. Type the text anew.',
  'scenario.newerFormat':
    'This scenario has format {found, plain}; this version of Gegenwind reads up to format {newest, plain}. Open it with a newer version.',
  'scenario.unknownFormat':
    '{found, select, = {The format number is missing.} other {There is no format “{found}”.}} Write "format": {newest, plain}.',
  'scenario.missing':
    '“{name}” is missing. Add it: {expected, select, string {a text in quotation marks} number {a number} int {a whole number} boolean {true or false} array {a list in square brackets} object {an object in braces} record {an object in braces} other {a value}}{options, select, = {} other {, one of {options}}}.',
  'scenario.unknownKey':
    'The key “{name}” is unknown here.{near, select, = {} other { Did you mean “{near}”?}}{known, select, = {} other { Possible: {known}.}}',
  'scenario.wrongType':
    'Expected: {expected, select, string {a text in quotation marks} number {a number} int {a whole number} boolean {true or false} array {a list in square brackets} object {an object in braces} record {an object in braces} other {a value}}. Found: {found, select, string {the text “{value}”} number {the number {value}} boolean {{value}} array {a list} object {an object} null {null} infinity {a number that is too large} other {something else}}.',
  'scenario.wrongTransition':
    'A transition is a target in quotation marks, an object with target, guard and actions, or a list of such objects. Found: {found, select, number {a number} boolean {true or false} null {null} other {something else}}.',
  'scenario.tooSmall':
    '{origin, select, string {The text needs at least {limit, plural, one {# character} other {# characters}}; “{found}” is shorter.} array {The list needs at least {limit, plural, one {# entry} other {# entries}}.} other {The number must be at least {limit}; found: {found}.}}',
  'scenario.tooBig':
    '{origin, select, string {The text may have at most {limit} characters; “{found}” is longer.} array {The list may have at most {limit} entries.} other {The number must be at most {limit}; found: {found}.}}',
  'scenario.wrongForm':
    '{form, select, id {“{found}” is no id. An id begins with a small letter and has letters, digits and hyphens, 64 characters at most.} clock {“{found}” is no time of day. Write it as 08:30.} state {“{found}” is no name of a state. It begins with a letter and has letters, digits, hyphens and underscores, 48 characters at most.} minutes {“{found}” is no number of minutes. Write whole minutes as 1 to 99999.} principle {“{found}” is no principle. Write it as P01.} other {“{found}” does not have the form that is needed here.}}',
  'scenario.notInList': '“{found}” is not possible here.{near, select, = {} other { Did you mean “{near}”?}} Possible: {options}.',
  'scenario.unknownApprover':
    'The cast has no role “{role}” that could approve.{near, select, = {} other { Did you mean “{near}”?}}{known, select, = {} other { Known: {known}.}}',
  'scenario.idTwice': 'The id “{id}” is taken already, at {first}. Choose another one.',
  'scenario.unknownReference':
    '{kind, select, role {The cast has no role} platform {There is no platform} segment {There is no audience segment} fact {There is no fact} truth {There is no truth variant} promise {There is no promise} remedy {There is no remedy} inject {There is no inject} keyPost {There is no key post} crowdPost {There is no crowd post} voice {There is no recurring voice} cases {There is no source of open cases} exposure {There is no exposure} passage {There is no passage} firmLevel {There is no escalation level} objection {No approver has an objection} preparation {The house has no preparation} flag {Nothing sets a flag} list {The chatter has no list} other {There is no}} “{id}”.{near, select, = {} other { Did you mean “{near}”?}}{known, select, = {} other { Known: {known}.}}',
  'scenario.unknownOption':
    'The inject has no option “{option}”.{near, select, = {} other { Did you mean “{near}”?}}{known, select, = {} other { Known: {known}.}}',
  'scenario.unknownPlaceholder':
    'Nothing can be filled in for “{name}”.{near, select, = {} other { Did you mean “{near}”?}} Possible: {known}.',
  'scenario.quoteHere':
    'There is nothing to quote here: the player’s own sentence is filled in only in echoes and on the front page of an ending. Remove the placeholder. Possible: {known}.',
  'scenario.singleBrace':
    'The brace {brace} has no partner and would be shown as it is. Braces are for placeholders only: add its partner, or remove it.',
  'scenario.markup': '“{found}” looks like markup. Texts are plain and would show it as it is: write the words alone.',
  'scenario.wrongSum': 'These shares add up to {total}, not to 1. Adjust them.',
  'scenario.noTruth': 'No truth variant has a weight above 0, so none can be drawn. Give one a weight.',
  'scenario.noPlayer': 'No role is the player’s. Give exactly one role the kind “player”.',
  'scenario.manyPlayers': 'Another role is the player’s already. Give this one another kind, such as “team”.',
  'scenario.noOrigin': 'The storm begins nowhere. Give at least one platform "origin": true.',
  'scenario.noAuthor': 'Nobody wrote this post. Give it a voice or an author.',
  'scenario.twoAuthors': 'This post has a voice and an author. Remove one of the two.',
  'scenario.parallelInitial': 'The regions of a parallel state all begin at once. Remove “initial”, or the type “parallel”.',
  'scenario.parallelEmpty': 'A parallel state needs regions. Add “states”, or remove the type “parallel”.',
  'scenario.noInitial': 'This state has states inside, but does not say with which it begins. Add “initial”: one of {known}.',
  'scenario.idleInitial': 'This state has no states inside, so there is nothing for “initial” to begin with. Remove it, or add “states”.',
  'scenario.finalGoesOn': 'A final state is an end: it has no states inside and no transitions. Remove them, or the type “final”.',
  'scenario.unknownInitial':
    'The state has no state “{initial}” inside to begin with.{near, select, = {} other { Did you mean “{near}”?}} Possible: {known}.',
  'scenario.lostTarget':
    'No state is meant by the target “{target}”.{near, select, = {} other { Did you mean “{near}”?}} A target is a sibling by its name, a child as .name, or any state as #id.',
  'scenario.unreachable': 'The state “{state}” cannot be reached: nothing leads to it. Add a transition, or remove it.',
  'scenario.lastEnding':
    'It is not certain that the last ending holds whenever no other does. Give it a condition that always holds, such as hoursElapsed with "atLeast": 0.',
  'scenario.beyondHorizon':
    '{minutes, duration} is later than the end of the exercise after {horizon, duration}. Choose an earlier time, or make the exercise longer (hours).',
  'scenario.noQuestion':
    'All answers are the same in their features and effects, so nothing depends on the choice. Let at least one be different.',
  'scenario.samePost': 'The same words are posted already at {first}. Word one of them differently.',
  'scenario.unusedList': 'No line picks from the list “{list}”. Use it, or remove it.',
  'scenario.thinChatter':
    'In the mood “{mood}” the chatter can say {posts, plural, one {# thing} other {# different things}}; it takes {enough} so that nothing repeats on screen. Add alternatives or lines without a condition.',
  'scenario.sameName': '“{name}” is in this list already. Replace it, so that accounts differ.',
  'scenario.shortName': '“{name}” is too short for an account name. Use at least two letters.',
  'scenario.unknownPrinciple': 'There is no principle {found}. They run from P01 to P39.',
  'scenario.emptyRange': 'From {from} on and below {to}: no value fits. The first number must be smaller than the second.',
  'scenario.unused': 'Nothing brings “{id}” about. Add an action “{action}” for it, or remove it.',
  'scenario.noAccount':
    'The firm has no account on “{platform}”, so nobody can answer this key post. Give the platform an account, or make it a crowd post.',
  'scenario.noSender': 'This inject comes from nobody. Give it a role of the cast or a name.',
};
