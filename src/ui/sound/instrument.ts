/**
 * What every sound here is made of: notes that die away and breaths of noise, into one volume. No sound is recorded.
 */
export interface Instrument {
  readonly context: AudioContext;
  /** Everything sounds through it. */
  readonly out: GainNode;
  /** Two seconds of it, played round and round or in part. */
  readonly noise: AudioBuffer;
}

const NOISE_SECONDS = 2;

export function makeInstrument(): Instrument {
  const context = new AudioContext();
  const out = context.createGain();
  out.connect(context.destination);
  const noise = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate);
  const samples = noise.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = 2 * Math.random() - 1;
  return { context, out, noise };
}

interface Note {
  pitch: number;
  /** Where the pitch goes while it sounds; where it began unless said otherwise. */
  to?: number;
  kind?: OscillatorType;
  /** Seconds from now. */
  after?: number;
  /** Seconds to its loudest, and from there to silence. */
  rise?: number;
  lasts: number;
  loud: number;
}

/** As good as silent: an exponential never comes to nothing. */
const SILENCE = 0.0001;

export function note({ context, out }: Instrument, { pitch, to = pitch, ...rest }: Note): void {
  const { kind = 'sine', after = 0, rise = 0.004, lasts, loud } = rest;
  const from = context.currentTime + after;
  const end = from + rise + lasts;
  const voice = new OscillatorNode(context, { type: kind, frequency: pitch });
  voice.frequency.setValueAtTime(pitch, from);
  voice.frequency.exponentialRampToValueAtTime(to, end);
  voice.connect(swell(context, from, rise, end, loud)).connect(out);
  voice.start(from);
  voice.stop(end);
}

interface Breath {
  filter: BiquadFilterType;
  /** Where the filter lies, and where it goes. */
  pitch: number;
  to?: number;
  sharp?: number;
  after?: number;
  rise?: number;
  lasts: number;
  loud: number;
}

export function breath({ context, out, noise }: Instrument, { pitch, to = pitch, ...rest }: Breath): void {
  const { filter, sharp = 1, after = 0, rise = 0.01, lasts, loud } = rest;
  const from = context.currentTime + after;
  const end = from + rise + lasts;
  const voice = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const sieve = new BiquadFilterNode(context, { type: filter, frequency: pitch, Q: sharp });
  sieve.frequency.setValueAtTime(pitch, from);
  sieve.frequency.exponentialRampToValueAtTime(to, end);
  voice
    .connect(sieve)
    .connect(swell(context, from, rise, end, loud))
    .connect(out);
  voice.start(from, Math.random() * NOISE_SECONDS);
  voice.stop(end);
}

/** From silence to its loudest and back. */
function swell(context: AudioContext, from: number, rise: number, end: number, loud: number): GainNode {
  const gain = new GainNode(context, { gain: SILENCE });
  gain.gain.setValueAtTime(SILENCE, from);
  gain.gain.exponentialRampToValueAtTime(loud, from + rise);
  gain.gain.exponentialRampToValueAtTime(SILENCE, end);
  return gain;
}
