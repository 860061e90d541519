import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url));

/** The public names of the library that an editor would say nothing about. */
function undescribed(): readonly string[] {
  const program = ts.createProgram([entry], {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const library = file && checker.getSymbolAtLocation(file);
  if (library === undefined) throw new Error(`${entry} exports nothing`);
  return checker.getExportsOfModule(library).flatMap((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const { name } = symbol;
    const described = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    return described.getDocumentationComment(checker).length === 0 ? [name] : [];
  });
}

test('every public name of the library is described', { timeout: 60_000 }, () => {
  expect(undescribed()).toEqual([]);
});
