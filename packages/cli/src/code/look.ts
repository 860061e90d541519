import { AsyncLocalStorage } from 'node:async_hooks';
import { lintFiles } from '@plan-lint/core';
import type { ActiveRule, FileReport, LintSettings, Message, Rule, RuleContext } from '@plan-lint/core';
import { freezeAll } from './freeze.ts';
import type { KnownRules } from './load-code.ts';
import { BEAT, KINDS, NO_RULE } from './protocol.ts';
import type { Hiding, Kind, Looked, LookedAt, Reported } from './protocol.ts';

/** What is going on when something happens late. */
export const goingOn: AsyncLocalStorage<Ran> = new AsyncLocalStorage<Ran>();

/** One rule looking at one file in one way. */
export interface Ran {
  readonly file: string;
  readonly rule: string;
  readonly kind: Kind;
}

/** So many findings of one rule in one file are a fault of the rule. */
const MOST_REPORTS = 10_000;

/** What is between a rule and what it looks at in the name of a rule that looks in one way only. */
const PARTING = '#';

/** Lets rules from elsewhere look at files, and takes down what they say. */
export class Looker {
  readonly #rules: KnownRules;
  readonly #ids: readonly string[];
  readonly #files: readonly LookedAt[];
  readonly #beat: Int32Array;
  readonly #hidden = new Map<string, Hiding[]>();

  constructor(rules: KnownRules, files: readonly LookedAt[], beat: Int32Array) {
    this.#rules = rules;
    this.#ids = [...rules.keys()];
    this.#files = files;
    this.#beat = beat;
  }

  look(above: readonly LookedAt[], without: ReadonlySet<string>): readonly Looked[] {
    const settings = new Map(
      [...this.#files, ...above].map((file) => [file.name, this.#settingsOf(file, without)]),
    );
    const first = settings.values().next().value as LintSettings;
    const settingsOf = (file: string): LintSettings => settings.get(file) ?? first;
    const { files } = lintFiles(this.#files, first, { above, settingsOf });
    return files.flatMap((file) => this.#lookedIn(file, settingsOf(file.file).rules));
  }

  #settingsOf({ rules: wanted, read }: LookedAt, without: ReadonlySet<string>): LintSettings {
    const rules = wanted
      .filter(({ id }) => !without.has(id))
      .flatMap(({ id, options }) => this.#active(id, options));
    return { ...(read as LintSettings), rules, rulesFor: () => rules, knownRules: new Set() };
  }

  /** A rule as several, each of which looks in one way: what one of them says is the others' no business. */
  #active(id: string, given: object): readonly ActiveRule[] {
    const rule = this.#rules.get(id);
    if (rule === undefined) return [];
    const { options, fault } = optionsOf(rule, given);
    return kindsOf(rule).map((kind) => ({
      rule: this.#guarded(id, rule, kind, fault),
      options,
      severityOf: () => 'info',
    }));
  }

  #guarded(id: string, rule: Rule, kind: Kind, fault: string | undefined): Rule {
    let broken: Error | undefined;
    const applies = (ask: (() => boolean) | undefined): boolean => {
      if (ask === undefined) return true;
      try {
        return ask();
      } catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
        return true;
      }
    };
    const check = (looks: readonly unknown[], context: RuleContext): void => {
      if (fault !== undefined) throw new Error(fault);
      if (broken !== undefined) throw broken;
      this.#run(id, rule, kind, looks, context);
    };
    return {
      ...rule,
      id: `${id}${PARTING}${kind}`,
      alwaysOn: false,
      messages: Object.fromEntries(
        Object.entries(rule.messages).map(([name, message]) => [name, alone(message)]),
      ),
      applies:
        kind === 'plan'
          ? (plan) => applies(rule.applies && (() => rule.applies?.(plan) !== false))
          : undefined,
      appliesAmong:
        kind === 'workspace'
          ? (file, all) => applies(rule.appliesAmong && (() => rule.appliesAmong?.(file, all) !== false))
          : undefined,
      check:
        kind === 'workspace'
          ? { workspace: (file, all, context) => check([file, all], context) }
          : { [kind]: (model: unknown, context: RuleContext) => check([model], context) },
    };
  }

