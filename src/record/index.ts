/** A run as data: its format, its digests, reading it from untrusted text, playing it again. */
export { chapterState } from './chapter.ts';
export { ENGINE_VERSION, RECORD_FORMAT, type RunRecord, type Seat } from './format.ts';
export { canonicalJson, hashScenario, hashState } from './hash.ts';
export { asPlayed } from './as-played.ts';
export { besideOthers, inputsOf, playInputs } from './inputs.ts';
export { LONGEST_LINK, packLink, readLink, type Chained, type LinkedRun, type ReadLink } from './link.ts';
export { openingLink, versionsApart, type OpenedLink, type OpenLinkResult } from './open-link.ts';
export { turnName } from './orders.ts';
export { parseRecord, readRecord, type ParseResult } from './parse.ts';
export { keptTree, readTree, type KeptTree } from './parse-tree.ts';
export { playedQuarter, type PlayedQuarter } from './quarter.ts';
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
export { policiesOf } from './table.ts';
export {
  branchOf,
  chainOf,
  deleted,
  emptied,
  FIRST_LINE,
  grown,
  isFull,
  plant,
  reopened,
  restored,
  told,
  type Branch,
  type Tree,
} from './tree.ts';
export { between, finish, type Work } from './work.ts';
