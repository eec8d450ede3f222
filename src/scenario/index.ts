/**
 * What a scenario file may say, and reading one. Everything here that runs needs the checker and the YAML parser;
 * code that must stay light (the engine, the page) imports types, or turns.ts and texts.ts by themselves.
 */
export { readScenario, type ReadResult } from './read.ts';
export { formatProblem, type Problem } from './problem.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export type { Scenario } from './vocabulary/schema.ts';
