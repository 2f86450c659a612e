#!/usr/bin/env node
// Stands between Playwright and the Firefox of the system. Playwright drives it by WebDriver BiDi, in a newer form than the long-lived
// Firefox speaks: one command is answered here, files to keep are given the name they lack, and everything else goes through.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';
import { ensureFirefox } from './firefox.mjs';

/** Sent for every window, and every window fails without an answer. What is asked for can be set in the profile instead. */
const UNKNOWN_COMMAND = '"emulation.setMediaFeaturesOverride"';
const DOWNLOAD = '"browsingContext.download';
const ADDRESS = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(ensureFirefox(), process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => firefox.kill(signal));
firefox.stderr.setEncoding('utf8').on('data', (/** @type {string} */ said) => {
  const address = ADDRESS.exec(said)?.[1];
  if (address) bridgeTo(address);
  else process.stderr.write(said);
});

/** Offers an address of its own in place of that of Firefox. @param {string} address */
function bridgeTo(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () => {
    const where = server.address();
    if (where && typeof where === 'object') process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${where.port}\n`);
  });
  server.on('connection', (driver, { url }) => join(driver, new WebSocket(`${address}${url}`, { perMessageDeflate: false })));
}

/** @param {WebSocket} driver @param {WebSocket} browser */
function join(driver, browser) {
  const isOpen = new Promise((open) => browser.once('open', open));
  driver.on('message', async (data) => {
    const text = String(data);
    await isOpen;
    if (!text.includes(UNKNOWN_COMMAND)) return browser.send(text);
    driver.send(JSON.stringify({ type: 'success', id: JSON.parse(text).id, result: {} }));
  });
  browser.on('message', (data) => driver.send(withDownloadNamed(String(data))));
  browser.on('close', () => driver.close());
  browser.on('error', () => driver.close());
  driver.on('close', () => browser.close());
}

/** A download is known by its address where Firefox gives it no name. @param {string} text */
function withDownloadNamed(text) {
  if (!text.includes(DOWNLOAD)) return text;
  const event = JSON.parse(text);
  if (!event.method?.startsWith('browsingContext.download')) return text;
  return JSON.stringify({ ...event, params: { download: event.params.url, ...event.params } });
}
