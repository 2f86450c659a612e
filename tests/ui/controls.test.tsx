import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { CROWD } from '../../src/exercise/moderation.ts';
import type { Act, ActType } from '../../src/exercise/decision.ts';
import { minutes } from '../../src/quantity/units.ts';
import { Composer } from '../../src/ui/composer/composer.tsx';
import { OrderDialog } from '../../src/ui/composer/order-dialog.tsx';
import { AgendaArea } from '../../src/ui/desk/agenda-area.tsx';
import { CONTROLS, controlWords } from '../../src/ui/desk/controls.ts';
import { DeskProvider } from '../../src/ui/desk/desk-context.tsx';
import { PostRow } from '../../src/ui/desk/feed-post.tsx';
import { CrowdMenu } from '../../src/ui/desk/moderate-menu.tsx';
import { PapersArea } from '../../src/ui/desk/papers-area.tsx';
import { SituationArea } from '../../src/ui/desk/situation-area.tsx';
import { TeamArea } from '../../src/ui/desk/team-area.tsx';
import { ReaderProvider } from '../../src/ui/reader.tsx';
import { Session } from '../../src/ui/session.ts';
import { feedView } from '../../src/view/feed.ts';
import { begun, ENGLISH, GERMAN, take, WARTESCHLEIFE } from '../view/lantern.ts';

/** The page as a browser would get it, without one. */
function drawn(session: Session, part: ReactNode): string {
  const nothing = () => undefined;
  const tools = { session, moment: session.moment, decide: () => true, compose: nothing, order: nothing, show: nothing, finish: nothing };
  return renderToStaticMarkup(
    <ReaderProvider reader={GERMAN}>
      <DeskProvider value={tools}>{part}</DeskProvider>
    </ReaderProvider>,
  );
}

/** Names of the buttons on a page, without what only tells them apart for screen readers. */
const buttonsOf = (page: string): string[] =>
  [...page.matchAll(/<(button|summary)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inside]) =>
    plain(inside!.replaceAll(/<span class="unseen">.*?<\/span>/gs, '')),
  );
const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The part of the desk on which an act is decided. */
function partFor(session: Session, act: Act): ReactNode {
  const nothing = () => undefined;
  switch (CONTROLS[act.type].place) {
    case 'now':
      return <AgendaArea />;
    case 'feed':
      return <Feed session={session} />;
    case 'papers':
      return <PapersArea />;
    case 'team':
      return <TeamArea />;
    case 'situation':
      return <SituationArea />;
    case 'composer':
      return <Composer target={act.type === 'reply' ? { type: 'reply', post: act.post } : { type: 'statement' }} onClose={nothing} />;
    case 'order':
      return act.type === 'order' ? <OrderDialog colleague={act.colleague} onClose={nothing} /> : null;
  }
}

/** All of the feed, also what lies outside of the window. */
function Feed({ session }: { readonly session: Session }) {
  const { rows } = feedView(session.exercise, { reader: GERMAN, seenAt: minutes(-1) });
  return (
    <>
      <CrowdMenu />
      {rows.map((row, at) => row.type === 'post' && <PostRow key={row.id} post={row.post} place={{ at, of: rows.length }} />)}
    </>
  );
}

/** One of each kind: staff to call in is another button than a desk to hand over. */
function kindOf(act: Act): string {
  const crowd = act.type === 'moderate' && act.post === CROWD ? CROWD : '';
  return [act.type, 'how' in act ? act.how : '', 'with' in act ? act.with : '', crowd].filter((part) => part !== '').join('/');
}

describe('the controls of the desk', () => {
  it('[EX-8] offers a control for every act that may be decided, at every stop of an exercise', { timeout: 120_000 }, () => {
    const session = new Session(begun(WARTESCHLEIFE));
    const seen = new Set<string>();
    while (!session.isOver) {
      const fresh = session.choices.list.filter(({ act }) => !seen.has(kindOf(act)));
      const pages = new Map<string, string[]>();
      for (const { act } of fresh) {
        const part = partFor(session, act);
        const subject = 'post' in act ? act.post : 'colleague' in act ? act.colleague : '';
        const key = `${CONTROLS[act.type].place}/${subject}`;
        if (!pages.has(key)) pages.set(key, buttonsOf(drawn(session, part)));
        const words = controlWords(session.exercise, act, GERMAN);
        const isThere = pages.get(key)!.some((name) => name === words || name.startsWith(`${words} `));
        expect(isThere, `${kindOf(act)}: „${words}“ at ${session.exercise.now}`).toBe(true);
        seen.add(kindOf(act));
      }
      for (const type of ACTS) {
        const offer = session.choices.list.find(({ act }) => kindOf(act) === type);
        if (offer) take(session.exercise, offer.act);
      }
      session.advance();
    }
    const types = new Set([...seen].map((kind) => kind.split('/')[0]));
    const unseen = (Object.keys(CONTROLS) as ActType[]).filter((type) => !types.has(type));
    expect(unseen).toEqual(['situation']);
    for (const kind of ['contact/private', 'contact/thank', 'staff/callIn', 'staff/handOver', 'staff/agency', 'staff/brief'])
      expect(seen).toContain(kind);
    for (const kind of ['argue/accept', 'argue/counter', 'moderate/hide/crowd', 'moderate/delete/crowd', 'moderate/pin'])
      expect(seen).toContain(kind);
  });

  it('moves the next situation report by half an hour to three hours', () => {
    const session = new Session(begun(WARTESCHLEIFE));
    const names = buttonsOf(drawn(session, <AgendaArea />));
    expect(names).toContain(controlWords(session.exercise, { type: 'situation', at: minutes(30) }, GERMAN));
    for (const time of ['15:40', '16:10', '16:40', '17:10', '18:10']) expect(names.some((name) => name.startsWith(time))).toBe(true);
  });

  it('tells apart the words of all controls of one paper, in both languages', () => {
    const { exercise } = new Session(begun(WARTESCHLEIFE));
    const acts: readonly Act[] = [
      { type: 'argue', draft: 'd', with: 'accept' },
      { type: 'argue', draft: 'd', with: 'counter' },
      { type: 'argue', draft: 'd', with: 'split' },
      { type: 'push', draft: 'd' },
      { type: 'withdraw', draft: 'd' },
      { type: 'publish', draft: 'd' },
    ];
    for (const reader of [GERMAN, ENGLISH]) {
      const words = acts.map((act) => controlWords(exercise, act, reader));
      expect(new Set(words).size).toBe(acts.length);
    }
  });
});

/** What the player of this test does at each stop, so that every kind of act comes up. */
const ACTS = ['draft', 'push', 'order', 'contact/private', 'reply', 'ask', 'staff/agency'];
