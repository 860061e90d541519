import { readWorkspace, safeLine } from '@plan-lint/core';
import type { LintSettings, RegisteredRule, SettingsOf, TextFile } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';
import { CodeThread } from './code-thread.ts';
import type { Outcome } from './code-thread.ts';
import { foreignRule } from './foreign-rule.ts';
import type { Kind, Loaded, Loading, Looked, LookedAt, PluginData } from './protocol.ts';

/** Runs configs, plugins and their rules in a thread of their own, and remembers what the rules said. */
export class CodeHost {
  readonly #io: Io;
  #thread: CodeThread | undefined;
  readonly #loaded = new Map<string, { readonly loading: Loading; readonly result: Loaded }>();
  /** The texts that were looked at, by file. */
  readonly #texts = new Map<string, string>();
  readonly #said = new Map<string, Looked>();
  /** The rules that ended the thread, and how. */
  readonly #dead = new Map<string, { readonly file: string; readonly reason: string }>();

  constructor(io: Io) {
    this.#io = io;
  }

  /** The rules of a plugin, as any others for whoever lints. */
  rulesOf({ rules }: PluginData): readonly RegisteredRule[] {
    const of = (rule: string, kind: Kind, file: string, text?: string): Looked | undefined =>
      text === undefined || this.#texts.get(file) === text
        ? this.#said.get(keyOf(rule, kind, file))
        : undefined;
    return rules.map((rule) => foreignRule(rule, { of }));
  }

  /**
   * Loads a config or a plugin, once.
   *
   * @throws {RunError} where it breaks, takes too long, or is none
   */
  async load(loading: Loading): Promise<Loaded> {
    const known = this.#loaded.get(loading.path);
    if (known !== undefined) return known.result;
    this.#thread ??= new CodeThread(this.#io);
    const outcome = await this.#thread.ask({ load: loading });
    if ('loaded' in outcome) {
      this.#loaded.set(loading.path, { loading, result: outcome.loaded });
      return outcome.loaded;
    }
    throw new RunError('The code could not be loaded.', [sayUnloaded(loading, outcome)]);
  }

  /** Lets the rules that are on look at texts. A rule that ends the thread is not run again. */
  async look(files: readonly TextFile[], above: readonly TextFile[], settingsOf: SettingsOf): Promise<void> {
    if (files.length === 0) return;
    const all = this.#rules();
    const levels = levelsOf(files, above, settingsOf);
    const asked = files.map((file) =>
      lookedAt(file, settingsOf(file.name), levels.get(file.name), new Set(all)),
    );
    if (asked.every(({ rules }) => rules.length === 0)) return;
    const besides = above.map((file) => lookedAt(file, settingsOf(file.name), undefined, new Set()));
    for (const { name, text } of files) this.#texts.set(name, text);
    this.#said.clear();
    for (;;) {
      const thread = await this.#ready();
      const outcome = await thread.ask({
        lint: { files: asked, above: besides, without: [...this.#dead.keys()] },
      });
      if ('looked' in outcome) {
        for (const looked of outcome.looked) this.#take(looked, all);
        break;
      }
      this.#thread = undefined;
      this.#bury(thread, outcome, files, all);
    }
    for (const { name, rules } of asked) for (const { id } of rules) this.#mourn(id, name);
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#thread?.end();
    this.#thread = undefined;
  }

  /** Every rule by its whole name, in the order in which the thread knows them. */
  #rules(): readonly string[] {
    return [...this.#loaded.values()].flatMap(({ result }) =>
      result.plugins.flatMap(({ rules }) => rules.map(({ id }) => id)),
    );
  }

  /** A thread in which everything is loaded. */
  async #ready(): Promise<CodeThread> {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new CodeThread(this.#io);
    for (const { loading } of this.#loaded.values()) {
      const outcome = await thread.ask({ load: loading });
      if (!('loaded' in outcome))
        throw new RunError('The code could not be loaded again.', [sayUnloaded(loading, outcome)]);
    }
    return (this.#thread = thread);
  }

  #take(looked: Looked, all: readonly string[]): void {
    // What broke later and cannot be told from whom is everybody's.
    for (const rule of looked.rule === '' ? all : [looked.rule]) {
      const key = keyOf(rule, looked.kind, looked.file);
      const before = this.#said.get(key);
      this.#said.set(
        key,
        before === undefined || looked.crash === undefined ? looked : { ...before, crash: looked.crash },
      );
    }
  }

  #bury(thread: CodeThread, outcome: Outcome, files: readonly TextFile[], all: readonly string[]): void {
    const { rule, file } = thread.at;
    const id = all[rule];
    const death = { file: files[file]?.name ?? '', reason: reasonOf(outcome) };
    // Where nobody was running, what somebody left behind did it, and all are under suspicion.
    for (const each of id === undefined || this.#dead.has(id) ? all : [id]) this.#dead.set(each, death);
  }

  /** Says of a rule that is no more that it did not look at a file to the end. */
  #mourn(rule: string, file: string): void {
    const death = this.#dead.get(rule);
    if (death === undefined) return;
    const crash =
      death.file === file ? death.reason : `it was not run again after ${death.file}, where ${death.reason}`;
    const kinds = [...this.#loaded.values()].flatMap(({ result }) =>
      result.plugins.flatMap(({ rules }) => rules.find(({ id }) => id === rule)?.kinds ?? []),
    );
    for (const kind of kinds)
      this.#said.set(keyOf(rule, kind, file), {
        file,
        rule,
        kind,
        reported: [],
        unclear: [],
        hidden: [],
        isIdle: false,
        crash,
      });
  }
}

function keyOf(rule: string, kind: Kind, file: string): string {
  return `${rule}\n${kind}\n${file}`;
}

function reasonOf(outcome: Outcome): string {
  if ('died' in outcome) return outcome.died;
  return 'refused' in outcome ? outcome.refused : 'it answered what nobody asked';
}

function sayUnloaded({ kind, name }: Loading, outcome: Outcome): string {
  const what = kind === 'config' ? safeLine(name) : `The plugin "${safeLine(name)}"`;
  const verb = 'died' in outcome ? 'could not be loaded:' : 'could not be used:';
  return `${what}${kind === 'config' ? ': This config' : ''} ${verb} ${safeLine(reasonOf(outcome), 1_000)}`;
}

function levelsOf(
  files: readonly TextFile[],
  above: readonly TextFile[],
  settingsOf: SettingsOf,
): ReadonlyMap<string, string | undefined> {
  const [first] = files;
  if (first === undefined) return new Map();
  const { outlines } = readWorkspace(files, settingsOf(first.name), { above });
  return new Map(outlines.map(({ file, level }) => [file, level]));
}

function lookedAt(
  { name, text }: TextFile,
  settings: LintSettings,
  level: string | undefined,
  foreign: ReadonlySet<string>,
): LookedAt {
  const { asOf, dateOrder, ladder, calendar, roles } = settings;
  const rules = foreign.size === 0 ? [] : settings.rulesFor(name, level);
  return {
    name,
    text,
    read: { asOf, dateOrder, ladder, calendar, roles },
    rules: rules
      .filter(({ rule }) => foreign.has(rule.id))
      .map(({ rule, options }) => ({ id: rule.id, options })),
  };
}
