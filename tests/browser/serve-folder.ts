// Serves a folder as a web host does, text gzipped on its way, for scripts that look at a built page.
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** The folder that the command line names, else `dist` as it was built last. */
export function folderNamed(): string {
  const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no page in ${folder}: npm run build`);
  return folder;
}

/** Serves until it is closed, to this machine alone, at a port that was free. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[extname(file)];
    if (type === undefined || !file.startsWith(folder + sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const text = type.includes('charset');
    response.writeHead(200, {
      'content-type': type,
      // What lies there has a hash in its name.
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(text && { 'content-encoding': 'gzip' }),
    });
    const stream = createReadStream(file);
    (text ? stream.pipe(createGzip()) : stream).pipe(response);
  });
  await listening(server);
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await listening(server);
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

function listening(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
