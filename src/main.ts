/** Wires the game to the page, and nothing else: the history, the session and the words meet here. */
import { t, type MessageKey } from './text/messages.ts';
import { start } from './ui/app/start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');

const HISTORIES = {
  'container-wars': {
    scenario: () => import('virtual:scenario/container-wars'),
    telling: () => import('virtual:telling/container-wars'),
  },
  'first-voyage': {
    scenario: () => import('virtual:scenario/first-voyage'),
    telling: () => import('virtual:telling/first-voyage'),
  },
};

start(root, {
  histories: Object.keys(HISTORIES),
  // The engine and the history come after the first screen stands.
  load: async (id, storage) => {
    const history = HISTORIES[id as keyof typeof HISTORIES];
    const [{ createSession }, { scenario }] = await Promise.all([
      import('./session/session.ts'),
      history.scenario(),
    ]);
    return createSession({
      scenario,
      storage,
      today,
      telling: async () => (await history.telling()).telling,
      words: (key, values) => t(`word.${key}` satisfies MessageKey, values),
    });
  },
});

/** The reader's own day, as it is kept: 2026-11-22. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
