import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import * as actions from '../../connector/actions.ts';
import { connection } from '../../connector/connection.ts';
import { callbackUrls } from '../../connector/google/addresses.ts';
import * as objectDefinitions from '../../connector/object-definitions.ts';
import * as pickLists from '../../connector/pick-lists.ts';
import type { Json, JsonObject } from '../../scripts/platform/runtime.ts';
import { googleSchemas, type Schema } from '../fixtures/google-schemas.ts';
import { behaviour } from './behaviour.ts';

interface FormField {
  readonly name: string;
  readonly label?: string;
  readonly type?: string;
  readonly of?: string;
  readonly control_type?: string;
  readonly optional?: boolean;
  readonly pick_list?: unknown;
  readonly properties?: readonly FormField[];
  readonly toggle_field?: FormField;
}
interface Form {
  readonly subtitle?: string;
  readonly description?: string;
  readonly help?: unknown;
  readonly input_fields: readonly FormField[];
  readonly output_fields: readonly FormField[];
  readonly sample_output?: JsonObject;
  readonly retry_on_response?: readonly number[];
  readonly retry_on_request?: unknown;
}
const forms = Object.entries(actions) as unknown as readonly (readonly [name: string, form: Form])[];
const lists: Readonly<Record<string, readonly unknown[]>> = objectDefinitions;
const schemas = googleSchemas();

const pickListNames = new Map<unknown, string>(Object.entries(pickLists).map(([name, list]) => [list, name]));

/** What a definition looks like when it has passed through JSON, with pick lists by name. */
const asJson = (definition: unknown): Json =>
  JSON.parse(
    JSON.stringify(definition, (key, value) => (key === 'pick_list' ? (pickListNames.get(value) ?? value) : value)),
  ) as Json;

describe('object definitions', () => {
  for (const [name, fields] of Object.entries(lists)) {
    behaviour(`${name} has the fields of its list`, {
      call: { path: `object_definitions.${name}.fields` },
      view: withoutConversions,
      output: withoutConversions(asJson(fields)),
    });
  }

  const resources: readonly (readonly [
    list: keyof typeof objectDefinitions,
    resource: string,
    left: readonly string[],
  ])[] = [
    ['user', 'User', ['hashFunction', 'password']],
    ['group', 'Group', []],
    ['member', 'Member', []],
    ['user_address', 'UserAddress', []],
    ['user_email', 'UserEmail', []],
    ['user_external_id', 'UserExternalId', []],
    ['user_gender', 'UserGender', []],
    ['user_im', 'UserIm', []],
    ['user_keyword', 'UserKeyword', []],
    ['user_language', 'UserLanguage', []],
    ['user_location', 'UserLocation', []],
    ['user_notes', 'UserAbout', []],
    ['user_organization', 'UserOrganization', []],
    ['user_phone', 'UserPhone', []],
    ['user_posix_account', 'UserPosixAccount', []],
    ['user_relation', 'UserRelation', []],
    ['user_ssh_public_key', 'UserSshPublicKey', []],
    ['user_website', 'UserWebsite', []],
    ['group_external_id', 'ExternalId', []],
  ];

  for (const [list, resource, left] of resources) {
    it(`${list} has every property of ${resource}, in its type`, () => {
      const fields = lists[list] as readonly FormField[];
      const expected = Object.entries(propertiesOf(resource)).filter(([name]) => !left.includes(name));
      const found = expected.map(([name]) => [name, fields.find((field) => field.name === name)] as const);
      assert.deepEqual(
        Object.fromEntries(found.map(([name, field]) => [name, field && typeOfField(field)])),
        Object.fromEntries(expected.map(([name, schema]) => [name, typeOfSchema(schema)])),
      );
    });
  }
});

describe('pick lists', () => {
  for (const [name, entries] of Object.entries(pickLists)) {
    behaviour(`${name} has the entries of its list`, {
      call: { path: `pick_lists.${name}` },
      output: asJson(entries),
    });
  }
});

