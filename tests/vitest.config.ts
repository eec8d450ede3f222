// Which tests run where. `unit` is the quick one; `property` plays and fuzzes; `golden` holds results that are
// frozen: known answers, whole games, reported bugs, and the history itself.
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from '../vite.config.ts';

const property = ['tests/fuzz/**/*.test.{ts,tsx}', 'tests/**/*.property.test.ts'];
/** Tests that put something in a module's place, or that look at a page: each of them has its modules for itself. */
const apart = [
  'tests/{ui,cli,board}/**/*.test.{ts,tsx}',
  'tests/rivals/lookahead.test.ts',
  'tests/insight/sweep.test.ts',
];
const golden = ['golden', 'regression', 'history'].map((folder) => `tests/${folder}/**/*.test.ts`);

export default mergeConfig(
  viteConfig,
  defineConfig({
    root: fileURLToPath(new URL('..', import.meta.url)),
    test: {
      passWithNoTests: true,
      // A busy machine is no defect of the game.
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [...apart, ...property, ...golden],
            // The history is read and compiled once, not once a file.
            isolate: false,
          },
        },
        { extends: true, test: { name: 'unit-apart', include: apart, exclude: [...property, ...golden] } },
        {
          extends: true,
          test: { name: 'property', include: property, testTimeout: 120_000, isolate: false },
        },
        { extends: true, test: { name: 'golden', include: golden, testTimeout: 120_000, isolate: false } },
      ],
    },
  }),
);
