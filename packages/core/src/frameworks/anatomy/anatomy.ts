import type { Framework } from '../framework.ts';
import { pitfalls } from './pitfalls.ts';
import { questions } from './questions.ts';

/** What a plan is made of, seen a year later: twelve questions, and four ways in which plans go wrong. */
export const anatomy: Framework = {
  id: 'anatomy',
  name: 'Anatomy of a plan',
  says: 'Twelve questions to ask before a plan is written, and four pitfalls that were seen a year later.',
  groups: [
    { title: 'Twelve questions', questions },
    { title: 'Four pitfalls', questions: pitfalls },
  ],
};
