import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from '../../tools/chromium.mjs';

/** What a browser does beside showing pages: hundreds of starts would pay for it. */
const QUIET = [
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-field-trial-config',
  '--metrics-recording-only',
  '--no-service-autorun',
  '--password-store=basic',
  '--disable-features=PreloadTopChromeWebUI,OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,LensOverlay',
];

/** A browser with a profile on disk, as a person has it: what it stores is there when it is started again. */
export class RealBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'gegenwind-profile-'));
  #process: ChildProcess | undefined;
  #connection: Browser | undefined;

  /** Starts it and gives its window. */
  async start(): Promise<BrowserContext> {
    const quiet = [...QUIET, '--headless=new', '--window-size=1366,850', '--lang=de-DE', '--disable-gpu', '--force-prefers-reduced-motion'];
    const where = [`--user-data-dir=${this.#profile}`, '--remote-debugging-port=0'];
    this.#process = spawn(ensureChromium(), [...CHROMIUM_ARGUMENTS, ...quiet, ...where, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#connection = await chromium.connectOverCDP(await addressOf(this.#process));
    const [context] = this.#connection.contexts();
    if (!context) throw new Error('the browser has no window');
    // A test that drives a browser of its own says soon what it waits for in vain.
    context.setDefaultTimeout(20_000);
    return context;
  }

  /** Ends its process at once, as a power cut or the task manager would: nothing in it hears of that. */
  async kill(): Promise<void> {
    const ended = this.#process;
    this.#process = undefined;
    if (!ended || ended.exitCode !== null) return;
    const end = new Promise((resolve) => ended.once('exit', resolve));
    ended.kill('SIGKILL');
    await end;
    await this.#connection?.close().catch(() => undefined);
  }

  /** Ends it and deletes its profile. */
  async remove(): Promise<void> {
    await this.kill();
    // Its helpers outlive it by a moment and may still write a file; the retries of `rm` itself would not look for new ones.
    for (let tries = 1; ; tries++) {
      try {
        return rmSync(this.#profile, { recursive: true, force: true });
      } catch (error) {
        if (tries === 20) throw error;
        await setTimeout(100);
      }
    }
  }
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    stderr?.on('data', (part) => {
      said += part;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    stderr?.once('close', () => reject(new Error(`the browser did not start: ${said}`)));
  });
}
