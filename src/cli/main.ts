/** `npm run -s dust -- COMMAND`: the engine in a terminal. Exit 0 for yes, 1 for no, 2 for misuse; never a stack trace. */
import type { Answer } from './answer.ts';
import { balance } from './commands/balance.ts';
import { bench } from './commands/bench.ts';
import { calibrate } from './commands/calibrate.ts';
import { credit } from './commands/credit.ts';
import { history } from './commands/history.ts';
import { ledger } from './commands/ledger.ts';
import { mechanisms } from './commands/mechanisms.ts';
import { odds } from './commands/odds.ts';
import { play } from './commands/play.ts';
import { reading } from './commands/reading.ts';
import { replay } from './commands/replay.ts';
import { schema } from './commands/schema.ts';
import { merge, sweep } from './commands/sweep.ts';
import { tournament } from './commands/tournament.ts';
import { validate } from './commands/validate.ts';
import { whatif } from './commands/whatif.ts';
import { Misuse, Refusal } from './misuse.ts';
import { readOptions, type Options } from './options.ts';

const COMMANDS: Record<string, (options: Options) => Answer | Promise<Answer>> = {
  validate,
  history,
  calibrate,
  mechanisms,
  play,
  replay,
  sweep,
  merge,
  whatif,
  odds,
  tournament,
  balance,
  reading,
  credit,
  ledger,
  bench,
  schema,
};
const NOT_BUILT = ['new', 'job'];

const USAGE = `Usage: npm run -s dust -- COMMAND [--json] [options]

  validate PATH…                       read and check scenarios
  history                              the record on all sides, against facts and measurements
  mechanisms                           what each mechanism moves, what constants weigh beside decisions
  calibrate --games N                  fit the model to what was measured, in chains of N steps
  play --leader L --seed S --policy P  play one game; --out FILE keeps its record
  replay FILE                          verify a record
  sweep --leader L --games N           play many games; --seed-from K --fix DECISION=OPTION --shard I/N --out FILE
  merge FILE…                          join the shards of a sweep
  whatif --decision D --games N        the options of one decision, in the same worlds with the same luck
                                       --and D2 asks for pairs with another decision, --run FILE plays the leader as a run did
  credit FILE                          what each decision of a run was worth, beside what history chose
  ledger --games N                     whether the lines of every number in random games of each leader sum to its change
  odds --games N                       how likely what happened was, when every side plays by --rivals
  tournament --games N                 random play, named plans and looking ahead against each other
  balance --games N                    whether every decision of a leader matters, in three styles of play
  reading --games N                    how many words a game asks its player to read, leader by leader
  bench                                speed, as ratios within one run
  schema                               the JSON Schema of scenario files

  --scenario DIR   default scenarios/container-wars
  --policy P       the leader's: random, record (default), plausible, free, lookahead, plan:NAME, or plan, the best of them
  --rivals M       everybody else's: historical, plausible (default), free
  --ambition A     what the score weighs; by default what a named plan plays for, else the leader's first
  --from CHAPTER   a chapter or its quarter, such as 2014-Q3
  --jobs J         threads for sweep, whatif, odds and tournament; the answer does not depend on them`;

async function main(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  const json = words.includes('--json');
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      process.stdout.write(`${USAGE}\n`);
      return name === undefined ? 2 : 0;
    }
    if (NOT_BUILT.includes(name)) throw new Misuse(`the command "${name}" is not built yet`);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse(`there is no command "${name}"; see --help`);
    const options = readOptions(rest);
    const answer = await command(options);
    process.stdout.write(options.json ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    return answer.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Misuse) && !(error instanceof Refusal) && !isFromSystem(error)) throw error;
    const code = error instanceof Misuse ? 2 : 1;
    if (json) process.stdout.write(`${JSON.stringify({ ok: false, reason: error.message })}\n`);
    else say(error.message);
    return code;
  }
}

/** A file that cannot be read or written: the system says why. */
function isFromSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

process.exitCode = await main(process.argv.slice(2));
