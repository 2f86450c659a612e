// npm start: installs what is missing, builds what is stale, serves the site.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, PlainFailure, runMain } from './install.mjs';
import { lanAddresses, ownAddress } from './lan.mjs';
import { createSiteServer, listen } from './serve.mjs';

const DEFAULT_PORT = 4173;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

const HELP = `npm start -- [options]

  --port N          serve on this port (otherwise ${DEFAULT_PORT}, or the next free one)
  --host H          serve on this address (otherwise 127.0.0.1: this machine only; 0.0.0.0: every device in the network)
  --scenario FILE   offer a scenario file of your own, and reload it in the browser whenever it changes
  --no-build        serve the build that is there
  --help            show this
`;

/** @param {readonly string[]} args */
function optionsOf(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        scenario: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new PlainFailure(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new PlainFailure(`--port needs a number from 0 to 65535, not “${text}”.`);
  return port;
}

/** npm runs scripts in the repository; a relative file is meant from where the author stands. @param {string | undefined} file */
function scenarioFile(file) {
  if (file === undefined) return undefined;
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new PlainFailure(`There is no scenario file at ${path}.`);
  return path;
}

/** @param {unknown} error @param {{ host: string, port: number }} where */
function whyNotListening(error, { host, port }) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken: choose another with --port, or leave the option out.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: choose one above 1023 with --port.`;
  return `The server cannot listen on ${host}, port ${port} (${error instanceof Error ? error.message : error}).`;
}

await runMain(async () => {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return void process.stdout.write(HELP);
  const where = { host: options.host, port: portOf(options.port), isFixed: options.port !== undefined };
  const scenario = scenarioFile(options.scenario);
  const root = await builtSite(!options['no-build']);
  const server = createSiteServer(scenario === undefined ? { root } : { root, scenario });
  const address = await listen(server, where).catch((error) => {
    throw new PlainFailure(whyNotListening(error, where));
  });
  if (!LOOPBACK.test(where.host)) process.stderr.write(`Anybody who reaches ${where.host} can open this page.\n`);
  if (!where.isFixed && !address.endsWith(`:${DEFAULT_PORT}`))
    process.stderr.write(
      `Port ${DEFAULT_PORT} is taken. Exercises saved in the browser belong to its address and are not seen at this one.\n`,
    );
  process.stdout.write(told({ host: where.host, port: new URL(address).port }, scenario === undefined ? '/' : '/#scenario=author'));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));
});

/** What to open, here and on the devices of others. @param {{ host: string, port: string }} where @param {string} path */
function told(where, path) {
  const lan = lanAddresses(where).map((address) => `${address}${path}\n`);
  const others = lan.length > 0 ? `On other devices in this network:\n${lan.join('')}` : '';
  return `Gegenwind is served at (stop with Ctrl+C):\n${ownAddress(where)}${path}\n${others}`;
}

/** @param {boolean} mayBuild */
async function builtSite(mayBuild) {
  if (mayBuild) ensureInstalled();
  const { ensureSite, SITE } = await import('./build.mjs');
  if (mayBuild) await ensureSite();
  if (!statSync(`${SITE}/index.html`, { throwIfNoEntry: false })) throw new PlainFailure('There is no build yet: leave out --no-build.');
  return SITE;
}
