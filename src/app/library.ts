import type { Scenario } from '../scenario/format.ts';
import type { Parsed } from '../scenario/parse.ts';

/** Scenarios that come with the product: their addresses, fetched only when somebody looks. */
const ADDRESSES = import.meta.glob<string>('../../scenarios/*.json', { query: '?url', import: 'default', eager: true });

/** The short storm that is offered apart from the others: it needs no briefing. */
export const DEMO = 'im-regen';

/** Slugs of the scenarios that come with the product, in the order of their file names. */
export const SLUGS: readonly string[] = Object.keys(ADDRESSES)
  .sort()
  .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
  .filter((slug) => slug !== DEMO);

/** Fetches one of them. It was checked when the site was built (`tools/scenarios.mjs`), and is not checked again. */
export async function fetchScenario(slug: string): Promise<Parsed> {
  const address = ADDRESSES[`../../scenarios/${slug}.json`];
  if (address === undefined) throw new Error(`no scenario ${slug}`);
  const text = await textAt(address);
  const scenario = import.meta.env.DEV ? undefined : readBefore(text);
  return scenario ? { ok: true, scenario, warnings: [] } : parsed(text);
}

/** The scenario in an answer of our own server; nothing if a proxy has answered in its place: then the checks say what is wrong. */
function readBefore(text: string): Scenario | undefined {
  try {
    const scenario = JSON.parse(text) as Partial<Scenario> | null;
    return scenario?.meta && scenario.storyline ? (scenario as Scenario) : undefined;
  } catch {
    return undefined;
  }
}

/** The checks are a part of their own, fetched when a file is opened. */
async function parsed(text: string): Promise<Parsed> {
  const { parseScenario } = await import('../scenario/parse.ts');
  return parseScenario(text);
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/** The file that an author is working on, as `npm start -- --scenario` serves it. */
export const fetchAuthored = async (): Promise<Parsed> => parsed(await textAt('scenario/author.json'));
/** Changes whenever the author saves. */
export const authoredVersion = (): Promise<string> => textAt('scenario/author.version');
