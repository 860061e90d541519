import { z } from 'zod';
import { entries, text, type Schema } from './fields.ts';
import type {
  BasisInput,
  EditInput,
  FileReportInput,
  FindingInput,
  FixInput,
  LocationInput,
  MessageInput,
  RelatedInput,
  ReportInput,
  RuleInput,
  ShardInput,
  SpanInput,
  UnclearInput,
  WaivedInput,
} from './generated/types.ts';
import { basisKinds, concerns, confidences, fixKinds, pitfalls, sourceIds, weights } from './vocabulary.ts';

const line = z.int().min(1);

/** Where something stands. */
export const location: Schema<LocationInput> = z
  .strictObject({
    file: text.describe('The file, as the report calls it.'),
    line: line.describe('The line where it begins, from 1.'),
    column: line.describe('The column where it begins, from 1, in UTF-16 units.'),
    offset: z.int().min(0).describe('Where it begins in the text, from 0, in UTF-16 units.'),
    endLine: line.describe('The line where it ends.'),
    endColumn: line.describe('The column behind its end.'),
    endOffset: z.int().min(0).describe('Where its end is in the text, exclusive.'),
    pointer: text.describe('The JSON pointer of the part of the plan; empty for the whole plan.'),
    entity: text
      .optional()
      .describe('The pointer with ids in place of positions, or marks of the words where there are no ids.'),
    path: z.array(text).describe("The place in the author's words, outermost first."),
    quote: text.optional().describe('The words that stand there, cut. They are the text of the plan.'),
  })
  .meta({ id: 'location', title: 'a place', description: 'Where something stands.' });

export const span: Schema<SpanInput> = z
  .strictObject({
    start: z.int().min(0).describe('Where it begins in the text, from 0, in UTF-16 units.'),
    end: z.int().min(0).describe('Where its end is, exclusive.'),
  })
  .meta({ id: 'span', title: 'a place', description: 'A stretch of the text.' });

/** Another place that belongs to a finding. */
export const related: Schema<RelatedInput> = z
  .strictObject({
    at: location.describe('Where it is.'),
    note: text.optional().describe('What it has to do with the finding.'),
  })
  .meta({ id: 'related', title: 'a place', description: 'Another place that belongs to a finding.' });

/** Why a finding is not counted. */
export const waived: Schema<WaivedInput> = z
  .strictObject({
    reason: text.describe('Why it is accepted.'),
    by: text.optional().describe('Who accepts it.'),
    until: text.optional().describe('Until when.'),
  })
  .meta({ id: 'waived', title: 'a waiver', description: 'Why a finding is not counted.' });

/** A change to the text of a file. */
export const edit: Schema<EditInput> = z
  .strictObject({
    start: z.int().min(0).describe('Where it begins in the text, from 0, in UTF-16 units.'),
    end: z
      .int()
      .min(0)
      .describe('Where what it takes out ends, exclusive; the same as the start where it only adds.'),
    text: text.describe('What it puts there.'),
    order: z
      .int()
      .min(0)
      .optional()
      .describe('Where several add text at the same place, the lower comes first.'),
  })
  .meta({ id: 'edit', title: 'an edit', description: 'A change to the text of a file.' });

/** How to put a finding right. */
export const fix: Schema<FixInput> = z
  .strictObject({
    kind: z
      .enum(fixKinds)
      .describe('How far it may be trusted: without looking, after a look, or only to make room for words.'),
    label: text.describe('What it does, in a sentence. It may quote the plan.'),
    edits: z
      .array(edit)
      .meta({ title: 'a list of edits', description: 'All belong together, and none touches another.' }),
  })
  .meta({ id: 'fix', title: 'a fix', description: 'How to put a finding right.' });

/** One thing that a rule found. */
export const finding: Schema<FindingInput> = z
  .strictObject({
    rule: text.describe('The id of the rule.'),
    message: text.describe('Which message of the rule it is.'),
    args: entries(z.union([text, z.number(), z.array(text)]) as Schema<string | number | string[]>).meta({
      title: 'arguments by name',
      description: 'What the words are made with, by name.',
    }),
    severity: z.enum(weights).describe('How much it weighs in this run.'),
    confidence: z.enum(confidences).describe('How sure the rule is.'),
    says: text.describe('What is so, in a sentence. It may quote the plan.'),
    why: text.describe('Why that matters.'),
    try: text.describe('What to do.'),
    at: location.describe('Where it stands.'),
    count: z.int().min(1).describe('How many places it stands for: this one and the first of `related`.'),
    related: z.array(related).describe('The other places.'),
    fix: fix.optional().describe('How to put it right in all its places, where that can be told.'),
    covers: z.array(text).optional().meta({
      title: 'a list of rules',
      description: 'Rules that found the same here and leave it to this one to say so.',
    }),
    fingerprint: text.describe('By this it is known again after the plan was edited elsewhere.'),
    waived: waived.optional().describe('The waiver that covers it, where one does.'),
  })
  .meta({ id: 'finding', title: 'a finding', description: 'One thing that a rule found.' });

/** Something that a rule could not tell. */
export const unclear: Schema<UnclearInput> = z
  .strictObject({
    rule: text.describe('The id of the rule.'),
    why: text.describe('What it could not tell, and why.'),
    at: location.describe('Where that is.'),
  })
  .meta({ id: 'unclear', title: 'something unclear', description: 'Something that a rule could not tell.' });

