/**
 * Who plays a saved game, as its list names them.
 */
import type { SlotView } from '../../session/contract.ts';
import { t } from '../../text/messages.ts';

export const playersOf = ({ leaderName, guests = [] }: SlotView): string =>
  [leaderName, ...guests].reduce((a, b) => t('common.list', { a, b }));
