import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtin, builtins, type Owner, ownerNamed } from '../../scripts/compiler/builtins/builtins.ts';
import { isSupported } from '../../scripts/compiler/builtins/record.ts';
import { ts, type typescript } from '../../scripts/compiler/typescript.ts';

const core = fileURLToPath(new URL('../../scripts/sdk/core.d.ts', import.meta.url));
const cases = fileURLToPath(new URL('../../fixtures/compiler/cases/', import.meta.url));

/** What for…of and await go by, and nobody calls. */
const protocols = ['Iterator', 'IteratorYieldResult', 'IteratorReturnResult', 'SymbolConstructor'];

interface Declared {
  readonly owner: string;
  readonly name: string;
  readonly isProperty: boolean;
  /** Whether lambdas may use it. */
  readonly isForLambdas: boolean;
}

describe('The records of built-ins', () => {
  const declared = declaredMembers();
  const supported = (Object.keys(builtins) as Owner[]).flatMap((owner) =>
    Object.keys(builtins[owner]).flatMap((name) => {
      const record = builtin(owner, name);
      return isSupported(record) ? [{ owner, name, isProperty: record.isProperty ?? false }] : [];
    }),
  );

  it('are there for every declaration in core.d.ts that lambdas may use, and for no other', () => {
    assert.deepEqual(
      supported.map(({ owner, name }) => `${owner}.${name}`).sort(),
      declared
        .filter(({ isForLambdas }) => isForLambdas)
        .map(({ owner, name }) => `${owner}.${name}`)
        .sort(),
    );
  });

  it('say of the same members that they are no methods', () => {
    for (const { owner, name, isProperty } of supported) {
      const declaration = declared.find((one) => one.owner === owner && one.name === name);
      assert.equal(isProperty, declaration?.isProperty, `${owner}.${name}`);
    }
  });

  it('say what to write instead of every method that helps to make a definition only', () => {
    const methods = declared.filter(
      ({ isForLambdas, isProperty, name }) => !isForLambdas && !isProperty && name !== 'toString',
    );
    const missing = methods.filter(({ owner, name }) => builtin(owner as Owner, name)?.instead === undefined);
    assert.deepEqual(missing, []);
  });

  it('have a case each, which runs in both languages', () => {
    const used = membersIn(readdirSync(cases).map((name) => readFileSync(join(cases, name), 'utf8')));
    assert.deepEqual(
      supported.map(({ name }) => name).filter((name) => !used.has(name)),
      [],
    );
  });
});

/** The members of the interfaces in core.d.ts, but for those that only types know. */
function declaredMembers(): Declared[] {
  const source = ts.createSourceFile(core, readFileSync(core, 'utf8'), ts.ScriptTarget.Latest, true);
  const members = source.statements.filter(ts.isInterfaceDeclaration).flatMap(({ name: { text }, members }) => {
    if (protocols.includes(text)) return [];
    return members.filter(isNamed).map((member) => ({
      owner: ownerNamed(text) ?? text,
      name: member.name.text,
      isProperty: ts.isPropertySignature(member),
      isForLambdas: !ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'definitionTime'),
    }));
  });
  // A method with several signatures is one.
  return [...new Map(members.map((member) => [`${member.owner}.${member.name}`, member])).values()];
}

type NamedMember = (typescript.MethodSignature | typescript.PropertySignature) & {
  readonly name: typescript.Identifier;
};

function isNamed(member: typescript.TypeElement): member is NamedMember {
  return (ts.isMethodSignature(member) || ts.isPropertySignature(member)) && ts.isIdentifier(member.name);
}

function membersIn(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: typescript.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  for (const text of texts) visit(ts.createSourceFile('case.ts', text, ts.ScriptTarget.Latest));
  return names;
}
