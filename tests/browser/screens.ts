import { expect } from '@playwright/test';
import { brokenScenario, endedFile, eveningFile, foreignFile, stormFile } from './prepared.ts';
import type { Area, Trainee } from './steps.ts';

/** Called at each screen, with its name. */
export type Look = (screen: string) => Promise<void>;

/** Leads through every screen of the product, with each tab and each dialog, and lets somebody look at it. */
export async function tour(trainee: Trainee, look: Look): Promise<void> {
  await entrance(trainee, look);
  await desk(trainee, look);
  await night(trainee, look);
  await review(trainee, look);
  await others(trainee, look);
}

async function entrance(trainee: Trainee, look: Look): Promise<void> {
  await trainee.arrive({ seed: '7' });
  await expect(trainee.scenarios).not.toHaveCount(0);
  await look('start');
  await trainee.press('ui.settings');
  await look('start-settings');
  await trainee.press('ui.close', trainee.dialog);
  await trainee.openFile('broken.json', brokenScenario());
  await expect(trainee.issues).toBeVisible();
  await look('issues');
  await trainee.press('ui.close', trainee.issues);
  await trainee.chooseScenario();
  await look('briefing');
  await trainee.press('options.more');
  await look('briefing-options');
  await trainee.press('firm.own');
  await expect(trainee.page.getByRole('textbox').first()).toBeVisible();
  await look('briefing-firm');
  await trainee.press('firm.scenario');
  await trainee.press('link.title');
  await look('team-link');
  await trainee.press('ui.close', trainee.dialog);
}

async function desk(trainee: Trainee, look: Look): Promise<void> {
  await trainee.begin();
  await look('desk-first-minute');
  await trainee.arrive();
  await trainee.openFile('storm.gegenwind.json', stormFile());
  await expect(trainee.clock).toBeVisible();
  await look('desk');
  for (const area of ['feed', 'papers', 'team', 'situation'] as const satisfies readonly Area[]) {
    await trainee.show(area);
    await look(`desk-${area}`);
  }
  await trainee.show('now');
  const moderation = trainee.waiting.locator('summary').first();
  if (await moderation.isVisible()) {
    await trainee.hand.press(moderation);
    await look('desk-moderation');
    await trainee.hand.press(moderation);
  }
  await composers(trainee, look);
  await dialogs(trainee, look);
}

async function composers(trainee: Trainee, look: Look): Promise<void> {
  const dialog = await trainee.writeStatement();
  for (const way of ['ready', 'blocks', 'own'] as const) {
    await trainee.press(`compose.${way}`, dialog);
    if (way === 'own')
      await trainee.hand.write(dialog.getByRole('textbox', { name: trainee.say('compose.text') }), HOLLOW[trainee.language]);
    else await trainee.hand.tick(dialog.getByRole('radio').nth(way === 'ready' ? -1 : -2));
    await look(`composer-${way}`);
  }
  await trainee.press('ui.close', dialog);
}

/** A sentence that the language check has something to say about. */
const HOLLOW = {
  de: 'Sollte sich jemand gestört fühlen, bedauern wir das.',
  en: 'We apologise for any inconvenience caused.',
} as const;

async function dialogs(trainee: Trainee, look: Look): Promise<void> {
  const { dialog } = trainee;
  await trainee.show('team');
  await trainee.hand.press(trainee.buttons('people.order').first());
  await look('order');
  await trainee.press('ui.close', dialog);
  await trainee.turnSoundOn();
  await trainee.show('now');
  await trainee.press('desk.menu');
  await look('menu');
  await trainee.press('desk.shortcuts', dialog);
  await look('shortcuts');
  await trainee.press('ui.close', dialog);
  await trainee.press('desk.menu');
  await trainee.press('desk.end', dialog);
  await look('end');
  await trainee.press('desk.endStay', dialog);
}

async function night(trainee: Trainee, look: Look): Promise<void> {
  await trainee.arrive();
  await trainee.openFile('evening.gegenwind.json', eveningFile());
  await expect(trainee.clock).toBeVisible();
  await trainee.goOn(15);
  await expect(trainee.offDuty).toBeVisible();
  await look('desk-off-duty');
  await trainee.page.emulateMedia({ reducedMotion: 'no-preference' });
  await trainee.goOn();
  await expect(trainee.button('desk.skip')).toBeVisible();
  await look('night');
  await trainee.page.emulateMedia({ reducedMotion: 'reduce' });
  await trainee.skip();
  await look('desk-morning');
}

async function review(trainee: Trainee, look: Look): Promise<void> {
  await trainee.arrive();
  await trainee.openFile('ended.gegenwind.json', endedFile());
  await expect(trainee.button('review.you.reveal')).toBeVisible();
  await look('review-front-page');
  await trainee.press('review.you.reveal');
  await trainee.hand.press(trainee.buttons('review.decisions.try').first());
  await trainee.seesWhatIf();
  await look('review');
}

/** What lies beside the one exercise: the saved ones, one of another version, the wall of a room. */
async function others(trainee: Trainee, look: Look): Promise<void> {
  await trainee.arrive();
  await expect(trainee.buttons('storage.delete').first()).toBeVisible();
  await look('start-saves');
  await trainee.hand.press(trainee.buttons('storage.delete').first());
  await expect(trainee.buttons('storage.deleteSure').first()).toBeVisible();
  await look('start-delete');
  await trainee.openFile('foreign.gegenwind.json', foreignFile());
  await expect(trainee.page.getByRole('main')).toContainText(trainee.say('recorded.about'));
  await look('recorded');
  await trainee.beginAt({ mode: 'plenum' });
  await look('plenum');
}
