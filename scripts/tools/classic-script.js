// Turns one module of the page build into a classic script that hands its code over to the registry of the loader
// (src/embed/registry.ts). Why not one of Rollup's own formats: docs/decisions/0019. Left out: file names and hashes.
import { analyze } from 'eslint-scope';
import MagicString from 'magic-string';

/** Where a file finds the registry. */
export const REGISTRY = 'self[Symbol.for("bildungslotse")]';

/** Names for the function that loads later files; the first one that the code does not use is taken. */
const LOADS = ['$l', '$load', '$lotseLoad'];

/** What a module takes of another one, as a parameter. `unused`: a name for nothing at all. */
function parameter({ specifiers }, unused) {
  const [first] = specifiers;
  if (first === undefined) return unused;
  if (first.type === 'ImportNamespaceSpecifier') return first.local.name;
  const names = specifiers.map(({ imported, local }) => {
    const name = imported?.name ?? 'default';
    return name === local.name ? name : `${name}:${local.name}`;
  });
  return `{${names.join()}}`;
}

const property = ({ exported, local }) =>
  exported.name === local.name ? local.name : `${exported.name}:${local.name}`;

/** All nodes of a syntax tree, the outer ones first. */
function* nodes(node) {
  yield node;
  for (const part of Object.values(node).flat()) {
    if (typeof part?.type === 'string') yield* nodes(part);
  }
}

/** Whether code of a scope may run after the module has: it stands in a function that is not called where it stands. */
function isLate(scope, called) {
  if (scope.type === 'module') return false;
  return (scope.type === 'function' && !called.has(scope.block)) || isLate(scope.upper, called);
}

/** Names are handed over once, so one that is set anew afterwards would stay old elsewhere. */
function refuseChanges(program, all, exports) {
  const shared = exports.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
  const called = new Set(
    all.filter(({ type }) => type === 'CallExpression').map((one) => one.callee),
  );
  for (const node of all) node.range = [node.start, node.end];
  const [scope] = analyze(program, { ecmaVersion: 2022, sourceType: 'module' }).globalScope
    .childScopes;
  for (const name of shared) {
    const changes = scope.set.get(name).references.filter((one) => one.isWrite());
    if (changes.some(({ from }) => isLate(from, called))) {
      throw new Error(`${name} is shared with other files and set anew`);
    }
  }
}

const pathOf = ({ value, quasis }) => value ?? quasis[0].value.cooked;

/**
 * `{code, map}` of the script. `program`: syntax tree of the module; `numberOf`: number of the file that an import
 * names by its path; `hint`: comment for engines, which must stand before everything else.
 */
export function classicScript(code, program, numberOf, hint = '') {
  const script = new MagicString(code);
  const all = [...nodes(program)];
  const ofType = (wanted) => all.filter(({ type }) => type === wanted);
  const imports = ofType('ImportDeclaration');
  const exports = ofType('ExportNamedDeclaration');
  const later = ofType('ImportExpression');
  refuseChanges(program, all, exports);
  const load = LOADS.find((name) => !code.includes(name));
  const parameters = imports.map((one, place) => parameter(one, `$unused${place}`));
  if (imports.length + later.length > 0) parameters.unshift(load);
  for (const { start, source } of later) {
    script.overwrite(start, start + 'import'.length, load);
    script.overwrite(source.start, source.end, String(numberOf(pathOf(source))));
  }
  for (const { start, end } of [...imports, ...exports]) script.remove(start, end);
  const names = exports.flatMap(({ specifiers }) => specifiers.map(property));
  script.prepend(`${hint}"use strict";${REGISTRY}.add((${parameters.join()})=>{`);
  script.append(`return{${names.join()}}});`);
  return { code: script.toString(), map: script.generateMap({ hires: true }) };
}
