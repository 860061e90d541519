import type { CodeHost } from '../code/code-host.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';

/** Decides whether code from elsewhere may be run, and keeps who runs it. */
export class CodeGate {
  readonly #options: Pick<LintOptions, 'allowCode' | 'safe' | 'config'>;
  readonly #io: Io;
  #host: CodeHost | undefined;

  constructor(options: Pick<LintOptions, 'allowCode' | 'safe' | 'config'>, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /**
   * Why something is not run: nobody outside of what is looked at has asked for it, or somebody has asked that nothing be.
   *
   * @param what - as the beginning of a sentence: `This config is a program`
   */
  refusal(what: string): string | undefined {
    const { allowCode, safe, config } = this.#options;
    if (safe)
      return `${what}, and with --safe no program is run. Leave --safe out if you trust it, or add --no-config.`;
    if (allowCode || config !== undefined) return undefined;
    return `${what}, and programs found beside plans are not run. Add --allow-code or name the config with --config if you trust it, or add --no-config to do without.`;
  }

  /** Who runs code, once some is to be run. */
  get running(): CodeHost | undefined {
    return this.#host;
  }

  async host(): Promise<CodeHost> {
    const { CodeHost: Host } = await import('../code/code-host.ts');
    return (this.#host ??= new Host(this.#io));
  }
}
