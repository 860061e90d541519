import { Source } from '@plan-lint/core';
import { safePath } from '@plan-lint/core';
import type { CodeHost } from '../code/code-host.ts';
import type { PluginData } from '../code/protocol.ts';
import { RunError } from '../run-error.ts';
import type { CodeGate } from './code-gate.ts';
import type { ConfigSource, LoadedPlugin } from './config-file.ts';
import { pluginInPackage } from './plugin-package.ts';

/**
 * Runs a config that is a program, and takes its settings down as data.
 *
 * @throws {RunError} where that is not allowed, or the program breaks, takes too long or gives something else
 */
export async function loadConfigCode(name: string, path: string, gate: CodeGate): Promise<ConfigSource> {
  const refusal = gate.refusal('This config is a program') ?? needOfNode(path);
  if (refusal !== undefined) throw new RunError(refusal, [`${safePath(name)}: ${refusal}`]);
  const host = await gate.host();
  const { settings, plugins } = await host.load({ kind: 'config', name, path });
  const source = new Source(name, `${JSON.stringify(settings, undefined, 2)}\n`);
  return { source, own: plugins.map((plugin) => ready(plugin, host)), isCode: true };
}

/**
 * Loads the program of a package.
 *
 * @param refuse - makes an error that names the place in the config
 * @throws {RunError} where that is not allowed, there is none, or it breaks
 */
export async function loadPlugin(
  name: string,
  folder: string,
  root: string,
  gate: CodeGate,
  refuse: (why: string) => RunError,
): Promise<readonly LoadedPlugin[]> {
  const refusal = gate.refusal(`The plugin "${name}" is a program`);
  if (refusal !== undefined) throw refuse(refusal);
  const found = pluginInPackage(name, folder, root);
  if ('why' in found) throw refuse(found.why);
  const host = await gate.host();
  const { plugins } = await host.load({ kind: 'plugin', name, path: found.path });
  return plugins.map((plugin) => ready(plugin, host));
}

function ready(plugin: PluginData, host: CodeHost): LoadedPlugin {
  return { name: plugin.name, presets: plugin.presets, rules: host.rulesOf(plugin) };
}

/** Why the Node that runs cannot read a config: older ones know no TypeScript. */
function needOfNode(path: string): string | undefined {
  const { typescript } = process.features as { readonly typescript?: string | false };
  if (!/\.[cm]?ts$/i.test(path) || typeof typescript === 'string') return undefined;
  return `This config is TypeScript, which Node ${process.versions.node} cannot read by itself. Write it as plan-lint.config.mjs, or run Node 22.18 or newer.`;
}
