import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestFiles } from '@plan-lint/core';
import { configsFor } from '../config/configs.ts';
import { processIo } from '../io/process-io.ts';
import { settingsFor } from '../config/settings.ts';
import type { JobSetting, JobTask } from './task.ts';

/** What a thread does: looks at the files of each task, and hands back what was found in each by itself. */
const { options, cwd, today } = workerData as JobSetting;

async function work({ files, above }: JobTask): Promise<void> {
  const all = [...files, ...above];
  const paths = new Map(all.map(({ name, path }) => [name, path]));
  const folders = files.map(({ path }) => dirname(path));
  const configs = await configsFor(options, folders, { ...processIo(), cwd });
  const settings = await settingsFor(options, configs, { pathOf: (name) => paths.get(name) ?? name, today });
  parentPort?.postMessage(digestFiles(files, settings.lint, { above, settingsOf: settings.settingsOf }));
}

parentPort?.on('message', (task: JobTask) => void work(task));
