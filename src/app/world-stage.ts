import type { OpenStage } from '../ui/desk/stage.tsx';
import type { Link } from './link.ts';

const wantsStillness = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)');

/** Nothing waits for the processor, in milliseconds at the latest. Safari does not tell when. */
const PATIENCE = 1_500;
const idle = (): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: PATIENCE });
    else setTimeout(done, PATIENCE);
  });

/** Brings the world in when the desk stands already: it is large, and nobody waits for it. */
export const stageDrawnBy = (renderer: Link['renderer']): OpenStage | undefined => (renderer === 'none' ? undefined : drawnBy(renderer));

const drawnBy =
  (renderer: 'canvas' | 'webgl' | undefined): OpenStage =>
  async (parent, view) => {
    await idle();
    const { startWorld } = await import('../game/start-world.ts');
    const wish = wantsStillness();
    const world = await startWorld(parent, { reducedMotion: wish.matches, ...(renderer ? { renderer } : {}) });
    const follow = (): void => world.setReducedMotion(wish.matches);
    wish.addEventListener('change', follow);
    world.show(view);
    return {
      show: (next) => world.show(next),
      play: (frames, milliseconds) => {
        world.resize();
        void world.playTimelapse(frames, milliseconds);
      },
      settle: () => {
        world.skip();
        world.resize();
      },
      close: () => {
        wish.removeEventListener('change', follow);
        world.stop();
      },
    };
  };
