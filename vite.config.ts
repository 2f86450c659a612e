import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { catalogue } from './tools/catalogue.mjs';
import { META_POLICY } from './tools/csp.mjs';
import { writeServiceWorker } from './tools/offline.mjs';
import { scenarios } from './tools/scenarios.mjs';

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

/** The site: many files, each fetched when it is needed and kept by its name. */
const site: BuildEnvironmentOptions = {
  // The policy allows no data: scripts or styles, and a file of its own can be cached.
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  chunkSizeWarningLimit: 1_500,
  manifest: true,
};

/** `--mode portable`: one script and one sheet of styles with everything in them, from which `tools/portable-page.mjs` makes one page. */
const portable: BuildEnvironmentOptions = {
  outDir: 'build/portable',
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  modulePreload: false,
  chunkSizeWarningLimit: 5_000,
  rolldownOptions: { output: { codeSplitting: false } },
};

export default defineConfig(({ mode }) => ({
  // Relative addresses: the static folder runs under any path of any web server.
  base: './',
  plugins: [react(), catalogue(), scenarios({ isOnePage: mode === 'portable' }), ...(mode === 'portable' ? [] : [policyMeta, offline])],
  worker: { format: mode === 'portable' ? 'iife' : 'es' },
  build: { target: 'es2022', ...(mode === 'portable' ? portable : site) },
}));
