// Under which addresses other devices reach this machine.
import { networkInterfaces } from 'node:os';

/** A server on one of these listens on every address that the machine has. */
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Addresses for other devices where the server listens everywhere: the one that it listens on leads nowhere.
 * @param {{ host: string, port: string }} where
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 */
export function lanAddresses({ host, port }, interfaces = networkInterfaces()) {
  if (!EVERYWHERE.has(host)) return [];
  const all = Object.values(interfaces).flatMap((found) => found ?? []);
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => `http://${address}:${port}`);
}

/** Where this machine itself opens the page. @param {{ host: string, port: string }} where */
export const ownAddress = ({ host, port }) =>
  `http://${EVERYWHERE.has(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
