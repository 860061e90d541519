import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtinRules, glanceAt, safePath } from '@plan-lint/core';
import type { FileDigest, LintSettings } from '@plan-lint/core';
import { version } from '../../package.json';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import type { Prepared } from '../lint/prepare.ts';
import { tell } from '../output/tell.ts';
import { fingerprintOf, rulesPrint, textDigest } from '../share/fingerprint.ts';
import { secretOf } from './seal.ts';
import type { Secret } from './seal.ts';
import { Store } from './store.ts';

/** What is known of plans from earlier runs. */
export interface PlanCache {
  readonly get: (name: string) => FileDigest | undefined;
  readonly keep: (digest: FileDigest) => void;
  /** Lets go of what is too much. */
  readonly prune: () => void;
}

/**
 * Opens the cache for a run. What is known of a plan is found by its text and name, the texts of the plans above it, the
 * settings, the day, and the versions of plan-lint and Node; the time of a file has no say.
 *
 * @returns nothing where it cannot be used, which is said
 */
export function openCache(location: string | undefined, prepared: Prepared, io: Io): PlanCache | undefined {
  const folder = location === undefined ? usualFolder(io.env) : resolve(io.cwd, location);
  const { files } = prepared.inputs;
  const settings = new Set(files.map(({ name }) => prepared.settings.settingsOf(name)));
  if ([...settings].some(hasOthersRules)) {
    tell(io, 'The cache is not used: rules from elsewhere may have changed without a sign.');
    return undefined;
  }
  const store = Store.at(folder);
  if (typeof store === 'string') {
    tell(io, `${safePath(folder)}: This folder cannot be a cache: ${store}.`);
    return undefined;
  }
  return new Lookup(store, prepared);
}

function usualFolder({ XDG_CACHE_HOME = '', LOCALAPPDATA = '' }: Io['env']): string {
  if (XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'plan-lint');
  return LOCALAPPDATA === ''
    ? join(homedir(), '.cache', 'plan-lint')
    : join(LOCALAPPDATA, 'plan-lint', 'cache');
}

const BUILTIN: ReadonlySet<unknown> = new Set(builtinRules.map(({ rule }) => rule.id));

/** Whether a rule is known that this version does not bring. */
function hasOthersRules({ knownRules }: LintSettings): boolean {
  return [...knownRules].some((id) => !BUILTIN.has(id));
}

class Lookup implements PlanCache {
  readonly #store: Store;
  readonly #prepared: Prepared;
  readonly #files: ReadonlyMap<string, ReadFile>;
  readonly #byId = new Map<string, ReadFile>();
  readonly #parents: ReadonlySet<string>;
  readonly #prints = new Map<LintSettings, string>();

  constructor(store: Store, prepared: Prepared) {
    const all = [...prepared.inputs.files, ...prepared.above];
    this.#store = store;
    this.#prepared = prepared;
    this.#files = new Map(all.map((file) => [file.name, file]));
    const glances = all.map((file) => ({ file, ...glanceAt(file.text) }));
    for (const { file, id } of glances) if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, file);
    this.#parents = new Set(glances.flatMap(({ above }) => above ?? []));
  }

  get = (name: string): FileDigest | undefined => {
    const file = this.#files.get(name);
    const text = file && this.#store.get(this.#secretOf(file));
    const kept = text === undefined ? undefined : readKept(text);
    if (kept === undefined || kept.digest.file !== name) return undefined;
    return kept.rules === this.#rulesFor(kept.digest) ? kept.digest : undefined;
  };

  keep = (digest: FileDigest): void => {
    const file = this.#files.get(digest.file);
    if (file === undefined) return;
    // Where a glance was wrong about what is above, nobody could find out that something up there has changed.
    const seen = this.#lineOf(file).map(({ name }) => name);
    const { line } = digest.descent;
    if (seen.length !== line.length || seen.some((name, at) => name !== line[at])) return;
    // A thread that saw no plan below it has left out what it hands down.
    const { outline } = digest;
    if (this.#isParent(file) && outline?.kind === 'plan' && outline.frame === undefined) return;
    const text = writeKept({ digest, rules: this.#rulesFor(digest) });
    if (text !== undefined) this.#store.set(this.#secretOf(file), text);
  };

  prune = (): void => this.#store.prune();

  #rulesFor({ file, outline }: FileDigest): string {
    return rulesPrint(this.#prepared.settings.settingsOf(file).rulesFor(file, outline?.level));
  }

  #secretOf(file: ReadFile): Secret {
    const settings = this.#prepared.settings.settingsOf(file.name);
    const print = this.#prints.get(settings) ?? fingerprintOf(settings);
    this.#prints.set(settings, print);
    const line = [file, ...this.#lineOf(file)].map(({ name, text }) => [name, textDigest(text)]);
    const node = process.versions.node.split('.')[0];
    return secretOf([version, node, print, this.#isParent(file), line, file.text]);
  }

  #isParent({ text }: ReadFile): boolean {
    return this.#parents.has(glanceAt(text).id ?? '');
  }

  /** The plans above, the nearest first. */
  #lineOf(file: ReadFile): readonly ReadFile[] {
    const line = new Set<ReadFile>([file]);
    for (const each of line) {
      const above = this.#byId.get(glanceAt(each.text).above ?? '');
      if (above !== undefined) line.add(above);
    }
    line.delete(file);
    return [...line];
  }
}

interface Kept {
  readonly digest: FileDigest;
  /** Which rules were on for the plan, with their options. */
  readonly rules: string;
}

/** As JSON; nothing where that would not be the same when it is read again. */
function writeKept(kept: Kept): string | undefined {
  const lossy: unknown[] = [];
  const text = JSON.stringify(kept, (_, value: unknown) => {
    if (isLossy(value)) lossy.push(value);
    return value;
  });
  return lossy.length === 0 ? text : undefined;
}

function isLossy(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Object.is(value, -0);
  return value instanceof Map || value instanceof Set;
}

const LISTS = ['found', 'unclear', 'idle', 'crashed', 'hidden', 'waivers'] as const;

function readKept(text: string): Kept | undefined {
  const { digest, rules } = JSON.parse(text) as Partial<Kept>;
  if (digest === undefined || typeof rules !== 'string') return undefined;
  const isWhole = LISTS.every((key) => Array.isArray(digest[key])) && Array.isArray(digest.descent.line);
  return isWhole ? { digest, rules } : undefined;
}
