import { locateProblem } from '../../model/problem-place.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import { locateSpan } from '../../source/location.ts';
import { characters, files, json } from './file-messages.ts';
import { losses, slips } from './line-messages.ts';

export const syntax: Rule = defineRule({
  id: 'syntax',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The file can be read',
  basis: [house('What cannot be read cannot be checked.')],
  concern: 'unreadable',
  alwaysOn: true,
  messages: { ...slips, ...losses, ...files, ...json, ...characters },
  check: {
    document(document, { report }) {
      for (const problem of document.problems) {
        if (problem.rule !== 'syntax') continue;
        const { id, args, related } = problem;
        const before =
          related === undefined
            ? []
            : [{ at: locateSpan(document.source, related), note: 'it stands here before' }];
        // The reader gives each problem the arguments of its message; the tests hold the two together.
        report(locateProblem(problem, document), id, args as never, before);
      }
    },
  },
});
