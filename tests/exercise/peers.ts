import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../tools/install.mjs';

/** What we use of inkjs. */
export interface InkStory {
  readonly currentChoices: readonly unknown[];
  ContinueMaximally(): string;
  ChooseChoiceIndex(index: number): void;
  ToJson(): string;
}

/** What we use of boardgame.io. */
export interface BoardClient {
  readonly moves: { readonly take: (choice: number) => void };
  getState(): { readonly G: { readonly taken: readonly number[] } };
}

export interface Peers {
  /** A story that offers this many choices, each once, and comes back after each. */
  readonly story: (choices: readonly string[]) => () => InkStory;
  /** A game with this many choices pending, each to be taken once. */
  readonly game: (choices: readonly string[]) => () => BoardClient;
}

const FOLDER = new URL('../../tools/bench-peers/', import.meta.url);

type Ink = {
  readonly Compiler: new (source: string) => { Compile(): InkStory };
  readonly Story: new (json: string) => InkStory;
};
type Game = { readonly G: { readonly pending: number[]; readonly taken: number[] } };
type Boardgame = { readonly Client: (options: object) => BoardClient };

/** The engines that we compare with: they live outside the main install and are fetched when they are first asked for. */
export function peers(): Peers | undefined {
  try {
    ensureInstalled(fileURLToPath(FOLDER));
  } catch {
    process.stderr.write('The peers of the bench cannot be installed (is the registry reachable?): the comparison is left out.\n');
    return undefined;
  }
  const load = createRequire(new URL('package.json', FOLDER));
  return { story: storyOf(load('inkjs/full') as Ink), game: gameOf(load('boardgame.io/client') as Boardgame) };
}

/** Signs that ink reads as markup. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N} .,:]/gu, ' ');

const storyOf =
  ({ Compiler, Story }: Ink) =>
  (choices: readonly string[]): (() => InkStory) => {
    const offers = choices.map((text, at) => `* [Choice ${at}] ${plain(text)} -> desk`);
    const json = new Compiler(`-> desk\n=== desk ===\n${offers.join('\n')}\n* -> END\n`).Compile().ToJson();
    return () => new Story(json);
  };

const gameOf =
  ({ Client }: Boardgame) =>
  (choices: readonly string[]): (() => BoardClient) => {
    const take = ({ G }: Game, choice: number): void | 'INVALID_MOVE' => {
      const at = G.pending.indexOf(choice);
      if (at < 0) return 'INVALID_MOVE';
      G.pending.splice(at, 1);
      G.taken.push(choice);
    };
    const setup = (): Game['G'] => ({ pending: [...choices.keys()], taken: [] });
    return () => Client({ game: { setup, moves: { take } }, debug: false });
  };
