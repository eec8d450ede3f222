// What the compiler lets pass but a reader should not meet. Layout is prettier's business; the directions of
// imports and what the engine may not touch are tests/boundaries.test.ts's.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', '.cache/', 'src/board/phaser-entry.js', 'eslint.config.js']),
  tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Where a table was just checked to hold a key, saying so again is noise.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Printing is what these are for.
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
