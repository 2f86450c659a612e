import { expect, type Locator } from '@playwright/test';
import { beginning, type Trainee } from './steps.ts';

/** Something that a trainee does once, as soon as it can be done; tells whether it could be. */
interface Deed {
  readonly name: string;
  /** Another deed that comes first. */
  readonly after?: string;
  readonly attempt: (trainee: Trainee) => Promise<boolean>;
}

/** More than this at one stop nobody does. */
const AT_ONE_STOP = 4;
/** A storm of thirty hours has fewer stops. */
const MOST_STOPS = 120;

/** Presses the first of these, if there is one. */
async function pressed(trainee: Trainee, targets: Locator): Promise<boolean> {
  if ((await targets.count()) === 0) return false;
  await trainee.hand.press(targets.first());
  return true;
}

/** Opens what folds open and presses the first entry. */
async function pressedInMenu(trainee: Trainee, menu: Locator, entry?: Locator): Promise<boolean> {
  if ((await menu.count()) === 0) return false;
  const head = menu.first();
  await trainee.hand.press(head);
  const entries = entry ?? head.locator('xpath=..').getByRole('button');
  if ((await entries.count()) === 0) {
    await trainee.hand.press(head);
    return false;
  }
  await trainee.hand.press(entries.first());
  return true;
}

const inArea = (area: 'situation' | 'papers' | 'team', attempt: Deed['attempt']): Deed['attempt'] => {
  return async (trainee) => {
    await trainee.show(area);
    return attempt(trainee);
  };
};

type Way = 'ready' | 'blocks' | 'own';

/** Answers the first post that waits, in one of the three ways to find words. */
async function reply(trainee: Trainee, way: Way): Promise<boolean> {
  if (!(await pressed(trainee, trainee.buttons('desk.answer', trainee.waiting)))) return false;
  const { dialog } = trainee;
  await word(trainee, way);
  const secondPair = dialog.getByRole('combobox', { name: trainee.say('compose.fourEyes') });
  if (way === 'ready' && (await secondPair.count()) > 0) await trainee.hand.choose(secondPair, 1);
  await trainee.press('compose.send', dialog);
  await expect(dialog).toBeHidden();
  return true;
}

/** Finds the words in an open composer. */
async function word(trainee: Trainee, way: Way): Promise<void> {
  const { dialog, hand } = trainee;
  await trainee.press(`compose.${way}`, dialog);
  if (way === 'own') {
    await hand.write(
      dialog.getByRole('textbox', { name: trainee.say('compose.text') }),
      'Wir sehen das, wir prüfen es, um 18 Uhr sagen wir mehr. 🙏',
    );
    await hand.tick(dialog.getByRole('checkbox').first());
  } else if (way === 'blocks') {
    for (const slot of ['opening', 'substance'] as const) {
      const block = dialog.getByRole('group', { name: trainee.say(`compose.slot.${slot}`) }).getByRole('radio');
      await hand.tick(block.first());
    }
  } else {
    await hand.tick(
      dialog
        .getByRole('group', { name: trainee.say('compose.ready') })
        .getByRole('radio')
        .first(),
    );
  }
}

/** Hands a text of one kind in. */
async function draft(trainee: Trainee, kind: 'holding' | 'statement' | 'apology' | 'qa', way: Way): Promise<boolean> {
  if ((await trainee.button('desk.verb.statement').count()) === 0) return false;
  const dialog = await trainee.writeStatement();
  const kinds = dialog.getByRole('group', { name: trainee.say('compose.kind') });
  const radio = kinds.getByRole('radio', { name: beginning(trainee.say(`kind.${kind}`)) });
  if ((await radio.count()) === 0) return closed(trainee);
  await trainee.hand.tick(radio);
  if (way === 'ready' && (await dialog.getByRole('group', { name: trainee.say('compose.ready') }).count()) === 0) return closed(trainee);
  await word(trainee, way);
  await trainee.hand.press(trainee.button('compose.submit', dialog).or(trainee.button('compose.noSignOff', dialog)));
  await expect(dialog).toBeHidden();
  return true;
}

async function closed(trainee: Trainee): Promise<false> {
  await trainee.page.keyboard.press('Escape');
  await expect(trainee.dialog).toBeHidden();
  return false;
}

async function order(trainee: Trainee): Promise<boolean> {
  if (!(await pressed(trainee, trainee.buttons('people.order')))) return false;
  const { dialog, hand } = trainee;
  await hand.tick(dialog.getByRole('radio').last());
  await hand.choose(dialog.getByRole('combobox', { name: trainee.say('order.scope') }), 1);
  await trainee.press('order.give', dialog);
  await expect(dialog).toBeHidden();
  return true;
}

/** Opens the folded papers, those that lie with somebody else. */
async function unfold(trainee: Trainee): Promise<void> {
  const closed = trainee.page.getByRole('region', { name: trainee.say('papers.title') }).locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await trainee.hand.press(closed.first());
}

async function pushOn(trainee: Trainee): Promise<boolean> {
  await unfold(trainee);
  return pressed(trainee, trainee.buttons('paper.push'));
}

async function withdraw(trainee: Trainee): Promise<boolean> {
  await unfold(trainee);
  return pressed(trainee, trainee.buttons('paper.withdraw'));
}

/** Publishes without a signature, and says so twice. */
async function bypass(trainee: Trainee): Promise<boolean> {
  await unfold(trainee);
  if (!(await pressed(trainee, trainee.buttons('paper.bypass')))) return false;
  await trainee.hand.press(trainee.buttons('paper.bypassSure').first());
  return true;
}

