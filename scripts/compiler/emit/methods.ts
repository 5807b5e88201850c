/** The connector's `methods`: every function of a module that a lambda calls, each lowered once. */
import { readFileSync } from 'node:fs';
import { method as methodKind } from '../../platform/definition/connector.ts';
import { snakeCase } from '../../platform/snake-case.ts';
import { documentation } from '../analysis/comments.ts';
import { type FunctionNode, functionKey, isFunctionNode, isModuleFunction } from '../analysis/function-node.ts';
import { sourceName } from '../diagnostics/display-name.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { LoadedProgram } from '../load/program.ts';
import type { Lowering, MethodTable } from '../lower/context.ts';
import { lowerFunction } from '../lower/function.ts';
import { type PreludeName, preludeNames } from '../lower/prelude.ts';
import { expression, lambda, type RubyEntry, type RubyExpression, symbol } from '../ruby/tree.ts';
import { ts, type typescript } from '../typescript.ts';

/** The table that lowering asks, and the entries that came of it. */
export interface Methods extends MethodTable {
  /** Lowers what has been called, and what that calls, until nothing is new; sorted as they were found. */
  entries(lowering: Lowering): RubyEntry[];
  /**
   * Gives a function that the entry module exports the name of the export, under which it will be called.
   *
   * @returns the function that has the name in Ruby already, or undefined when there was none
   */
  export(value: unknown, name: string): FunctionNode | undefined;
  /**
   * Adds a method that gives data, once for each value.
   *
   * @param wanted the name of the constant that holds it, which it gets unless a function has it
   * @returns the method's name
   */
  constant(value: unknown, wanted: string, file: string, write: () => RubyExpression): string;
}

interface Method {
  readonly name: string;
  readonly node: FunctionNode;
  readonly value: unknown;
}

export function createMethods(program: LoadedProgram, evaluated: Evaluated): Methods {
  const nodes = functionNodes(program);
  // By value: a function within a factory has one syntax tree and several instances.
  const byValue = new Map<unknown, Method>();
  const names = new Set<string>(preludeNames);
  // A function that is exported under a second name.
  const others: Method[] = [];
  // What is written in Ruby, under the name that it has here: an exported function may have taken its own.
  const preludes = new Map<PreludeName, string>();

  const constants = new Map<unknown, RubyEntry & { readonly name: string }>();

  const registeredOf = (value: unknown) => (typeof value === 'function' ? evaluated.registered(value) : undefined);
  const nodeOf = (value: unknown) => nodes.get(registeredOf(value)?.key ?? '');

  return {
    nodeOf,
    capturedBy: (value) => registeredOf(value)?.captured() ?? {},
    nameOf: (value, wanted) => {
      const node = nodeOf(value);
      if (!node) return undefined;
      const known = byValue.get(value);
      if (known) return known.name;
      const name = freeName(node, isModuleFunction(node) ? functionName(node) : wanted, names);
      names.add(name);
      byValue.set(value, { name, node, value });
      return name;
    },
    export: (value, name) => {
      const node = nodeOf(value);
      if (!node) return undefined;
      const method = { name: snakeCase(name === 'default' ? functionName(node) : name), node, value };
      const taken = [...byValue.values(), ...others].find((one) => one.name === method.name);
      if (taken) return taken.value === value ? undefined : taken.node;
      names.add(method.name);
      if (byValue.has(value)) others.push(method);
      else byValue.set(value, method);
      return undefined;
    },
    constant: (value, wanted, file, write) => {
      const known = constants.get(value);
      if (known) return known.name;
      let name = snakeCase(wanted);
      while (names.has(name)) name = `${name}_data`;
      names.add(name);
      const written = lambda([], [expression(write())]);
      constants.set(value, { name, key: symbol(name), value: written, comment: [file], spaced: true });
      return name;
    },
    prelude: (name) => {
      const taken = [...byValue.values(), ...others].some((one) => one.name === name);
      const free = preludes.get(name) ?? (taken ? `${name}_of` : name);
      preludes.set(name, free);
      return free;
    },
    entries: (lowering) => {
      const entries: RubyEntry[] = [];
      // Lowering a method finds more of them: the map grows while it is walked.
      const lowerMethod = (method: Method) =>
        entries.push(methodEntry(method, lowering, program, registeredOf(method.value)?.captured() ?? {}));
      for (const method of byValue.values()) lowerMethod(method);
      for (const method of others) lowerMethod(method);
      return [
        ...entries,
        ...constants.values(),
        ...[...preludes].sort().map(([name, free]) => preludeEntry(name, free)),
      ];
    },
  };
}

/** Every function of the program's modules, by its key. */
export function functionNodes(program: LoadedProgram): Map<string, FunctionNode> {
  const nodes = new Map<string, FunctionNode>();
  const visit = (node: typescript.Node): void => {
    if (isFunctionNode(node)) nodes.set(functionKey(node), node);
    ts.forEachChild(node, visit);
  };
  for (const module of program.modules) visit(module);
  return nodes;
}

export function functionName(node: FunctionNode): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'method';
  return ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name) ? node.parent.name.text : 'method';
}

/** Its own name; where another module's function has it, with the module's name in front. */
function freeName(node: FunctionNode, wanted: string, taken: ReadonlySet<string>): string {
  const own = snakeCase(wanted);
  if (!taken.has(own)) return own;
  const file =
    node
      .getSourceFile()
      .fileName.split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? '';
  const long = `${snakeCase(file.replace(/[^A-Za-z0-9]+/g, '_'))}_${own}`;
  let name = long;
  for (let count = 2; taken.has(name); count += 1) name = `${long}_${count}`;
  return name;
}

function methodEntry(
  method: Method,
  lowering: Lowering,
  program: LoadedProgram,
  captured: Readonly<Record<string, unknown>>,
): RubyEntry {
  const { node, name } = method;
  const statement = ts.isFunctionDeclaration(node) || !isModuleFunction(node) ? node : node.parent.parent.parent;
  return {
    key: symbol(name),
    value: lowerFunction(lowering, { node, kind: methodKind, captured }),
    comment: [sourceName(node.getSourceFile().fileName, program), ...documentation(statement)],
    spaced: true,
  };
}

/** A method that is written in Ruby: see the files beside this folder. */
function preludeEntry(name: PreludeName, free: string): RubyEntry {
  const source = readFileSync(new URL(`../prelude/${name}.rb`, import.meta.url), 'utf8');
  const written = free === name ? source : source.replace(`${name}: `, `${free}: `);
  return { key: symbol(free), value: { kind: 'verbatim', lines: written.trimEnd().split('\n') }, spaced: true };
}
