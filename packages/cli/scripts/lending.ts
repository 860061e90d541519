/**
 * What a plain run loads is one file, and what other runs need besides stands in files beside it. Those need much of what
 * is in the one already: they borrow it, so that nothing is there, compiled and remembered twice.
 */
import { build } from 'esbuild';
import type { BuildOptions, OnResolveArgs, Plugin, PluginBuild } from 'esbuild';
import { resolve } from 'node:path';

/** What of the lender's modules there is to borrow: their exports, by the path of the module. */
export type Stock = ReadonlyMap<string, readonly string[]>;

/** The file that lends, and the module that it is made of. */
export interface Lender {
  readonly file: string;
  readonly module: string;
}

/** A name that a borrower asks for: a module, by its place in the stock, and one of its exports. */
const LOAN = /"lent:(\d+)\.(\w+)"/g;

/** Each kind of document has a schema and a validator of its own here; to lend some would make them part of the lender. */
const NOT_LENT = /\/schemas\/src\/(?:generated\/|validate\.ts$)/;

/** What the lender has when it lends nothing. */
export async function stockOf({ module }: Lender, options: BuildOptions): Promise<Stock> {
  const { metafile } = await build({ ...options, entryPoints: [module], ...TO_LOOK_AT });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.endsWith('.ts'))
    .map(([path]) => path)
    .filter((path) => !NOT_LENT.test(path))
    .sort();
  return exportsOf(modules);
}

/** The names that modules export. */
async function exportsOf(modules: readonly string[]): Promise<Stock> {
  const { metafile } = await build({ entryPoints: [...modules], bundle: false, ...TO_LOOK_AT });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [resolve(entryPoint), exports]),
  );
}

const TO_LOOK_AT = { write: false, metafile: true, outdir: 'dist', logLevel: 'silent' } as const;

/** Puts what is lent in the place of the lender's modules. */
export function borrowing(stock: Stock, { file }: Lender): Plugin {
  const modules = [...stock.keys()];
  return {
    name: 'borrowing',
    setup(build) {
      build.onResolve({ filter: /^(?:\.|@plan-lint\/)/ }, async (asked) => {
        if (asked.pluginData === RESOLVING || asked.kind !== 'import-statement') return undefined;
        const path = await resolvedPath(build, asked);
        return stock.has(path) ? { path, namespace: 'lent' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'lent' }, ({ path }) => ({
        contents: [
          `import { lent } from '${DESK}';`,
          ...(stock.get(path) ?? []).map(
            (name) => `export const ${name} = /* @__PURE__ */ lent("lent:${modules.indexOf(path)}.${name}");`,
          ),
        ].join('\n'),
      }));
      build.onResolve({ filter: new RegExp(`^${DESK}$`) }, () => ({ path: DESK, namespace: 'desk' }));
      build.onLoad({ filter: /.*/, namespace: 'desk' }, () => ({
        contents: `
          const loans = require('./${file}').lend();
          export const lent = (loan) => loans[loan];`,
      }));
    },
  };
}

/** Where the loans are handed out. */
const DESK = 'plan-lint:desk';

/** Marks a question that is the plugin's own. */
const RESOLVING = {};

async function resolvedPath(build: PluginBuild, asked: OnResolveArgs): Promise<string> {
  const { importer, kind, resolveDir } = asked;
  const { path } = await build.resolve(asked.path, { importer, kind, resolveDir, pluginData: RESOLVING });
  return path;
}

/** The module of the lender that also lends what the borrowers ask for. */
export function lending(stock: Stock, { module }: Lender, borrowers: readonly string[]): string {
  const modules = [...stock.keys()];
  const loans = new Map(
    [...borrowers.join('\n').matchAll(LOAN)].map(([loan, index = '', name = '']) => {
      const path = JSON.stringify(modules[Number(index)]);
      return [loan, { own: `lent_${index}_${name}`, name, path }];
    }),
  );
  return [
    `export * from ${JSON.stringify(module)};`,
    ...[...loans.values()].map(({ own, name, path }) => `import { ${name} as ${own} } from ${path};`),
    // Made when the first borrower comes: a plain run has none but its format.
    `let loans;`,
    `export function lend() {`,
    `  return (loans ??= { ${[...loans].map(([loan, { own }]) => `${loan}: ${own}`).join(', ')} });`,
    `}`,
  ].join('\n');
}
