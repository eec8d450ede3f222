// The bread war (tests/sim/tiny.ts) as a folder that commands can read, in two chapters.
import { stringify } from 'yaml';
import { readOptions, type Options } from '../../src/cli/options.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { tinyScenario } from '../sim/tiny.ts';
import { inFolder } from '../scenario/bad/fixture.ts';

const CHAPTERS = [
  { id: 'sowing', from: '1900-Q1', title: 'Sowing', note: 'n' },
  { id: 'harvest', from: '1900-Q4', title: 'Harvest', note: 'n' },
];

/** Scenarios may not hold aliases. */
const asYaml = (data: object): string => stringify(data, { aliasDuplicateObjects: false });

/** Runs `use` with the folder, and with what reads a command's words for it. */
export function inValley<T>(
  use: (folder: string, words: (text: string) => Options) => T,
  edit: (scenario: Scenario) => unknown = () => undefined,
): T {
  const { header, ...collections } = tinyScenario({
    parameters: { 'noise-growth': 0.3 },
    edit: (scenario) => {
      scenario.header.chapters = [...CHAPTERS];
      edit(scenario);
    },
  });
  return inFolder({ 'valley.yaml': asYaml({ scenario: header, ...collections }) }, (folder) =>
    use(folder, (text) => readOptions([...text.split(' ').filter(Boolean), '--scenario', folder])),
  );
}
