import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { currentReality } from './current-reality.ts';

testRule(
  currentReality,
  {
    silent: [{ name: 'a vision', plan: 'vision: Every child reads every day.' }],
    reports: [{ name: 'a blank vision is none', plan: 'title: Our plan # ← none\nvision: " "' }],
  },
  it,
);
