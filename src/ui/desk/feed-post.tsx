import { chatterAuthor, chatterWords } from '../../view/chatter.ts';
import type { FeedPost, FeedRow } from '../../view/feed.ts';
import { timeWords } from '../../view/moments.ts';
import { platformName } from '../../view/names.ts';
import { Icon } from '../look/icon.tsx';
import { PlatformMark } from '../look/platform-mark.tsx';
import { useReader, useSay } from '../reader.tsx';
import { useDesk } from './desk-context.tsx';
import { ModerateMenu } from './moderate-menu.tsx';

interface Place {
  readonly at: number;
  readonly of: number;
}

/** A number from a name, so that the same account always has the same colour. */
function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6;
  return sum;
}

function Avatar({ name, isFirm }: { readonly name: string; readonly isFirm?: boolean }) {
  return (
    <span className={isFirm ? 'avatar is-firm' : `avatar hue-${hueOf(name)}`} aria-hidden="true">
      {name
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 1)
        .toUpperCase()}
    </span>
  );
}

function Where({ platform, at }: { readonly platform: string; readonly at: Parameters<typeof timeWords>[1] }) {
  const reader = useReader();
  const { exercise } = useDesk().session;
  return (
    <span className="post-where">
      <PlatformMark kind={exercise.register.platforms.get(platform)?.kind ?? ''} size={14} />
      {platformName(exercise, platform, reader)} · <span className="number">{timeWords(exercise, at, reader.language)}</span>
    </span>
  );
}

/** A post of the unnamed crowd; its words are made only now. */
export function ChatterRow({ row, place }: { readonly row: Extract<FeedRow, { type: 'chatter' }>; readonly place: Place }) {
  const reader = useReader();
  const { exercise } = useDesk().session;
  const name = chatterAuthor(exercise, row.post);
  return (
    <article className="post is-chatter" aria-label={name} aria-posinset={place.at + 1} aria-setsize={place.of}>
      <Avatar name={name} />
      <div className="post-body">
        <p className="post-head">
          <span className="post-name">{name}</span> <Where platform={row.platform} at={row.at} />
        </p>
        <p className="post-text">{chatterWords(exercise, row.post, reader)}</p>
      </div>
    </article>
  );
}

const IS_FIRM: readonly string[] = ['own', 'colleague', 'planned'];

/** An authored post with its thread, marked by what it is to the desk. */
export function PostRow({ post, place }: { readonly post: FeedPost; readonly place: Place }) {
  const isFirm = IS_FIRM.includes(post.kind);
  return (
    <article className={`post is-${post.kind}`} aria-label={post.author.name} aria-posinset={place.at + 1} aria-setsize={place.of}>
      <Avatar name={post.author.name} isFirm={isFirm} />
      <div className="post-body">
        <PostHead post={post} />
        <p className={post.state === 'moderated' ? 'post-text is-moderated' : 'post-text'}>{post.text}</p>
        <PostFoot post={post} />
        {post.thread.length > 0 && (
          <ul className="thread">
            {post.thread.map((comment) => (
              <li key={comment.id} className={comment.kind === 'own' ? 'comment is-own' : 'comment'}>
                <Avatar name={comment.author.name} isFirm={comment.kind === 'own'} />
                <div className="post-body">
                  <PostHead post={comment} />
                  <p className="post-text">{comment.text}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

function PostHead({ post }: { readonly post: FeedPost }) {
  const t = useSay();
  const { kind, author } = post;
  return (
    <p className="post-head">
      <span className="post-name">{author.name}</span>
      {author.handle !== '' && author.handle !== author.name && <span className="post-handle">{author.handle}</span>}
      {kind === 'key' && (
        <span className="tag is-signal">
          <Icon name={post.why ?? 'reach'} size={13} /> {t('feed.kind.key')}
        </span>
      )}
      {(kind === 'voice' || kind === 'echo' || kind === 'own' || kind === 'colleague' || kind === 'planned') && (
        <span className={kind === 'voice' || kind === 'echo' ? 'tag' : 'tag is-sea'}>{t(`feed.kind.${kind}`)}</span>
      )}
      <Where platform={post.platform} at={post.at} />
    </p>
  );
}

function PostFoot({ post }: { readonly post: FeedPost }) {
  const t = useSay();
  const { session, compose } = useDesk();
  if (post.key === undefined) {
    return post.author.followers >= 1000 ? <p className="post-foot">{t('feed.followers', { n: post.author.followers })}</p> : null;
  }
  const { key } = post;
  const canReply = session.choices.compose.replyTo.includes(key);
  return (
    <div className="post-foot">
      {post.state && <span className="tag">{t(`feed.state.${post.state}`)}</span>}
      {post.author.followers > 0 && <span>{t('feed.followers', { n: post.author.followers })}</span>}
      {canReply && (
        <button type="button" className="button is-small" onClick={() => compose({ type: 'reply', post: key })}>
          {t('desk.answer')} <span className="unseen">{post.author.name}</span>
        </button>
      )}
      <ModerateMenu post={key} name={post.author.name} />
    </div>
  );
}
