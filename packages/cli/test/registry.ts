import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { buildCommand, start } from './built-command.ts';

/** A place that npm installs from, on this machine alone. */
export interface Registry {
  /** For `npm_config_registry`. */
  readonly url: string;
  readonly close: () => void;
}

/** The command packed as it would be published; the path of the tarball. */
export async function packCommand(folder: string): Promise<string> {
  const built = await buildCommand();
  const published = { ...manifest, devDependencies: undefined, scripts: undefined };
  const source = join(folder, 'package');
  mkdirSync(source);
  cpSync(dirname(built.bin), join(source, 'dist'), { recursive: true });
  built.remove();
  writeFileSync(join(source, 'package.json'), JSON.stringify(published));
  const { code, stdout, stderr } = await start('npm', ['pack', '--pack-destination', folder], {
    cwd: source,
    env: { HOME: folder },
  });
  if (code !== 0) throw new Error(stderr);
  return join(folder, stdout.trim());
}

/** Opens a registry that has this version of the command and nothing else. */
export async function openRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-lint-registry-'));
  const tarball = readFileSync(await packCommand(folder));
  rmSync(folder, { recursive: true });
  const server = createServer(({ url = '' }, response) => {
    if (url === '/plan-lint') response.end(JSON.stringify(packument(tarball, `${address()}/plan-lint.tgz`)));
    else if (url === '/plan-lint.tgz') response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: address(), close: () => server.close() };
}

/** What a registry tells of a package. */
function packument(tarball: Buffer, url: string): object {
  const { name, version, bin } = manifest;
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const only = { name, version, bin, dist: { tarball: url, integrity } };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: only } };
}
