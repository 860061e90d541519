import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** One mention of another module in a file: `import`, `export … from`, `import()` or a type's `import('…')`. */
export interface Import {
  /** The module as it is written there. */
  readonly specifier: string;
  /** `type` leaves no trace at run time, `lazy` loads the module only when the line runs. */
  readonly mode: 'type' | 'value' | 'lazy';
}

/** A file as the checks see it. */
export interface Module {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Whether the file only hands on what stands elsewhere, or hands on everything of another file. */
  readonly isBarrel: boolean;
}

/** Reads the imports of one TypeScript file. */
export function readModule(path: string, text: string): Module {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, isBarrel: isBarrel(file) };
}

/** The file of the repository that an import names, or `undefined` for a library. */
export function resolve(
  from: string,
  specifier: string,
  entries: ReadonlyMap<string, string>,
): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  return entries.get(specifier);
}

/** The package of a library import: `@noble/hashes/sha2.js` is of `@noble/hashes`. */
export function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return mention(node.moduleSpecifier, isTypeImport(node.importClause) ? 'type' : 'value');
  }
  if (ts.isExportDeclaration(node))
    return mention(node.moduleSpecifier, isTypeExport(node) ? 'type' : 'value');
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return mention(node.argument.literal, 'type');
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return mention(node.arguments[0], 'lazy');
  }
  return undefined;
}

function mention(node: ts.Node | undefined, mode: Import['mode']): Import | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? { specifier: node.text, mode } : undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return name === undefined && namedBindings !== undefined && areAllTypes(namedBindings);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  return node.isTypeOnly || (node.exportClause !== undefined && areAllTypes(node.exportClause));
}

function areAllTypes(names: ts.NamedImportBindings | ts.NamedExportBindings): boolean {
  if (!ts.isNamedImports(names) && !ts.isNamedExports(names)) return false;
  return names.elements.every((element) => element.isTypeOnly);
}

function isBarrel(file: ts.SourceFile): boolean {
  const handsOn = (node: ts.Statement): node is ts.ExportDeclaration =>
    ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
  const { statements } = file;
  if (statements.some((node) => handsOn(node) && node.exportClause === undefined)) return true;
  return (
    statements.some(handsOn) && statements.every((node) => handsOn(node) || ts.isImportDeclaration(node))
  );
}
