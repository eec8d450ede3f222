/** Whose colours and emblem a company wears in the game on the table; where none is played, those drawn for it. */
import { view } from './game.ts';

export function liveryOf(company: string): string {
  return view.value?.chart.fleet.find((ship) => ship.company === company)?.livery ?? company;
}
