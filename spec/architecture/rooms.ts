/**
 * The rooms of the house and what each may import. A room is a folder (or one file); an import within a room is free.
 * ARCHITECTURE.md draws the same picture in words.
 */

/** What any room of the compiler may ask. */
const beside = ['compiler/typescript.ts', 'compiler/diagnostics', 'platform', 'text'];
const analysis = [...beside, 'compiler/builtins', 'compiler/analysis'];

/** Room (relative to scripts/) → the rooms that it may import; `connector/…` is the connector. Longer names win. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // Facts and words: they stand on nothing.
  text: [],
  platform: [],
  sdk: [],

  // The compiler: load → evaluate → validate → lower → emit → print → verify. No pass imports a later one.
  'compiler/typescript.ts': [],
  'compiler/diagnostics': ['compiler/typescript.ts', 'platform', 'text'],
  'compiler/ruby': [],
  'compiler/regexp': ['compiler/diagnostics'],
  'compiler/builtins': ['compiler/ruby', 'compiler/regexp', 'compiler/diagnostics'],
  'compiler/analysis': [...beside, 'compiler/builtins'],
  'compiler/load': analysis,
  'compiler/evaluate': [...analysis, 'compiler/load/program.ts'],
  'compiler/validate': [...analysis, 'compiler/load/program.ts', 'compiler/ruby', 'compiler/regexp'],
  'compiler/lower': [...analysis, 'compiler/ruby', 'compiler/regexp'],
  'compiler/emit': [
    ...analysis,
    'compiler/load/program.ts',
    'compiler/evaluate',
    'compiler/lower',
    'compiler/ruby',
    'compiler/regexp',
  ],
  'compiler/print': ['compiler/ruby'],
  'compiler/verify': ['compiler/diagnostics', 'platform'],
  'compiler/compile.ts': ['compiler'],

  // The runtimes share the platform's interface; only the TypeScript one knows the SDK's functions.
  'runtimes/schema': ['platform', 'runtimes/well-formed-json.ts'],
  'runtimes/ruby': ['platform', 'runtimes/network', 'runtimes/well-formed-json.ts'],
  'runtimes/wasm': ['platform', 'runtimes/ruby', 'runtimes/schema', 'runtimes/network', 'runtimes/well-formed-json.ts'],
  'runtimes/gem': ['platform', 'runtimes/ruby', 'runtimes/network', 'runtimes/well-formed-json.ts'],
  'runtimes/typescript': ['platform', 'sdk', 'runtimes/schema', 'runtimes/network', 'runtimes/well-formed-json.ts'],
  'runtimes/network': ['platform'],
  runtimes: ['platform', 'runtimes/network'],
  'runtimes/open-runtime.ts': ['platform', 'runtimes'],
};