  #run(id: string, rule: Rule, kind: Kind, looks: readonly unknown[], context: RuleContext): void {
    const file = fileOf(looks[0]);
    const ran: Ran = { file, rule: id, kind };
    freezeAll(looks);
    this.#tell(
      this.#ids.indexOf(id),
      this.#files.findIndex(({ name }) => name === file),
    );
    const code = rule.check[kind] as (...given: unknown[]) => unknown;
    const result = goingOn.run(ran, () =>
      code.call(rule.check, ...looks, this.#contextFor(ran, rule, context)),
    );
    this.#tell(NO_RULE, 0);
    if (typeof result === 'object' && result !== null)
      throw new Error(
        'It gave something back. A rule says what it finds with report, at once and not later.',
      );
  }

  #tell(rule: number, file: number): void {
    Atomics.store(this.#beat, BEAT.rule, rule);
    Atomics.store(this.#beat, BEAT.file, file);
    Atomics.add(this.#beat, BEAT.count, 1);
  }

  #contextFor(ran: Ran, rule: Rule, context: RuleContext): RuleContext {
    let reports = 0;
    const hidden = this.#hiddenBy(ran);
    hidden.length = 0;
    return Object.freeze({
      ...context,
      report: (...[at, id, args, related, fix]: Parameters<RuleContext['report']>) => {
        if (!Object.hasOwn(rule.messages, id)) throw new Error(`It has no message "${id}".`);
        if (++reports > MOST_REPORTS) throw new Error(`It reported more than ${String(MOST_REPORTS)} times.`);
        // What cannot be handed over breaks the rule, here and now.
        context.report(at, id, structuredClone(args), related, structuredClone(fix));
      },
      conceal: (
        words: string,
        { start, end }: { start: number; end: number },
        within?: { start: number; end: number },
      ) => {
        const part = within && { within: { start: within.start, end: within.end } };
        hidden.push({ words, start, end, ...part });
      },
    });
  }

  #hiddenBy({ file, rule, kind }: Ran): Hiding[] {
    const key = `${file}\n${rule}${PARTING}${kind}`;
    const known = this.#hidden.get(key);
    if (known !== undefined) return known;
    const hidden: Hiding[] = [];
    this.#hidden.set(key, hidden);
    return hidden;
  }

  #lookedIn(
    { file, findings, waived, outcomes }: FileReport,
    rules: readonly ActiveRule[],
  ): readonly Looked[] {
    const all = [...findings, ...waived];
    return rules.map(({ rule: { id } }): Looked => {
      const [rule = '', kind = 'plan'] = id.split(PARTING) as [string?, Kind?];
      const crash = all.find(({ messageId, args }) => messageId === 'crashed' && args['rule'] === id);
      return {
        file,
        rule,
        kind,
        reported: all.filter(({ ruleId }) => ruleId === id).map(asReported),
        unclear: outcomes.unclear.filter(({ ruleId }) => ruleId === id).map(({ at, why }) => ({ at, why })),
        hidden: this.#hiddenBy({ file, rule, kind }),
        isIdle: outcomes.idle.includes(id),
        crash: crash === undefined ? undefined : String(crash.args['reason']),
      };
    });
  }
}

function kindsOf({ check }: Rule): readonly Kind[] {
  return KINDS.filter((kind) => check[kind] !== undefined);
}

/** A message whose findings are neither put together nor left out: that is done where all rules are. */
function alone(message: Message): Message {
  const others = Object.entries(message).filter(([part]) => part !== 'many' && part !== 'yieldsTo');
  return Object.fromEntries(others) as unknown as Message;
}

function asReported({ messageId, args, at, related, fix }: FileReport['findings'][number]): Reported {
  return { messageId, args, at, related, fix };
}

function fileOf(looked: unknown): string {
  const { file, source } = looked as { readonly file?: string; readonly source?: { readonly name: string } };
  return file ?? source?.name ?? '';
}

/** What is set for a rule, held against its schema. */
function optionsOf(
  { options: schema }: Rule,
  given: object,
): { readonly options: object; readonly fault?: string } {
  if (schema === undefined)
    return Object.keys(given).length === 0
      ? { options: given }
      : { options: given, fault: 'It has no options, and some are set.' };
  const { validate } = (schema as { readonly '~standard': { validate: (value: unknown) => Validated } })[
    '~standard'
  ];
  try {
    const { value = given, issues = [] } = validate(given);
    const [issue] = issues;
    return issue === undefined
      ? { options: value }
      : { options: given, fault: `Its options do not fit: ${issue.message}` };
  } catch (error) {
    return { options: given, fault: `Its options could not be looked at: ${String(error)}` };
  }
}

interface Validated {
  readonly value?: object;
  readonly issues?: readonly { readonly message: string }[];
}
