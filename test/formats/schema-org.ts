// Judges JSON-LD by schema.org's own words: the types of the package schema-dts are made from its vocabulary. What
// a page would hold is written down as a literal of such a type, and the compiler says what is wrong with it.
import { dirname, join } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

const NAME = join(dirname(import.meta.filename), 'judged.ts');
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const known = new Map<string, ts.SourceFile | undefined>();

/** Sentences about whatever schema.org does not know, each thing judged as what its `@type` says. */
export function faultsOf(things: readonly object[]): readonly string[] {
  const literals = things.flatMap(partsOf).map((thing, index) => {
    const type = String((thing as { '@type'?: unknown })['@type']);
    return `export const thing${index}: Extract<${type}, { '@type': '${type}' }> = ${JSON.stringify(thing)};`;
  });
  const types = [...new Set(things.flatMap(partsOf).map((one) => Reflect.get(one, '@type')))];
  const text = `import type { ${types.join(', ')} } from 'schema-dts';\n${literals.join('\n')}\n`;
  host.getSourceFile = (name, version, ...more) => {
    if (name === NAME) return ts.createSourceFile(name, text, version);
    if (!known.has(name)) known.set(name, read(name, version, ...more));
    return known.get(name);
  };
  host.fileExists = (name) => name === NAME || ts.sys.fileExists(name);
  const program = ts.createProgram([NAME], options, host);
  const source = program.getSourceFile(NAME);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Things of a graph stand on their own; the context says nothing about them. */
function partsOf(thing: object): readonly object[] {
  const { '@context': context, '@graph': graph, ...fields } = thing as Record<string, unknown>;
  if (context !== undefined && context !== 'https://schema.org') throw new Error('no schema.org');
  return Array.isArray(graph) ? (graph as object[]) : [fields];
}
