/** A run as data: its format, its digests, reading it from untrusted text, playing it again. */
export { chapterState } from './chapter.ts';
export { ENGINE_VERSION, RECORD_FORMAT, type RunRecord, type Seat } from './format.ts';
export { canonicalJson, hashScenario, hashState } from './hash.ts';
export { turnName } from './orders.ts';
export { parseRecord, readRecord, type ParseResult } from './parse.ts';
export { replay, replaying, type ReplayResult } from './replay.ts';
export { advanceRun, startRun, type Run, type RunOptions } from './run.ts';
export {
  findGuestFault,
  HUMAN,
  isRunOver,
  seatedFirst,
  seatsOf,
  startsTogether,
  stillPlaying,
} from './seats.ts';
export { between, finish, type Work } from './work.ts';
