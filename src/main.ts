/** Wires the game to the page, and nothing else: the history, the session and the words meet here. */
import { t, type MessageKey } from './text/messages.ts';
import { start } from './ui/app/start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');

start(root, async (storage) => {
  // The engine and the history come after the first screen stands.
  const [{ createSession }, { scenario }] = await Promise.all([
    import('./session/session.ts'),
    import('virtual:scenario/container-wars'),
  ]);
  return createSession({
    scenario,
    storage,
    telling: async () => (await import('virtual:telling/container-wars')).telling,
    words: (key, values) => t(`word.${key}` satisfies MessageKey, values),
  });
});
