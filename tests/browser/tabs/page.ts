import { Tab, type Played } from './tab.ts';

declare global {
  /** Plays the interleavings of these seeds together with the other tab. */
  var playSeeds: (name: string, from: number, to: number) => Promise<readonly Played[]>;
}

globalThis.playSeeds = async (name, from, to) => {
  const tab = new Tab(name);
  const played: Played[] = [];
  for (let seed = from; seed < to; seed++) played.push(await tab.play(seed));
  tab.close();
  return played;
};
document.body.textContent = 'ready';
