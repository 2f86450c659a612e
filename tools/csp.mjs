// The content security policy, written once: our server sends it as a header, the build carries it as a meta element for any other server.

/** Nothing has an address to come from or go to, and no text becomes a script. */
const CLOSED = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types gegenwind'];

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...CLOSED,
];

/** For the meta element; `frame-ancestors` is not allowed there. */
export const META_POLICY = directives.join('; ');

/** For the response header. */
export const HEADER_POLICY = [...directives, "frame-ancestors 'self'"].join('; ');

/**
 * For the page that stands alone: the scripts and styles it carries, by their hashes, and nothing with an address.
 * `data:` is read by the page out of itself (scenarios, fonts, pictures), `blob:` is made by it (the worker, files to keep).
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes
 */
export const portablePolicy = ({ scripts, styles }) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    'worker-src blob:',
    ...CLOSED,
  ].join('; ');
