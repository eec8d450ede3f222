// Types for what a package ships without them.
declare module 'seedrandom/lib/alea.js' {
  /** Alea by Johannes Baagøe. The seed may not be left out: then it would take one from the clock. */
  export default function alea(seed: string): () => number;
}
