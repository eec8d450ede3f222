// How the page is built and served. `assets/` is imported by the code that uses it, so that every file gets a
// hashed name and a missing one fails the build; there is no public folder.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { webManifest } from './src/cli/vite-manifest.ts';
import { scenarioModules } from './src/cli/vite-scenarios.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The switches of Phaser's own build, and the one Node global that its source mentions. */
const phaserSwitches = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/** How the page shows among other programs; the colour is the parchment of src/ui/style/tokens.css. */
const face = {
  name: 'Before the Dust Settles',
  shortName: 'Dust Settles',
  description: 'An alternate-history strategy game of the container wars, 2013 to 2018.',
  colour: '#eadfc3',
  icons: { '512x512': here('assets/head/icon-512.png'), any: here('assets/icon.svg') },
};

export default defineConfig({
  // Relative, so that `dist` can be opened from any path of any host.
  base: './',
  publicDir: false,
  plugins: [
    preact(),
    scenarioModules(here('scenarios')),
    webManifest(face),
    cardAtHome(),
    laxPolicyInDevelopment(),
  ],
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: here('src/board/phaser-entry.js') },
      // Phaser's package exports only whole bundles; its source is addressed as files.
      { find: /^phaser\/src\//, replacement: here('node_modules/phaser/src/') },
    ],
  },
  define: phaserSwitches,
  // In development packages are bundled beforehand, and the definitions above do not reach them there.
  optimizeDeps: { rolldownOptions: { transform: { define: phaserSwitches } } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Phaser's loader decodes data addresses as base64, which inlined SVGs are not.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
  worker: { format: 'es' },
});

/**
 * Whoever draws a card for a shared address wants the picture's whole address, which a page that may lie anywhere does
 * not know: `SITE_URL=https://example.org/dust/ npm run build` tells it.
 */
function cardAtHome(): Plugin {
  const home = process.env.SITE_URL;
  const relative = /(?<=<meta (?:property="og|name="twitter):image" content=")\.\/[^"]+/g;
  return {
    name: 'card-at-home',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (!home || page.type !== 'asset') return;
        page.source = String(page.source).replace(relative, (path) => new URL(path, home).href);
      },
    },
  };
}

/** The development server puts styles into the page inline, which the page's policy rightly refuses. */
function laxPolicyInDevelopment(): Plugin {
  return {
    name: 'lax-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}
