/**
 * Checks what would be published: packs each package, checks the tarballs, installs them into empty folders and uses
 * them there, on this Node and on the newest one. Run it after a build: `pnpm check:packages`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default: string }>>;
}

interface Packed extends Manifest {
  readonly tarball: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/oakwood.plan.yaml');
const temporary = mkdtempSync(join(tmpdir(), 'plan-lint-packages-'));

try {
  const [schemas, core, cli] = [pack('schemas'), pack('core'), pack('cli')];
  const libraries = [schemas, core];
  const attempts = [
    attempt('publint finds nothing to say', () => {
      for (const { tarball } of [...libraries, cli]) run('publint', [tarball, '--strict']);
    }),
    attempt('the types are right for every way of importing ES modules', () => {
      for (const { tarball } of libraries) run('attw', [tarball, '--profile', 'esm-only']);
    }),
  ];

  const command = install('command', { [cli.name]: cli.tarball });
  const library = install('library', {
    ...Object.fromEntries(libraries.map(({ name, tarball }) => [name, tarball])),
    'fast-check': '4',
  });
  attempts.push(
    attempt('the parser is carried along, with its licence', () => {
      for (const [cwd, { name }] of [
        [command, cli],
        [library, core],
      ] as const)
        checkCarried(cwd, name);
    }),
  );
  const newest = newestNode();
  for (const node of [process.execPath, newest]) {
    const version = run(node, ['--version']).trim();
    attempts.push(
      attempt(`the command runs on Node ${version}`, () => tryCommand(node, command, cli)),
      attempt(`every entry loads on Node ${version}`, () => tryEntries(node, library, libraries)),
    );
  }
  if (attempts.includes(false)) process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true });
}

function attempt(what: string, check: () => void): boolean {
  try {
    check();
    console.log(`✓ ${what}`);
    return true;
  } catch (error) {
    console.log(`✗ ${what}\n${describe(error)}`);
    return false;
  }
}

/** What a failed check has to say: what its command printed, if it was one. */
function describe(error: unknown): string {
  const {
    stdout = '',
    stderr = '',
    message,
  } = error as Partial<Record<'stdout' | 'stderr' | 'message', string>>;
  return [message, stdout, stderr].filter((text) => text !== undefined && text !== '').join('\n');
}

function run(command: string, args: readonly string[], cwd: string = root): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function pack(folder: string): Packed {
  const cwd = join(root, 'packages', folder);
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Manifest;
  const tarball = join(temporary, `${folder}.tgz`);
  run('pnpm', ['pack', '--out', tarball], cwd);
  return { ...manifest, tarball };
}

/** Installs packages as a stranger would, with npm and into an empty folder. */
function install(name: string, dependencies: Readonly<Record<string, string>>): string {
  const cwd = join(temporary, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], cwd);
  return cwd;
}

/** The newest Node that there is, from the packages that carry it for each system. */
function newestNode(): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const file = system === 'win' ? 'bin/node.exe' : 'bin/node';
  return join(install('newest-node', { [name]: 'latest' }), 'node_modules', name, file);
}

function tryCommand(node: string, cwd: string, { name, version }: Manifest): void {
  const bin = join(cwd, 'node_modules', name, 'dist/bin.cjs');
  const said = run(node, [bin, '--version'], cwd).trim();
  if (said !== version) throw new Error(`--version says ${said} and the package ${version}`);
  const report = run(node, [bin, '--fail-on', 'never', example], cwd);
  if (report.trim() === '') throw new Error('it has nothing to say about the example');
}

/** Whether a package brings the parser and what its licence asks for, and needs no other copy. */
function checkCarried(cwd: string, name: string): void {
  const packed = join(cwd, 'node_modules', name);
  const notices = readFileSync(join(packed, 'dist/third-party.txt'), 'utf8');
  if (!/^yaml [\d.]+ \(ISC\)$/m.test(notices)) throw new Error(`${name} says nothing of the licence of yaml`);
  const { dependencies = {} } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    readonly dependencies?: object;
  };
  if ('yaml' in dependencies) throw new Error(`${name} brings yaml twice`);
}

function tryEntries(node: string, cwd: string, packages: readonly Manifest[]): void {
  for (const { name, exports } of packages) {
    for (const [path, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue; // a file of data
      const specifier = join(name, path);
      const code = `import { strictEqual } from 'node:assert';
        const entry = await import('${specifier}');
        strictEqual(Object.keys(entry).length > 0, true, '${specifier} exports nothing');`;
      run(node, ['--input-type=module', '--eval', code], cwd);
    }
  }
}
