import { ensureSite } from '../../tools/build.mjs';

/** The browser tests see the production build of the present sources, however they are started. */
export default async function buildFirst(): Promise<void> {
  await ensureSite();
}
