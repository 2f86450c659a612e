// The content security policy, written once: our server sends it as a header, the build carries it as a meta element for any other server.
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
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types gegenwind',
];

/** For the meta element; `frame-ancestors` is not allowed there. */
export const META_POLICY = directives.join('; ');

/** For the response header. */
export const HEADER_POLICY = [...directives, "frame-ancestors 'self'"].join('; ');
