import { locateProblem } from '../../model/problem-place.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Message } from '../../rule/message.ts';
import type { Rule } from '../../rule/rule.ts';
import { locateSpan } from '../../source/location.ts';

const UNREAD = 'It was not read, so nothing could be said about it. The rest of the plan was.';
const UNKNOWN = 'What stands under it was not read, so nothing could be said about it.';

/** The words, by the problems that the reader knows; `read/shape-problem.ts` and the readers of models give the arguments. */
const messages: Readonly<Record<string, Message>> = {
  unknownKey: {
    says: '{part} has no field called "{field}".',
    why: UNKNOWN,
    try: 'Move the text to a field that exists here, or take it out. The page of the plan format lists the fields.',
  },
  unknownKeyNear: {
    says: '{part} has no field called "{field}"; the nearest is "{near}".',
    why: UNKNOWN,
    try: 'Write `{near}` instead, if that is what you mean.',
  },
  rowsByName: {
    says: '"{field}" is a list, and its {count} entries stand in it as fields, the first of them "{first}".',
    why: UNKNOWN,
    try: 'Write each as an entry of its own, which begins with a dash, for example `- {name}: {first}`.',
  },
  misplacedKey: {
    says: '"{field}" belongs under "{under}".',
    why: UNKNOWN,
    try: 'Move it under `{under}:`, set in by two blanks more than that line.',
  },
  missing: {
    says: '{part} has no {field}.',
    why: 'Without it, other plans and reports cannot name it.',
    try: 'Add it at the top, for example `id: oakwood` or `title: Oakwood Primary improvement plan`.',
  },
  wrongKind: {
    says: '"{field}" should be {expected}, and not {found}.',
    why: UNREAD,
    try: 'Write {expected} behind `{field}:`.',
  },
  period: {
    says: '"{field}" needs a first and a last day, and not {found}.',
    why: UNREAD,
    try: 'Write both, for example {example}.',
  },
  wrongValue: {
    says: '"{found}" is not one of the words for "{field}".',
    why: UNREAD,
    try: 'Choose what fits: {expected}.',
  },
  wrongValueNear: {
    says: '"{found}" is not one of the words for "{field}"; the nearest is "{near}".',
    why: UNREAD,
    try: 'Write `{near}`, or another of these: {expected}.',
  },
  needsQuotes: {
    says: '"{field}" should be text, but {found} was read as {read}.',
    why: 'Figures, `true` and `false` without quotes are not text, and may change: 1.10 becomes 1.1.',
    try: 'Put quotes round it: `{field}: "{found}"`.',
  },
  needsNoQuotes: {
    says: '"{field}" should be {expected}, but "{found}" stands in quotes and is text.',
    why: UNREAD,
    try: 'Take the quotes off: `{field}: {found}`.',
  },
  yesOrNo: {
    says: '"{field}" is either true or false, and not "{found}".',
    why: UNREAD,
    try: 'Write `{field}: {near}`.',
  },
  otherVersion: {
    says: 'This file is of version {found} of the format, and only version 1 can be read.',
    why: 'In another version the same words may mean something else.',
    try: 'Write `version: 1` if the file follows this format, or use the plan-lint that belongs to it.',
  },
  repeatedItem: {
    says: '"{found}" stands more than once in "{field}".',
    why: 'It counts once, and whoever reads the list wonders what else was meant to stand there.',
    try: 'Take one of the two out, or write what was meant, for example `supports: [mission, courage]`.',
    severity: 'warning',
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
};

export const schema: Rule = defineRule({
  id: 'schema',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every field is known and holds what belongs there',
  basis: [house('A field that nobody reads is a promise that nobody sees.')],
  concern: 'unreadable',
  alwaysOn: true,
  messages,
  check: {
    document(document, { report }) {
      for (const problem of document.problems) {
        if (problem.rule !== 'schema') continue;
        const { id, args, related, fix } = problem;
        const before = related === undefined ? [] : [{ at: locateSpan(document.source, related) }];
        report(locateProblem(problem, document), id, args as never, before, fix);
      }
    },
  },
});
