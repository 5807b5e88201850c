import assert from 'node:assert/strict';
import { converters } from '../../scripts/platform/converters.ts';
import { customAuthKeys, multiAuthKeys, oauth2Keys } from '../../scripts/platform/definition/authorization.ts';
import type { Key, Keys } from '../../scripts/platform/definition/key.ts';
import { parts } from '../../scripts/platform/definition/parts.ts';
import { type DeclaredKey, declaredKeys, declaredWords } from './declared-types.ts';

/** The tables, and the type of the SDK's that says the same to an author. */
const tables: readonly [type: string, keys: Keys][] = [
  ['ConnectorDefinition', parts.connector.keys],
  ['ConnectionDefinition', parts.connection.keys],
  ['OAuth2Definition', oauth2Keys],
  ['CustomAuthDefinition', customAuthKeys],
  ['MultiAuthDefinition', multiAuthKeys],
  ['ActionDefinition', parts.action.keys],
  ['Field', parts.field.keys],
  ['Field.help', parts.field_help.keys],
  ['Help', parts.help.keys],
  ['TreeOptions', parts.tree_options.keys],
];

/** What is different between a row and a type, in words; nothing where they say one thing. */
function difference(key: Key, declared: DeclaredKey): string | undefined {
  if (declared.isRequired !== (key.isRequired ?? false)) return declared.isRequired ? 'is required' : 'is optional';
  const lambda = key.later === 'functions' ? undefined : key.lambda;
  if (declared.parameters === undefined ? lambda : !lambda) return lambda ? 'takes no function' : 'takes a function';
  // A function may leave parameters out, and the type shows all that Workato passes.
  if (lambda && declared.parameters !== lambda.parameters.length) return `passes ${declared.parameters} arguments`;
  return declared.fits(key.form) ? undefined : `is ${declared.text}`;
}

describe("The platform's tables and the SDK's types say one thing:", () => {
  for (const [type, keys] of tables) {
    it(type, () => {
      const declared = declaredKeys(type);
      const written = Object.entries(keys).filter(([, key]) => key.later !== 'all' && !key.instead);
      assert.deepEqual([...declared.keys()].sort(), written.map(([name]) => name).sort());
      const differences = written.flatMap(([name, key]) => {
        const one = declared.get(name);
        const said = one && difference(key, one);
        return said ? [`${type}.${name} ${said}`] : [];
      });
      assert.deepEqual(differences, []);
    });
  }

  it('what a converter gives', () => {
    const giving = Object.entries(converters).flatMap(([name, one]) => ('gives' in one ? [[name, one.gives]] : []));
    assert.deepEqual(Object.fromEntries(giving), Object.fromEntries(declaredWords('RetypingConverters')));
  });
});
