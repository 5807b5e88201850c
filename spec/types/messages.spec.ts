import assert from 'node:assert/strict';
import { type CompileError, checkTypes, libraries } from './check-types.ts';

interface Typo {
  readonly title: string;
  readonly source: string;
  /** The source text that the error stands at. */
  readonly at: string;
  /** How the innermost line of the error begins. */
  readonly message: string;
  /** How it ends, where the types have put a sentence. */
  readonly sentence?: string;
}

const roles = `export const memberRoles = pickList([['Member', 'MEMBER']]);`;
const inAction = (changes: { readonly input?: string; readonly execute?: string; readonly output?: string }) => `
export const example = action({
  title: 'Example',
  input_fields: [${changes.input ?? "{ name: 'userKey', optional: false }"}],
  ${changes.execute ?? 'execute: async (_connection, input) => ({ id: input.userKey })'},
  output_fields: [${changes.output ?? "{ name: 'id' }, { name: 'age', type: 'integer' }"}],
});`;

/** What authors will mistype most, and what they are told; exactly one error each. */
const typos: readonly Typo[] = [
  {
    title: 'a field attribute',
    source: `export const example = fields([{ name: 'userKey', lable: 'User' }]);`,
    at: `lable: 'User' }]);`,
    message: `Type '"User"' is not assignable to type '"'lable' is not an attribute of a Workato field"'.`,
  },
  {
    title: 'a field attribute, of an input field',
    source: inAction({ input: `{ name: 'userKey', optional: false, stiky: true }` }),
    at: `stiky: true }],`,
    message: `Type 'true' is not assignable to type '"'stiky' is not an attribute of a Workato field"'.`,
  },
  {
    title: 'a field attribute, deep inside',
    source: inAction({
      output: `{ name: 'id' }, { name: 'users', type: 'array', of: 'object', properties: [{ name: 'id', tpye: 'integer' }] }`,
    }),
    at: `tpye: 'integer' }] }],`,
    message: `Type '"integer"' is not assignable to type '"'tpye' is not an attribute of a Workato field"'.`,
  },
  {
    title: 'a control type',
    source: `export const example = fields([{ name: 'userKey', control_type: 'selct' }]);`,
    at: `control_type: 'selct' }]);`,
    message: `Type '"selct"' is not assignable to type 'ControlType | undefined'. Did you mean '"select"'?`,
  },
  {
    title: 'a control type, of an input field',
    source: inAction({ input: `{ name: 'userKey', optional: false, control_type: 'txt' }` }),
    at: `control_type: 'txt' }],`,
    message: `Type '"txt"' is not assignable to type 'ControlType | undefined'. Did you mean '"text"'?`,
  },
  {
    title: 'a pick list by its name',
    source: `export const example = fields([{ name: 'role', control_type: 'select', pick_list: 'member_roles' }]);`,
    at: `pick_list: 'member_roles' }]);`,
    message: `Type '"member_roles"' is not assignable to type '"'pick_list' takes the list itself, not its name: import it"'.`,
  },
  {
    title: 'a pick list that is not imported',
    source: `export const example = fields([{ name: 'role', control_type: 'select', pick_list: memberRole }]);\n${roles}`,
    at: `memberRole }]);`,
    message: `Cannot find name 'memberRole'. Did you mean 'memberRoles'?`,
  },
  {
    title: 'an import',
    source: `import { picklist } from 'workato';\nexport const example = picklist;`,
    at: `picklist } from 'workato';`,
    message: `'"workato"' has no exported member named 'picklist'. Did you mean 'pickList'?`,
  },
  {
    title: 'an input field',
    source: inAction({ execute: 'execute: async (_connection, input) => ({ id: input.userKye })' }),
    at: 'userKye }),',
    message: `Property 'userKye' does not exist on type '{ readonly userKey: string; }'. Did you mean 'userKey'?`,
  },
  {
    title: "a key of execute's result",
    source: inAction({ execute: `execute: async (_connection, input) => ({ id: input.userKey, aeg: 5 })` }),
    at: `({ id: input.userKey, aeg: 5 }),`,
    message: `Type '5' is not assignable to type '"'aeg' is not among the output fields"'.`,
  },
  {
    title: "a key in one of execute's results",
    source: inAction({
      execute: `async execute(_connection, input) {
        if (input.userKey === 'a') return { id: 'a' };
        return { idd: 'b' };
      }`,
    }),
    at: 'execute(_connection, input) {',
    message: `Type '"b"' is not assignable to type '"'idd' is not among the output fields"'.`,
  },
  {
    title: "the type of execute's result",
    source: inAction({ execute: `execute: async (_connection, input) => ({ id: input.userKey, age: 'five' })` }),
    at: `({ id: input.userKey, age: 'five' }),`,
    message: `Type 'string' is not assignable to type 'number'.`,
  },
  {
    title: 'an attribute without the one that it belongs to',
    source: `export const example = fields([{ name: 'role', delimiter: ',' }]);`,
    at: `delimiter: ',' }]);`,
    message: `Type '","' is not assignable to type '"'delimiter' is for control_type 'multiselect'"'.`,
  },
  {
    title: 'an attribute that is missing',
    source: `export const example = fields([{ name: 'user', type: 'object' }]);`,
    at: `{ name: 'user', type: 'object' }]);`,
    message: `Property 'properties' is missing in type '{ name: string; type: "object"; }' but required in type 'FieldOfTypeObject'.`,
  },
  {
    title: 'a converter of another type',
    source: `export const example = fields([{ name: 'limit', convert_input: 'integer_conversion' }]);`,
    at: `convert_input: 'integer_conversion' }]);`,
    message: `Type '"integer_conversion"' is not assignable to type '"'integer_conversion' needs type 'integer'"'.`,
  },
  {
    title: 'a key of an action',
    source: inAction({ execute: `sub_title: 'x', execute: async () => ({})` }),
    at: `sub_title: 'x', execute: async () => ({}),`,
    message: `Object literal may only specify known properties, but 'sub_title' does not exist in type`,
  },
  {
    title: 'a list as payload',
    source: `export const example = async () => await post('users').payload([1]);`,
    at: `[1]);`,
    message: `Argument of type 'number[]' is not assignable to parameter of type '"a payload is an object; send a list as text, with requestBody"'.`,
  },
  {
    title: 'a list as answer',
    source: `export const example = async () => await get<{ id: string }[]>('users');`,
    at: `{ id: string }[]>('users');`,
    message: `Type '() => `,
    sentence: 'the answer is a list: write get<Item>(url).responseList()',
  },
  {
    title: 'a list that a handler gives',
    source: `export const example = async () => await get<{ id: string }>('users').afterResponse((_code, body) => [body]);`,
    at: `[body]);`,
    message: `Type '() => `,
    sentence: 'a handler gives an object: put the list into a member of it',
  },
];

const head = `import { action, fields, get, pickList, post } from 'workato';\nvoid [action, fields, get, pickList, post];`;
const modules = typos.map(({ source }, index) => [`typo-${index}.ts`, `${head}\n${source}\n`] as const);

for (const library of libraries) {
  describe(`a typo under ${library}`, () => {
    // One program for all of them: each costs a quarter of a second.
    let errors: readonly CompileError[] = [];
    before(() => {
      errors = checkTypes(Object.fromEntries(modules), library);
    });

    for (const [index, { title, at, message, sentence }] of typos.entries()) {
      it(`in ${title}`, () => {
        const found = errors.filter(({ file }) => file === `typo-${index}.ts`);
        assert.deepEqual(
          found.map((error) => error.at),
          [at],
          JSON.stringify(found, undefined, 2),
        );
        const innermost = found[0]?.message.at(-1) ?? '';
        assert.equal(innermost.slice(0, message.length), message);
        if (sentence) assert.ok(innermost.endsWith(` is not assignable to type '"${sentence}"'.`), innermost);
      });
    }
  });
}
