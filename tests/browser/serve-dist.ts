// Serves the built page for as long as the browser tests run.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts the address into BASE_URL, which the workers inherit, and returns what stops the server. */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync(`${root}/dist/index.html`)) throw new Error('There is no dist to test: npm run build');
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4273, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server gave no address.');
  process.env.BASE_URL = address;
  return () => server.close();
}
