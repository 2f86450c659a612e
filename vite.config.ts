import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './tools/csp.mjs';
import { writeServiceWorker } from './tools/offline.mjs';

/** Puts the policy into the built page, so that it holds on servers that send no headers. In development Vite needs inline scripts. */
const policyMeta: Plugin = {
  name: 'policy-meta',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' as const },
  ],
};

/** Keeps the built site on the device: it plays on with the network cut. */
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  closeBundle: () => writeServiceWorker('dist'),
};

export default defineConfig({
  // Relative addresses: the static folder runs under any path of any web server.
  base: './',
  plugins: [react(), policyMeta, offline],
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
