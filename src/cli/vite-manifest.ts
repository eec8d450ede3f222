// The web manifest, by which a phone or a desk keeps the page like a program of its own: written while building, since
// it names icons by the names that the build gives them. All addresses in it are relative to the page's folder.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

export interface Face {
  name: string;
  shortName: string;
  description: string;
  /** What stands before the page does, and around it. */
  colour: string;
  /** Drawings by their sizes: "512x512", or "any". */
  icons: Record<string, string>;
}

const FILE = 'manifest.webmanifest';
const TYPES: Record<string, string> = { png: 'image/png', svg: 'image/svg+xml' };

export function webManifest({ name, shortName, description, colour, icons }: Face): Plugin {
  const references: [sizes: string, type: string, reference: string][] = [];
  return {
    name: 'web-manifest',
    apply: 'build',

    buildStart() {
      references.length = 0;
      for (const [sizes, path] of Object.entries(icons)) {
        const reference = this.emitFile({ type: 'asset', name: basename(path), source: readFileSync(path) });
        references.push([sizes, TYPES[path.split('.').at(-1)!], reference]);
      }
    },

    generateBundle() {
      const manifest = {
        name,
        short_name: shortName,
        description,
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: colour,
        theme_color: colour,
        categories: ['games', 'education'],
        icons: references.map(([sizes, type, id]) => ({ src: `./${this.getFileName(id)}`, sizes, type })),
      };
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(manifest, null, 2) });
    },

    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${FILE}` }, injectTo: 'head' },
    ],
  };
}
