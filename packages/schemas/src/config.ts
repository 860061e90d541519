import { z } from 'zod';
import { check } from './checks.ts';
import { date, entries, many, text, texts, type Schema } from './fields.ts';
import type { ConfigInput, OverrideInput, RuleSettingInput, SeverityInput } from './generated/types.ts';
import { term } from './time.ts';
import { dateOrders, failureLevels, levels, severities } from './vocabulary.ts';

/** How loudly a rule speaks. */
export const severity: Schema<SeverityInput> = z
  .enum(severities)
  .meta({ id: 'severity', description: 'How loudly a rule speaks; `on` keeps its own severity.' });

const options = z.looseObject({}).meta({ title: 'options', description: 'The options of the rule.' });

/** What is set for one rule; its options are checked by the rule. */
export const ruleSetting: Schema<RuleSettingInput> = z
  .union([
    severity,
    z.tuple([severity, options.optional()]),
    z
      .looseObject({ severity: severity.optional() })
      .describe('The options of the rule, and its severity among them.'),
  ])
  .meta({ id: 'ruleSetting', title: 'a severity or options', description: 'What is set for one rule.' });

const preset = text.meta({
  description: 'The set of rules to begin with.',
  examples: ['recommended', 'strict', 'all'],
});

const rules = entries(ruleSetting).meta({
  title: 'rules with their settings',
  description: 'What is set for single rules, by the name of the rule.',
});

/** What is different for some plans. */
export const override: Schema<OverrideInput> = z
  .strictObject({
    files: texts('patterns').meta({
      description:
        'For which files, seen from the folder of the config. A pattern without a slash fits in any folder.',
      examples: ['drafts/', '*.reflection.yaml'],
    }),
    levels: texts('levels').meta({
      description: 'For plans of which levels. Where there are both files and levels, both must fit.',
      examples: ['trust'],
    }),
    preset,
    rules,
  })
  .partial()
  .meta({ id: 'override', title: 'an override', description: 'What is different for some plans.' });

/** Names of roles, under the group or the known role that they belong to. */
const roleNames = texts('names');

/** The configuration file. */
export const config: Schema<ConfigInput> = z
  .strictObject({
    $schema: text.describe('The address of this description of the format, for editors.'),
    extends: texts('files').describe('Configuration files that this one builds on; later ones win.'),
    plugins: texts('packages').meta({
      description:
        'Installed packages that bring rules along. They are programs, so they are loaded only where somebody asks.',
      examples: [['@harbour/plan-lint-plugin']],
    }),
    preset,
    rules,
    overrides: many('overrides', override).describe(
      'What is different for some files or levels; later ones win.',
    ),
    checks: entries(check).meta({
      title: 'rules of your own',
      description: "Rules of a school's or a trust's own, by name: `house/attendance-goal`.",
    }),
    roles: entries(roleNames).meta({
      title: 'groups and roles with their names',
      description: 'What roles are called here, by the group or the known role that each belongs to.',
      examples: [{ pastoral: ['heads of house'], 'teaching assistant': ['learning partner'] }],
    }),
    lock: texts('rules').describe(
      'Rules that nobody who builds on this config can switch off, make weigh less, or waive.',
    ),
    ignore: texts('patterns').meta({
      description:
        'Files that are not looked at, written as in .gitignore, seen from the folder of the config.',
      examples: ['drafts/', '!drafts/autumn.plan.yaml'],
    }),
    calendar: many('terms', term).describe('What the terms are in plans that do not say so themselves.'),
    asOf: date.describe('The day on which the plans are looked at, instead of today.'),
    dateOrder: z
      .enum(dateOrders)
      .describe('How 01/09/2026 is read: day first (`dmy`) or month first (`mdy`).'),
    levels: z.array(z.union([text, z.array(text)])).meta({
      title: 'a list of levels',
      description:
        'The levels that plans may have, from the top down; those in a list of their own stand at the same height.',
      examples: [[...levels]],
    }),
    baseline: text.meta({
      description:
        'The file with the findings that are known and not counted, seen from the folder of the config.',
      examples: ['plan-lint.baseline.json'],
    }),
    failOn: z.enum(failureLevels).describe('The least severe finding that makes the run fail.'),
    maxWarnings: z.int().min(0).meta({
      title: 'a whole number, 0 or more',
      description: 'How many warnings a run may have before it fails.',
    }),
  })
  .partial()
  .meta({ title: 'a configuration', description: 'The configuration of plan-lint.' });
