/**
 * Words that the session needs and the scenario does not hold: names of the model's own numbers and causes. The face
 * hands them over in the reader's language, so that nothing in here speaks one.
 */
import type { StockKind } from '../scenario/vocabulary/stocks.ts';
import type { CardFault } from './lab-reading.ts';
import type { PhaseCause } from '../sim/index.ts';

export type WordKey =
  | `stock.${StockKind}`
  | `cause.${PhaseCause}`
  | 'stock.cash'
  | 'stock.of'
  | 'stock.people'
  | 'label.share'
  | 'label.adoption'
  | 'label.adoptionAll'
  | 'label.quality'
  | 'chart.uncontained'
  | 'chart.loose'
  | 'news.opening'
  | 'said.share'
  | 'said.adoption'
  | 'said.cash'
  | 'said.trust'
  | 'said.quiet'
  | 'blocked.cooldown'
  | 'blocked.money'
  | 'blocked.conditions'
  | 'cause.was'
  | 'lab.asPlayed'
  | 'lab.byRecord'
  | `card.${CardFault | 'at' | 'large' | 'json' | 'format' | 'many' | 'tooLong'}`
  | `card.link.${'long' | 'damaged' | 'future' | 'foreign'}`
  | 'problem.damaged'
  | 'problem.elsewhere'
  | 'problem.empty'
  | 'problem.full'
  | 'problem.fullTree'
  | 'problem.noSlot'
  | `link.${'long' | 'damaged' | 'future' | 'foreign' | 'misfit'}`
  | `series.${'adoption' | 'share' | 'cash' | 'trust'}`;

export type Words = (key: WordKey, values?: Record<string, string | number>) => string;