describe('forms', () => {
  for (const [name, form] of forms) {
    behaviour(`${name} shows its fields`, {
      call: { path: `actions.${name}.input_fields` },
      view: namesOf,
      output: namesOf(asJson(form.input_fields)),
    });

    behaviour(`${name} declares its results`, {
      call: { path: `actions.${name}.output_fields` },
      view: namesOf,
      output: namesOf(asJson(form.output_fields)),
    });

    if (form.sample_output) {
      behaviour(`${name} has a sample`, {
        call: { path: `actions.${name}.sample_output` },
        output: asJson(form.sample_output),
      });
    }
  }

  it('none leaves an error to the platform, which would repeat the step and then show a bare status', () => {
    const left = forms.filter(([, form]) => form.retry_on_response || form.retry_on_request);
    assert.deepEqual(
      left.map(([name]) => name),
      [],
    );
  });

  it('create_user and update_user take every property of a user that can be written', () => {
    const readOnly = [
      ...[
        'agreedToTerms',
        'aliases',
        'archivalTime',
        'creationTime',
        'customerId',
        'deletionTime',
        'etag',
        'id',
        'isAdmin',
      ],
      ...['isDelegatedAdmin', 'isEnforcedIn2Sv', 'isEnrolledIn2Sv', 'isMailboxSetup', 'kind', 'lastLoginTime'],
      ...['nonEditableAliases', 'suspensionReason', 'suspensionTime', 'thumbnailPhotoEtag', 'thumbnailPhotoUrl'],
      // A guest is created by another method, and the list of addresses is obsolete.
      ...['guestAccountInfo', 'isGuestUser', 'ipWhitelisted'],
    ];
    const writable = Object.keys(propertiesOf('User')).filter((name) => !readOnly.includes(name));
    const lackingIn = (action: string) => {
      const fields = forms.find(([name]) => name === action)?.[1].input_fields ?? [];
      return writable.filter((property) => !fields.some(({ name }) => name === property));
    };
    assert.deepEqual(lackingIn('create_user'), []);
    assert.deepEqual(lackingIn('update_user'), []);
  });

  it('the samples are valid resources', () => {
    const ajv = new Ajv({ strictTypes: false });
    for (const [action, resource, part] of [
      ['get_user', 'User', undefined],
      ['get_group', 'Group', undefined],
      ['add_member', 'Member', 'member'],
    ] as const) {
      const sample = forms.find(([name]) => name === action)?.[1].sample_output ?? {};
      const validate = ajv.compile({ $ref: `#/definitions/${resource}`, definitions: schemas });
      assert.ok(validate(part ? sample[part] : sample), ajv.errorsText(validate.errors));
    }
  });

  it('the hint of the client ID names both callback URLs', () => {
    const hint = connection.fields[0]?.hint ?? '';
    for (const url of callbackUrls) assert.ok(hint.includes(url), url);
  });
});

function propertiesOf(resource: string): Record<string, Schema> {
  return (schemas[resource]?.properties ?? {}) as Record<string, Schema>;
}

/** `string`, `boolean`, `object`, `[string]`, `[object]`: as far as fields and schemas can be compared. */
function typeOfField({ type = 'string', of }: FormField): string {
  if (type === 'array') return `[${of}]`;
  return type === 'integer' ? 'number' : type;
}

function typeOfSchema(schema: Schema): string {
  if (schema.$ref) return 'object';
  return schema.type === 'array' ? `[${typeOfSchema(schema.items as Schema)}]` : String(schema.type);
}

/** The names of fields, with those inside them. */
function namesOf(fields: Json): Json {
  assert.ok(Array.isArray(fields));
  return (fields as unknown as readonly FormField[]).map(({ name, properties }) =>
    properties ? [name, namesOf(properties as unknown as Json)] : name,
  );
}

/** Without the conversions that the compiler and the runtimes add to fields. */
function withoutConversions(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutConversions);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'convert_input');
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutConversions(member)]));
}