const papers = (key: Parameters<Trainee['buttons']>[0]): Deed['attempt'] =>
  inArea('papers', (trainee) => pressed(trainee, trainee.buttons(key)));
const team = (key: Parameters<Trainee['buttons']>[0]): Deed['attempt'] =>
  inArea('team', (trainee) => pressed(trainee, trainee.buttons(key)));

/** Everything that the desk offers, each once, roughly in the order in which a good team would think of it. */
const DEEDS: readonly Deed[] = [
  { name: 'asks for a fact', attempt: inArea('situation', (trainee) => pressed(trainee, asks(trainee))) },
  { name: 'hands in a holding statement', attempt: (trainee) => draft(trainee, 'holding', 'ready') },
  { name: 'hands in a statement', attempt: (trainee) => draft(trainee, 'statement', 'ready') },
  { name: 'stops a planned post', attempt: papers('planned.stop') },
  { name: 'answers a post with a second pair of eyes', attempt: (trainee) => reply(trainee, 'ready') },
  { name: 'publishes', attempt: papers('paper.publish') },
  { name: 'orders relief', attempt: team('remedies.order') },
  { name: 'raises a level of the firm', attempt: team('levels.call') },
  { name: 'gives a colleague an order', attempt: inArea('team', order) },
  { name: 'hands in an apology', attempt: (trainee) => draft(trainee, 'apology', 'ready') },
  { name: 'contradicts red ink', attempt: papers('paper.counter') },
  { name: 'gives in to red ink', attempt: papers('paper.accept') },
  { name: 'asks after a paper', attempt: inArea('papers', pushOn) },
  { name: 'answers a post from blocks', attempt: (trainee) => reply(trainee, 'blocks') },
  { name: 'answers a post in own words', attempt: (trainee) => reply(trainee, 'own') },
  { name: 'makes a promise', attempt: inArea('papers', (trainee) => pressedInMenu(trainee, folded(trainee, 'promises.offer'))) },
  { name: 'moderates', attempt: (trainee) => moderate(trainee) },
  { name: 'writes to somebody directly', attempt: (trainee) => contact(trainee) },
  { name: 'calls somebody in', attempt: team('people.callIn') },
  { name: 'briefs everybody', attempt: team('people.brief') },
  { name: 'ends an order', attempt: team('people.endOrder') },
  { name: 'hires the agency', attempt: team('people.agency') },
  { name: 'hands in answers in own words', attempt: (trainee) => draft(trainee, 'qa', 'own') },
  { name: 'hands in a statement from blocks', attempt: (trainee) => draft(trainee, 'holding', 'blocks') },
  { name: 'hands the desk over', attempt: team('people.handOver') },
  // What ends a paper comes when the others have had their say about it.
  { name: 'withdraws a paper', after: 'contradicts red ink', attempt: inArea('papers', withdraw) },
  { name: 'hands in another apology', after: 'contradicts red ink', attempt: (trainee) => draft(trainee, 'apology', 'ready') },
  { name: 'publishes without a signature', after: 'hands in another apology', attempt: inArea('papers', bypass) },
];

const folded = (trainee: Trainee, key: Parameters<Trainee['say']>[0], within: Locator | Trainee['page'] = trainee.page): Locator =>
  within.locator('summary').filter({ hasText: trainee.say(key), visible: true });

const asks = (trainee: Trainee): Locator => trainee.page.getByRole('region', { name: trainee.say('facts.title') }).getByRole('button');

const moderate = (trainee: Trainee): Promise<boolean> => pressedInMenu(trainee, folded(trainee, 'desk.moderate', trainee.waiting));

async function contact(trainee: Trainee): Promise<boolean> {
  const menus = folded(trainee, 'desk.moderate');
  for (let nth = 0; nth < (await menus.count()); nth++) {
    const writing = menus
      .nth(nth)
      .locator('xpath=..')
      .getByRole('button', { name: trainee.say('contact.private') });
    if (await pressedInMenu(trainee, menus.nth(nth), writing)) return true;
  }
  return false;
}

/** Takes the first way out of everything that calls or stands in the door. */
export async function answerInjects(trainee: Trainee): Promise<number> {
  const cards = trainee.waiting.filter({ has: trainee.page.getByRole('listitem').getByRole('button') });
  let answered = 0;
  while ((await cards.count()) > 0) {
    const title = await cards.first().getByRole('heading').textContent();
    await trainee.hand.press(cards.first().getByRole('listitem').getByRole('button').first());
    await expect(cards.filter({ hasText: title ?? '' })).toHaveCount(0);
    answered++;
  }
  return answered;
}

/** What a whole exercise came to. */
export interface Played {
  /** Deeds in the order in which they were done, and how many calls were answered. */
  readonly done: readonly string[];
  readonly undone: readonly string[];
  readonly answered: number;
  readonly stops: number;
}

/** Plays from the first minute to the end: answers what calls, does everything once, or only what is `wanted`, and goes on. */
export async function playToTheEnd(trainee: Trainee, wanted?: readonly string[]): Promise<Played> {
  const open = new Set(DEEDS.filter(({ name }) => !wanted || wanted.includes(name)));
  const done: string[] = [];
  let answered = 0;
  let stops = 0;
  for (; stops < MOST_STOPS && !(await trainee.isOver); stops++) {
    answered += await answerInjects(trainee);
    const before = done.length;
    for (const deed of open) {
      if (done.length - before >= AT_ONE_STOP || (deed.after !== undefined && !done.includes(deed.after))) continue;
      if (!(await deed.attempt(trainee))) continue;
      open.delete(deed);
      done.push(deed.name);
    }
    await trainee.goOn();
  }
  return { done, undone: [...open].map(({ name }) => name), answered, stops };
}
