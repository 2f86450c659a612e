/** The part of Trusted Types that is used; browsers without them have nothing of the kind. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The only policy of the site (`trusted-types gegenwind`): scripts by address may come from beside the page, and from nowhere else. */
const policy = trustedTypes?.createPolicy('gegenwind', { createScriptURL: fromBesideThePage });

function fromBesideThePage(address: string): string {
  const whole = new URL(address, document.baseURI);
  if (!whole.href.startsWith(new URL('.', document.baseURI).href)) throw new TypeError(`no script from ${whole.origin}`);
  return whole.href;
}

/** The address of a worker as the browser wants it. Throws for an address that does not lie beside the page. */
export const scriptAddress = (address: string): string => (policy ? policy.createScriptURL(address) : fromBesideThePage(address));