const ruleIds = z.array(text).meta({ title: 'a list of rules' });

/** All about one file. */
export const fileReport: Schema<FileReportInput> = z
  .strictObject({
    file: text.describe('The file, relative to the root of the project.'),
    kind: z
      .enum(['plan', 'reflection'])
      .optional()
      .describe('What it is; absent where it could not be read.'),
    title: text.optional().describe('What it calls itself.'),
    findings: z
      .array(finding)
      .meta({ title: 'a list of findings', description: 'What was found, by place.' }),
    waived: z
      .array(finding)
      .meta({ title: 'a list of findings', description: 'What was found and is accepted with a reason.' }),
    known: z.array(finding).optional().meta({
      title: 'a list of findings',
      description: 'What was found and is known from the baseline, where there is one.',
    }),
    passed: ruleIds.describe('Rules that looked and found nothing.'),
    idle: ruleIds.describe('Rules that had nothing to look at.'),
    notRun: ruleIds.describe('Rules that could not look.'),
    unclear: z
      .array(unclear)
      .meta({ title: 'a list of open questions', description: 'What could not be told.' }),
    digest: text
      .optional()
      .describe('The SHA-256 of the text, as UTF-8, by which a part of a run knows it again.'),
    hidden: z
      .array(span)
      .optional()
      .meta({ title: 'a list of places', description: 'What of the text is not to be shown.' }),
  })
  .meta({ id: 'fileReport', title: 'a file', description: 'All about one file.' });

/** Why a rule exists. */
export const basis: Schema<BasisInput> = z
  .strictObject({
    kind: z.enum(basisKinds).describe('How strong it is.'),
    source: z.enum(sourceIds).optional().describe('Which of the five sources says so, if one does.'),
    says: text.describe('What it says.'),
  })
  .meta({ id: 'basis', title: 'a reason', description: 'Why a rule exists.' });

/** The words of a finding, with `{names}` for its arguments. */
export const message: Schema<MessageInput> = z
  .strictObject({
    says: text.describe('What is so.'),
    many: text.optional().describe('What is so, where it is so in several places.'),
    why: text.describe('Why that matters.'),
    try: text.describe('What to do.'),
  })
  .meta({ id: 'message', title: 'a message', description: 'The words of a finding.' });

/** A rule that ran. */
export const rule: Schema<RuleInput> = z
  .strictObject({
    id: text.describe('Its name.'),
    description: text.describe('What holds in a good plan.'),
    severity: z.enum(weights).describe('Its own severity.'),
    confidence: z.enum(confidences).describe('How sure it is.'),
    concern: z.enum(concerns).describe('What it is about at bottom.'),
    pitfalls: z.array(z.enum(pitfalls)).describe('The ways of going wrong that it belongs to.'),
    basis: z.array(basis).meta({ title: 'a list of reasons', description: 'Why it exists.' }),
    since: text.describe('The version that brought it.'),
    messages: entries(message).meta({
      title: 'messages by name',
      description: 'The words of its findings in this report.',
    }),
  })
  .meta({ id: 'rule', title: 'a rule', description: 'A rule that ran.' });

const number = z.int().min(0);

/** Which part of a run a report is. */
export const shard: Schema<ShardInput> = z
  .strictObject({
    index: z.int().min(1).describe('Which part, from 1.'),
    of: z.int().min(1).describe('How many parts there are.'),
    run: text.describe('The same for all parts of a run: a digest of its plans and settings.'),
    failOn: z.enum([...weights, 'never']).describe('From what on a finding makes the run fail.'),
    maxWarnings: number.optional().describe('How many warnings there may be.'),
    configName: text.optional().describe('The name of the config of the run.'),
  })
  .meta({ id: 'shard', title: 'a part', description: 'Which part of a run a report is.' });

/** What a run found, for other programs. */
export const report: Schema<ReportInput> = z
  .strictObject({
    $schema: text.describe('The address of this description of the format.'),
    kind: z.literal('report').describe('What the document is.'),
    version: z.literal(1).describe('The version of the format.'),
    tool: z
      .strictObject({
        name: text.describe('Always plan-lint.'),
        version: text.describe('The version that wrote the report.'),
      })
      .meta({ title: 'a tool', description: 'What wrote the report.' }),
    asOf: text.optional().describe('The day that counted as today.'),
    shard: shard.optional().describe('Which part of a run it is; absent where it is the whole.'),
    counts: z
      .strictObject({
        errors: number.describe('How many findings are errors.'),
        warnings: number.describe('How many are warnings.'),
        infos: number.describe('How many are questions.'),
        waived: number.describe('How many are accepted with a reason.'),
        crashes: number.describe('How many rules broke.'),
        known: number.optional().describe('How many are known from the baseline, where there is one.'),
      })
      .meta({ title: 'numbers', description: 'How much was found in all files together.' }),
    rules: z.array(rule).meta({ title: 'a list of rules', description: 'The rules that ran.' }),
    files: z
      .array(fileReport)
      .meta({ title: 'a list of files', description: 'The files, in the order given.' }),
  })
  .meta({ title: 'a report', description: 'What a run of plan-lint found, for other programs.' });
