import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', 'tests/**/*.ts', 'packages/*/test/**/*.ts'];

/** The two packages that must also run in a browser, and give the same answer wherever and whenever they run. */
const PURE = ['packages/core/src/**/*.ts', 'packages/schemas/src/**/*.ts'];

const localImport = {
  regex: '^\\.{1,2}/(?!.*\\.(?:ts|js|json)$)',
  message: 'Write the extension of a file of our own: ./goal.ts',
};

const nodeImport = {
  regex: `^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`,
  message: 'This package runs in a browser too. Files and processes belong to packages/cli.',
};

const impureGlobals = [
  ...['process', 'Buffer', 'require', 'console', 'fetch', 'window', 'document', 'navigator'],
  ...['Date', 'performance', 'Intl', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'crypto'],
].map((name) => ({ name, message: 'The same plan must give the same findings everywhere: pass it in.' }));

const budgets = {
  complexity: ['error', 10],
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 50],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/generated/', '**/*.generated.ts', '.results/', 'examples/']),
  js.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      ...budgets,
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [localImport] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-imports': ['error', { patterns: [localImport, nodeImport] }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'No chance in here.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(?:toLocale|localeCompare)/]',
          message: 'The answer would depend on the language of the machine.',
        },
      ],
    },
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'It cuts output off. Return the exit code instead.' },
      ],
    },
  },
  {
    files: [
      'packages/cli/src/io/**/*.ts',
      'packages/cli/src/io.ts',
      'scripts/**',
      '**/scripts/**',
      'bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // A list of public names, which grows with them and holds no code.
    files: ['packages/core/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      complexity: 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
