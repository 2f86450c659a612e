import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Publication } from '../exercise/publication.ts';
import { quoteOf } from './quote.ts';
import type { FeedPost, PostAuthor } from './feed.ts';
import { authorOf } from './names.ts';
import { accountOf } from './own-firm.ts';
import { crowdWords, firmOf, wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** Posts that were written for the scenario or by the firm, as far as they have appeared, oldest first. */
export function authoredPosts(exercise: Exercise, reader: Reader): FeedPost[] {
  const posts: FeedPost[] = [];
  for (const [nth, event] of exercise.events.entries()) {
    for (const post of postsFrom(exercise, { event, nth }, reader)) posts.push(post);
  }
  return posts;
}

interface Numbered {
  readonly event: ExerciseEvent;
  readonly nth: number;
}

function postsFrom(exercise: Exercise, { event, nth }: Numbered, reader: Reader): FeedPost[] {
  switch (event.type) {
    case 'keyPost.appeared':
      return keyPost(exercise, event.post, { at: event.at, reader });
    case 'crowdPost.appeared': {
      const post = exercise.register.crowdPosts.get(event.post);
      if (!post) return [];
      const author = personOf(authorOf(exercise, post));
      return [
        {
          id: `e${nth}`,
          kind: post.voice ? 'voice' : 'crowd',
          platform: post.platform,
          at: event.at,
          author,
          text: crowdWords(exercise, post.text, { reader }),
          thread: [],
        },
      ];
    }
    case 'voice.spoke': {
      const voice = exercise.register.voices.get(event.voice);
      const text = voice?.arc[event.state].posts[event.nth];
      if (!voice || !text) return [];
      return [
        {
          id: `e${nth}`,
          kind: 'voice',
          platform: voice.platform,
          at: event.at,
          author: personOf(voice),
          text: crowdWords(exercise, text, { reader }),
          thread: [],
        },
      ];
    }
    case 'echo.appeared':
      return echo(exercise, { event, nth }, reader);
    case 'statement.published':
    case 'planned.published':
    case 'colleague.replied':
      return firmPost(exercise, { event, nth }, reader);
    default:
      return [];
  }
}

const personOf = ({
  name,
  handle,
  segment,
  followers,
}: {
  name: string;
  handle: string;
  segment: string;
  followers: number;
}): PostAuthor => ({
  name,
  handle,
  segment,
  followers,
});

function keyPost(exercise: Exercise, id: string, { at, reader }: { readonly at: Minutes; readonly reader: Reader }): FeedPost[] {
  const term = exercise.register.keyPosts.get(id);
  if (!term) return [];
  const comments: FeedPost[] = term.thread
    .filter(({ after }) => at + after <= exercise.now)
    .map((comment, index) => ({
      id: `${id}.${index}`,
      kind: 'crowd',
      platform: term.platform,
      at: (at + comment.after) as Minutes,
      author: personOf(authorOf(exercise, comment)),
      text: crowdWords(exercise, comment.text, { reader }),
      thread: [],
    }));
  const replies = [...exercise.publications.values()]
    .filter(({ replyTo }) => replyTo === id)
    .map((publication) => own(exercise, publication, reader));
  const thread = [...comments, ...replies].sort((a, b) => a.at - b.at);
  const state = exercise.posts.get(id)?.state ?? 'queued';
  return [
    {
      id,
      kind: 'key',
      platform: term.platform,
      at,
      author: personOf(authorOf(exercise, term)),
      text: crowdWords(exercise, term.text, { reader }),
      key: id,
      state,
      why: term.why,
      thread,
    },
  ];
}

function echo(exercise: Exercise, { event, nth }: Numbered, reader: Reader): FeedPost[] {
  if (event.type !== 'echo.appeared') return [];
  const term = exercise.register.echoes.get(event.echo);
  if (!term) return [];
  const quote = quoteOf(exercise, event.publication, reader);
  const author = { ...term.author, segment: term.segment, followers: 0 };
  return [
    {
      id: `e${nth}`,
      kind: 'echo',
      platform: event.platform,
      at: event.at,
      author,
      text: crowdWords(exercise, term.text, { reader, quote }),
      thread: [],
    },
  ];
}

/** The firm as an author. */
function firmAuthor(exercise: Exercise, platform: string): PostAuthor {
  const term = exercise.register.platforms.get(platform);
  const firm = firmOf(exercise);
  return {
    name: firm.name,
    handle: term?.account === undefined ? firm.name : accountOf(term.account, exercise.scenario, firm),
    segment: undefined,
    followers: term?.followers ?? 0,
  };
}

function own(exercise: Exercise, publication: Publication, reader: Reader, platform = publication.channels[0] ?? ''): FeedPost {
  return {
    id: `${publication.id}/${platform}`,
    kind: 'own',
    platform,
    at: publication.at,
    author: firmAuthor(exercise, platform),
    text: wordsOf(exercise, publication.text, reader),
    isSlip: publication.isSlip,
    isBypass: publication.isBypass,
    thread: [],
  };
}

function firmPost(exercise: Exercise, { event, nth }: Numbered, reader: Reader): FeedPost[] {
  if (event.type === 'statement.published') {
    const publication = exercise.publications.get(event.publication);
    return publication ? publication.channels.map((platform) => own(exercise, publication, reader, platform)) : [];
  }
  if (event.type === 'planned.published') {
    const plan = exercise.register.planned.get(event.planned);
    if (!plan) return [];
    const author = firmAuthor(exercise, plan.platform);
    return [
      {
        id: `e${nth}`,
        kind: 'planned',
        platform: plan.platform,
        at: event.at,
        author,
        text: wordsOf(exercise, plan.text, reader),
        thread: [],
      },
    ];
  }
  if (event.type !== 'colleague.replied') return [];
  const wording = exercise.register.passages.get(event.wording);
  const platform =
    exercise.scenario.platforms.find(({ origin, account }) => origin && account !== undefined) ??
    exercise.scenario.platforms.find(({ account }) => account !== undefined);
  if (!wording || !platform) return [];
  const author = { ...firmAuthor(exercise, platform.id), handle: `${exercise.register.roles.get(event.role)?.name ?? event.role}` };
  return [
    {
      id: `e${nth}`,
      kind: 'colleague',
      platform: platform.id,
      at: event.at,
      author,
      text: wordsOf(exercise, wording.text, reader),
      thread: [],
    },
  ];
}
