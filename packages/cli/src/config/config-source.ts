import type { RegisteredRule, Source } from '@plan-lint/core';
import type { PluginData } from '../code/protocol.ts';

/** A plugin, ready to be used. */
export interface LoadedPlugin extends Pick<PluginData, 'name' | 'presets'> {
  readonly rules: readonly RegisteredRule[];
}

/** What a config is read from. */
export interface ConfigSource {
  readonly source: Source;
  /** The plugins that stand in it and not in a package. */
  readonly own: readonly LoadedPlugin[];
  readonly isCode: boolean;
}
