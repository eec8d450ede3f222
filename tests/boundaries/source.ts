// A source file as the boundary checks see it: its syntax tree and what it pulls in.
import { posix } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  /** From the project's top, with forward slashes: `src/sim/turn.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** As written, without a `?query`. */
  specifier: string;
  /** For a relative specifier the file it means, from the project's top. */
  target?: string;
  line: number;
  /** Fetched only when the code gets there: `import()` and workers. */
  lazy: boolean;
  /** Gone when the code runs: `import type`. */
  typeOnly: boolean;
  /** A `/// <reference>`, which changes what a whole project compiles against. */
  reference: boolean;
}

export interface Source {
  path: string;
  tree: ts.SourceFile;
  imports: Import[];
}

/** What a check has to say about one place. */
export interface Finding {
  path: string;
  line: number;
  message: string;
}

export function parse({ path, text }: SourceText): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const add = (written: string, position: number, kind: Partial<Import> = {}) => {
    const specifier = written.replace(/\?.*$/, '');
    imports.push({
      specifier,
      ...(specifier.startsWith('.') && { target: posix.join(posix.dirname(path), specifier) }),
      line: lineAt(tree, position),
      lazy: kind.lazy ?? false,
      typeOnly: kind.typeOnly ?? false,
      reference: kind.reference ?? false,
    });
  };
  const references = [tree.referencedFiles, tree.typeReferenceDirectives, tree.libReferenceDirectives].flat();
  for (const { fileName, pos } of references) add(fileName, pos, { reference: true });
  walk(tree, (node) => {
    const found = specifierOf(node);
    if (found) add(found.literal.text, found.literal.getStart(tree), found);
  });
  return { path, tree, imports };
}

/** The module that a node names, where it is one that imports. */
function specifierOf(node: ts.Node): ({ literal: ts.StringLiteralLike } & Partial<Import>) | undefined {
  if (ts.isImportDeclaration(node)) {
    return literalIn(node.moduleSpecifier, { typeOnly: node.importClause?.isTypeOnly });
  }
  if (ts.isExportDeclaration(node)) return literalIn(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
  if (ts.isExternalModuleReference(node)) return literalIn(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literalIn(node.argument.literal, { typeOnly: true });
  }
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return literalIn(node.arguments[0], { lazy: true });
    if (ts.isIdentifier(node.expression) && node.expression.text === 'require')
      return literalIn(node.arguments[0]);
  }
  // new Worker(new URL('./worker.ts', import.meta.url)), which Vite takes for an import.
  if (ts.isNewExpression(node) && /Worker$/.test(node.expression.getText())) {
    const address = node.arguments?.[0];
    if (address && ts.isNewExpression(address)) return literalIn(address.arguments?.[0], { lazy: true });
  }
  return undefined;
}

function literalIn(node: ts.Node | undefined, kind: Partial<Import> = {}) {
  return node && ts.isStringLiteralLike(node) ? { literal: node, ...kind } : undefined;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineAt(tree: ts.SourceFile, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1;
}
