/** The part of Trusted Types that is used; browsers without them have nothing of the kind. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The only policy of the site (`trusted-types gegenwind`): scripts by address may come from the page or from beside it, and from nowhere else. */
const policy = trustedTypes?.createPolicy('gegenwind', { createScriptURL: ours });

/** Addresses of scripts that the page carries, by element: made once, because each keeps the whole text as long as the page lives. */
const carried = new Map<string, string>();

function ours(address: string): string {
  return [...carried.values()].includes(address) ? address : fromBesideThePage(address);
}

function fromBesideThePage(address: string): string {
  const whole = new URL(address, document.baseURI);
  if (!whole.href.startsWith(new URL('.', document.baseURI).href)) throw new TypeError(`no script from ${whole.origin}`);
  return whole.href;
}

/** The address of a worker as the browser wants it. Throws for an address that does not lie beside the page. */
export const scriptAddress = (address: string): string => (policy ? policy.createScriptURL(address) : ours(address));

/** The address of a script that the page carries as the text of an element; throws where there is none. */
export function carriedScriptAddress(id: string): string {
  const address = carried.get(id) ?? addressOfText(id);
  carried.set(id, address);
  return scriptAddress(address);
}

function addressOfText(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new TypeError(`the page carries no ${id}`);
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
