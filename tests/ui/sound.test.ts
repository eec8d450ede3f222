/** Sound: nothing of it is made until it is asked for, and what is made falls silent with the switch and the page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPreferences, preferences } from '../../src/ui/app/preferences.ts';

/** Stands for every part of WebAudio: takes any property, counts how many were made. */
let made: string[];
let contexts: FakeContext[];
let listeners: Map<string, Set<() => void>>;
let visibility: string;

class FakeNode {
  gain = new FakeParam();
  frequency = new FakeParam();
  constructor() {
    made.push(new.target.name);
  }
  connect = <Node>(next: Node) => next;
  start = () => undefined;
  stop = () => undefined;
}
class FakeParam {
  value = 0;
  setValueAtTime = () => undefined;
  exponentialRampToValueAtTime = () => undefined;
}
class FakeContext {
  state = 'suspended';
  currentTime = 0;
  sampleRate = 8;
  destination = {};
  constructor() {
    contexts.push(this);
  }
  createGain = () => new FakeNode();
  createBuffer = () => ({ getChannelData: () => new Float32Array(16) });
  resume = () => Promise.resolve(void (this.state = 'running'));
  suspend = () => Promise.resolve(void (this.state = 'suspended'));
}

beforeEach(() => {
  [made, contexts, visibility] = [[], [], 'visible'];
  listeners = new Map();
  preferences.value = defaultPreferences('en');
  const listen = (kind: string, hear: () => void) =>
    listeners.set(kind, (listeners.get(kind) ?? new Set()).add(hear));
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('removeEventListener', (kind: string, hear: () => void) => listeners.get(kind)?.delete(hear));
  vi.stubGlobal('document', {
    addEventListener: listen,
    get visibilityState() {
      return visibility;
    },
  });
  vi.stubGlobal('navigator', { userActivation: { isActive: false } });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  vi.stubGlobal('AudioContext', FakeContext);
  for (const name of ['GainNode', 'OscillatorNode', 'BiquadFilterNode', 'AudioBufferSourceNode'])
    vi.stubGlobal(name, FakeNode);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const happen = (kind: string) => [...(listeners.get(kind) ?? [])].forEach((hear) => hear());
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Modules afresh, as the page has them: with a switch that nobody has touched yet. */
async function followed() {
  vi.resetModules();
  const { preferences: wishes } = await import('../../src/ui/app/preferences.ts');
  const { followSound } = await import('../../src/ui/sound/switch.ts');
  return { wishes, followSound };
}

test('a page whose sound is off makes a part of it, or waits for a gesture to make one', async () => {
  const { followSound } = await followed();
  followSound();
  for (const kind of ['pointerdown', 'keydown', 'visibilitychange']) happen(kind);
  await settled();
  expect([contexts, made]).toEqual([[], []]);
  expect([...listeners.values()].every((hearing) => hearing.size === 0)).toBe(true);
});

test('a wish of an earlier day sounds before the first gesture, or never', async () => {
  const { wishes, followSound } = await followed();
  wishes.value = { ...wishes.value, sound: 'on' };
  followSound();
  await settled();
  expect(contexts).toEqual([]);
  happen('pointerdown');
  await vi.waitFor(() => expect(contexts.map(({ state }) => state)).toEqual(['running']));
});

test('what was switched on sounds on though it is off again, or its page hidden, or its volume changed in vain', async () => {
  const { wishes, followSound } = await followed();
  followSound();
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  wishes.value = { ...wishes.value, sound: 'on' };
  await vi.waitFor(() => expect(contexts[0]?.state).toBe('running'));
  await settled();
  const greeting = made.length;
  expect(greeting).toBeGreaterThan(1);
  visibility = 'hidden';
  happen('visibilitychange');
  expect(contexts[0].state).toBe('suspended');
  visibility = 'visible';
  happen('visibilitychange');
  expect(contexts[0].state).toBe('running');
  wishes.value = { ...wishes.value, volume: 'quiet' };
  await settled();
  expect(made).toHaveLength(greeting);
  wishes.value = { ...wishes.value, sound: 'off' };
  expect(contexts[0].state).toBe('suspended');
  happen('pointerdown');
  expect(contexts[0].state).toBe('suspended');
  expect(contexts).toHaveLength(1);
});

test('a browser that has no sound breaks the page, or says nothing', async () => {
  vi.stubGlobal('AudioContext', undefined);
  const { wishes, followSound } = await followed();
  const { soundTrouble } = await import('../../src/ui/sound/switch.ts');
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  wishes.value = { ...wishes.value, sound: 'on' };
  followSound();
  await vi.waitFor(() => expect(soundTrouble.value).toContain('AudioContext'));
});
