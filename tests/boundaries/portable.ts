// What makes a game come out differently on another day or machine, and so may not occur in the engine:
// luck without a seed, clocks, timers, locales, and mathematics whose last bit every browser rounds its own way.
import ts from 'typescript';
import { lineAt, walk, type Finding, type Source } from './source.ts';

/** Folders whose results must be the same everywhere, to the bit. */
export const PORTABLE = ['scenario', 'sim', 'rivals', 'record', 'insight'];

/** The part of Math that is exact by definition. */
const EXACT_MATH = new Set(
  'abs ceil floor round trunc sign min max sqrt imul clz32 fround E PI LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(
    ' ',
  ),
);

const TIMERS = 'its result would depend on how busy the machine is';
const OUTSIDE = 'the engine is handed what it needs; with this it would not run everywhere';
const LOCALE = 'the result depends on the language of the machine';
const GLOBALS = new Map([
  ['Date', 'the same choices would give another game tomorrow'],
  ['performance', TIMERS],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'].map(
    (name) => [name, TIMERS] as const,
  ),
  ...['document', 'window', 'self', 'global', 'globalThis', 'process', 'crypto', 'navigator', 'fetch'].map(
    (name) => [name, OUTSIDE] as const,
  ),
  ['Intl', LOCALE],
]);
const LOCALE_METHODS = /^(localeCompare|toLocale\w*)$/;

export function checkPortable({ path, tree }: Source): Finding[] {
  const findings: Finding[] = [];
  const report = (node: ts.Node, message: string) =>
    findings.push({ path, line: lineAt(tree, node.getStart(tree)), message });
  const own = declaredNames(tree);
  walk(tree, (node) => {
    if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      report(node, `uses **: ${mathFault('pow')}`);
    } else if (ts.isPropertyAccessExpression(node) && LOCALE_METHODS.test(node.name.text)) {
      report(node, `uses ${node.name.text}: ${LOCALE}`);
    } else if (ts.isIdentifier(node) && isUse(node)) {
      if (node.text === 'Math') checkMath(node, report);
      const fault = GLOBALS.get(node.text);
      // Nobody's own variable is called Date; `document` may well be a YAML document.
      if (fault && (node.text === 'Date' || !own.has(node.text))) report(node, `uses ${node.text}: ${fault}`);
    }
  });
  return findings;
}

/** Every way to a function of Math: by name, by index, by destructuring, or by handing Math on. */
function checkMath(math: ts.Identifier, report: (node: ts.Node, message: string) => void): void {
  const names = namesTaken(math);
  if (!names)
    report(
      math,
      'hands Math on as a value: what is taken from it can no longer be checked; name the function here',
    );
  for (const name of names ?? [])
    if (!EXACT_MATH.has(name)) report(math, `uses Math.${name}: ${mathFault(name)}`);
}

function namesTaken(math: ts.Identifier): string[] | undefined {
  const { parent } = math;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression)) {
    return [parent.argumentExpression.text];
  }
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
    const { elements } = parent.name;
    if (elements.every((element) => !element.dotDotDotToken)) {
      return elements.map((element) => (element.propertyName ?? element.name).getText());
    }
  }
  return undefined;
}

function mathFault(name: string): string {
  return name === 'random'
    ? 'a game could not be played again from its seed'
    : 'its last bit differs between browsers, so a replay would drift from its game; take the function from @stdlib';
}

/** Whether an identifier stands for a value or type of that name, and is not just the name of a member. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return false;
  return !('name' in parent && parent.name === node);
}

/** Names that the file itself gives to something. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
