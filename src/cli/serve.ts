// `npm start`: builds the game, serves it to this machine alone, says where, and opens a browser if there is one.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

await build({ root, logLevel: 'warn' });
// A taken port is no error: Vite goes on to the next one that is free.
const server = await preview({ root, logLevel: 'warn', preview: { host: 'localhost', port: 4173 } });
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
console.log(`\n  Before the Dust Settles\n  ${address}\n\n  Ctrl+C ends it.\n`);
openBrowser(address);

/** Without a screen, or where the opener is missing or fails, the printed address has to do. */
function openBrowser(address: string): void {
  const { platform, env } = process;
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  if (!hasScreen || env.CI || env.BROWSER === 'none') return;
  const [command, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
