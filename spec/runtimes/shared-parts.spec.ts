import { onEachRuntime } from './on-each-runtime.ts';

const city = { name: 'city' };
const zip = { name: 'zip', type: 'integer' };
const converted = { ...zip, convert_input: 'integer_conversion' };
const id = { name: 'id' };
const contact = [{ name: 'phone' }, city, converted];

onEachRuntime('shared lists of fields and samples', 'shared-parts', (gives) => {
  gives('actions.create.input_fields', {
    title: 'a list that is spread among others',
    // An action reads its own whole numbers itself, so they have no conversion.
    output: [{ ...id, type: 'integer' }, ...contact, { name: 'note' }],
  });
  gives('actions.list.input_fields', { title: 'a list as it is', output: contact });
  gives('actions.again.input_fields', { title: 'a list that is spread alone', output: contact });
  gives('actions.list.output_fields', {
    title: 'lists inside of others',
    output: [
      id,
      { name: 'all', type: 'array', of: 'object', properties: contact },
      { name: 'ok', type: 'boolean' },
      city,
      converted,
    ],
  });
  gives('actions.again.output_fields', {
    title: 'the beginning of a list, which is not the list',
    output: [id, city, { name: 'contact', type: 'object', properties: contact }],
  });
  gives('object_definitions.report.fields', {
    title: 'a list that only comes out, with a part that also goes in',
    output: [{ name: 'ok', type: 'boolean' }, city, converted],
  });
  gives('actions.create.sample_output', { title: 'a sample', output: { id: '1', contact: { phone: '2' } } });
  gives('actions.list.sample_output', {
    title: 'a sample with a part of another in it',
    output: { id: '1', all: [{ phone: '2' }], ok: true },
  });
});
