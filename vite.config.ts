import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './tools/csp.mjs';

/** Puts the policy into the built page, so that it holds on servers that send no headers. In development Vite needs inline scripts. */
const policyMeta: Plugin = {
  name: 'policy-meta',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' as const },
  ],
};

export default defineConfig({
  // Relative addresses: the static folder runs under any path of any web server.
  base: './',
  plugins: [react(), policyMeta],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The policy allows no data: scripts or styles, and a file of its own can be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    manifest: true,
  },
});
