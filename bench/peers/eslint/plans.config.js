import * as parser from 'yaml-eslint-parser';
import { rules } from './plans.js';

const on = Object.keys(rules).map((name) => [`plans/${name}`, 'error']);

export default [
  {
    files: ['**/*.yaml'],
    plugins: { plans: { rules } },
    languageOptions: { parser },
    rules: Object.fromEntries(on),
  },
];
