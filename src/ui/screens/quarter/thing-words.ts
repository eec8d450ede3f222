/**
 * What is said of whatever is pointed at on the board: its name, and the number behind it.
 */
import type { Thing } from '../../../session/chart-things.ts';
import type { LightView } from '../../../session/view.ts';
import { hundredth, number, signed } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import type { Told } from '../../chart/words.ts';
import { listed } from '../../parts/deal.tsx';

/** `adoption` of all islands together. */
export function thingWords(thing: Thing, adoption: number): Told {
  switch (thing.kind) {
    case 'island': {
      const { place, name, adoption: own, change } = thing.island;
      const n = hundredth(own);
      return {
        name: place,
        number: t('board.tip.island', { name, n, change: signed(Math.round(change * 100)) }),
      };
    }
    case 'stack': {
      const { name, product, boxes } = thing.stack;
      const key = product === 'uncontained' ? 'board.tip.uncontained' : 'board.tip.stack';
      return { name, number: t(key, { n: boxes, segment: thing.island.name }) };
    }
    case 'ship': {
      const { name, flagship, deeds } = thing.ship;
      const kind = t(flagship ? 'board.tip.flagship' : 'board.tip.boat');
      return { name, number: t('board.tip.ship', { kind, n: deeds }) };
    }
    case 'pier': {
      const { pier, perBoat } = thing;
      return {
        name: t('board.tip.pier', { name: pier.productName }),
        number: t('board.tip.projects', { n: pier.projects, per: perBoat }),
      };
    }
    case 'storm': {
      const { productName, stability } = thing.storm;
      return {
        name: t('board.tip.storm', { name: productName }),
        number: t('board.tip.stability', { n: number(stability, 1) }),
      };
    }
    case 'rope': {
      const { one, other } = thing.rope;
      return { name: t('board.tip.rope'), number: t('board.tip.allied', { a: one.name, b: other.name }) };
    }
    case 'light':
      return { name: thing.light.name, number: lightNumber(thing.light) };
    case 'fog':
      return { name: t('board.tip.fog'), number: t('board.tip.outside', { n: hundredth(1 - adoption) }) };
  }
}

function lightNumber({ lit, members, hosts }: LightView): string {
  if (!lit) return t('board.tip.dark');
  const names = (all: readonly { name: string }[]) => listed(all.map(({ name }) => name));
  const flags = t('board.tip.members', { n: members.length, list: names(members) });
  if (hosts.length === 0) return flags;
  return t('common.sentences', {
    a: flags,
    b: t('board.tip.hosts', { n: hosts.length, list: names(hosts) }),
  });
}
