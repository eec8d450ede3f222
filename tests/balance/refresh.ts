// `npm run balance [-- GAMES [LEADER…]]`: what every option of every leader is worth, and how policies do against each other, in
// the tables that lie here. It takes an hour or so with 2000 games; what then differs in git is the change of balance.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { balance } from '../../src/cli/commands/balance.ts';
import { tournament } from '../../src/cli/commands/tournament.ts';
import { readOptions } from '../../src/cli/options.ts';
import { shippedModel } from '../sim/helpers.ts';
import { optionsTable, TOURNAMENT } from './tables.ts';

const [games = '2000', ...asked] = process.argv.slice(2);
const playable = shippedModel()
  .scenario.leaders.filter((leader) => leader.playable)
  .map(({ company }) => company);
/** A policy plays whole games and looks ahead in each: fewer of them tell as much. */
const TOURNAMENT_PART = 10;
const jobs = ['--jobs', String(cpus().length)];

for (const leader of asked.length > 0 ? asked : playable) {
  const answer = await balance(readOptions(['--leader', leader, '--games', games, ...jobs]));
  writeFileSync(optionsTable(leader), `${answer.text}\n`);
  console.log(`${leader}: ${answer.text.split('\n').at(-1)}`);
}
if (asked.length === 0) {
  const part = String(Math.max(1, Math.round(Number(games) / TOURNAMENT_PART)));
  const { text } = await tournament(readOptions(['--games', part, ...jobs]));
  writeFileSync(TOURNAMENT, `${text}\n`);
  console.log(text);
}
