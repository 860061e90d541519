import { locateProblem } from '../../model/problem-place.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const schema: Rule = defineRule({
  id: 'schema',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every field is known and holds what belongs there',
  basis: [house('A field that nobody reads is a promise that nobody sees.')],
  concern: 'unreadable',
  alwaysOn: true,
  messages: {
    unknownKey: {
      says: 'There is no field called "{field}" here.',
      why: 'What stands under it was not read, so nothing could be said about it.',
      try: 'Move the text to a field that exists here, or take it out. The plan format page lists the fields.',
    },
    unknownKeyNear: {
      says: 'There is no field called "{field}" here; "{near}" is the nearest.',
      why: 'What stands under it was not read, so nothing could be said about it.',
      try: 'Write "{near}" instead, if that is what you mean.',
    },
    wrongKind: {
      says: '"{field}" is not what belongs there: {expected}.',
      why: 'It was not read, so nothing could be said about it. The rest of the plan was.',
      try: 'Write {expected} for "{field}". What was read: {found}.',
    },
    wrongKindNear: {
      says: '"{field}" is not what belongs there: {expected}.',
      why: 'It was not read, so nothing could be said about it. The rest of the plan was.',
      try: 'Perhaps you mean "{near}". What was read: {found}.',
    },
    wrongValue: {
      says: '"{found}" is not one of the words for "{field}".',
      why: 'It was not read, so nothing could be said about it. The rest of the plan was.',
      try: 'Choose what fits: {expected}.',
    },
    wrongValueNear: {
      says: '"{found}" is not one of the words for "{field}"; "{near}" is the nearest.',
      why: 'It was not read, so nothing could be said about it. The rest of the plan was.',
      try: 'Write "{near}", or another of these: {expected}.',
    },
    needsQuotes: {
      says: '"{field}" should be text, but {found} was read as a number or as yes or no.',
      why: 'Numbers, `true` and `false` mean something of their own in this format, so your text may be read as something else.',
      try: 'Put quotes round it: "{found}".',
    },
    needsQuotesNear: {
      says: '"{field}" should be text, but {found} was read as a number or as yes or no.',
      why: 'Numbers, `true` and `false` mean something of their own in this format, so your text may be read as something else.',
      try: 'Put quotes round it: "{found}". Perhaps you mean "{near}".',
    },
    missing: {
      says: 'The field "{field}" is missing.',
      why: 'Without it, other plans and reports cannot refer to this plan.',
      try: 'Add {field}, for example `{field}: {expected}`.',
    },
    impossibleDate: {
      says: 'There is no such day as {found}.',
      why: 'Nobody can meet a date that does not come, and nothing could be said about it.',
      try: 'Write a day that exists, year first, for example 2027-02-28.',
    },
    ambiguousDate: {
      says: 'The date {found} can be read in two ways.',
      why: 'Some readers put the day first, some the month, so two people may work towards different days.',
      try: 'Write the year first, for example 2026-09-01 for the first of September.',
    },
  },
  check: {
    document(document, { report }) {
      for (const problem of document.problems) {
        if (problem.rule !== 'schema') continue;
        // The reader gives each problem the arguments of its message; the rule's test holds the two together.
        report(locateProblem(problem, document), problem.id as 'unknownKey', problem.args as { field: string });
      }
    },
  },
});
