import type { Check } from '../draft.ts';
import { authors, origins, players, principles, senders } from './cast.ts';
import { accountNames, chatterLists, thinChatter } from './chatter.ts';
import { lastEnding } from './endings.ts';
import { repeatedIds } from './ids.ts';
import { equalOptions, unanswerablePosts, unusedThings } from './posts.ts';
import { unknownApprovers, unknownKeyReferences, unknownOptions, unknownReferences } from './references.ts';
import { wrongShares } from './shares.ts';
import { brokenStates, lostTargets, unreachableStates } from './storyline.ts';
import { harmfulCharacters, identicalPosts, markup, singleBraces, unknownPlaceholders } from './texts.ts';
import { emptyRanges, timesBeyondHorizon } from './times.ts';

/** Everything that a schema cannot say about a scenario, one concern each. */
export const CHECKS: readonly Check[] = [
  harmfulCharacters,
  unknownApprovers,
  repeatedIds,
  unknownReferences,
  unknownKeyReferences,
  unknownOptions,
  unknownPlaceholders,
  singleBraces,
  markup,
  wrongShares,
  players,
  origins,
  authors,
  brokenStates,
  lostTargets,
  unreachableStates,
  lastEnding,
  timesBeyondHorizon,
  equalOptions,
  identicalPosts,
  chatterLists,
  thinChatter,
  accountNames,
  principles,
  emptyRanges,
  unusedThings,
  unanswerablePosts,
  senders,
];
