import { ARTEFACTS, builtinRules, FRAMEWORKS, PRESETS } from '@plan-lint/core';
import { FAIL_ON, LEVELS } from '../command-line/option-values.ts';
import { PAGE_FORMATS } from '../command-line/page-formats.ts';
import { FILES, type Offer } from './offer.ts';

/**
 * What may stand for a value, by the name that the help gives it: `<rule>`, `<file>`. A command that uses these names has
 * its values completed. Words that belong to one option alone are said with the option (`wordOption`).
 */
const BY_NAME: Readonly<Record<string, () => readonly Offer[]>> = {
  rule: () => builtinRules.map(({ rule }) => ({ word: rule.id, says: rule.description })),
  preset: () => PRESETS.map(({ name, description }) => ({ word: name, says: description })),
  framework: () => FRAMEWORKS.map(({ id, name }) => ({ word: id, says: name })),
  artefact: () => ARTEFACTS.map((word) => ({ word, says: '' })),
  severity: () => FAIL_ON.map((word) => ({ word, says: '' })),
  setting: () => LEVELS.map((word) => ({ word, says: '' })),
  format: () => PAGE_FORMATS.map((word) => ({ word, says: '' })),
  file: () => [FILES],
  files: () => [FILES],
  folder: () => [FILES],
  folders: () => [FILES],
  name: () => [FILES],
  names: () => [FILES],
  reports: () => [FILES],
  old: () => [FILES],
  new: () => [FILES],
};

/** What may stand for a value of this name; nothing where nobody can know. */
export function valuesCalled(name: string): readonly Offer[] {
  return Object.hasOwn(BY_NAME, name) ? (BY_NAME[name]?.() ?? []) : [];
}
