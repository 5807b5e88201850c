import { onEachRuntime } from './on-each-runtime.ts';

onEachRuntime('Names that are no words of a programming language', 'names', (gives) => {
  for (const path of ['actions.getUser_V2', 'actions.Send']) {
    gives(path, {
      title: 'go where they are sent',
      input: {
        '1_question': 'q',
        'customer-since': '2020',
        '@odata.id': 'i d',
        '48x48': { 'Row ID': '7', '.tag': 't' },
        'Row ID': '5',
        Größe: '1.5',
        $ref: 'true',
        'a:b': 'a',
        other: 'x',
      },
      answers: [{ body: { 'Row ID': 9 } }],
      sent: [
        'POST https://api.test/names {"1_question":"q","customer-since":"2020","@odata.id":"i d","48x48":{"Row ID":7,".tag":"t"},"Row ID":5,"Größe":1.5,"$ref":true,"a:b":"a"}',
        'POST https://api.test/others {"others":{"1_question":"q","customer-since":"2020","48x48":{"Row ID":7,".tag":"t"},"Row ID":5,"Größe":1.5,"$ref":true,"a:b":"a"},"id":"i d",".tag":"t"}',
        'GET https://api.test/x?%40odata.id=i+d&Row+ID=5',
      ],
      output: { '1_question': 'q', 'customer-since': '2020', '48x48': { 'Row ID': 9 }, 'Row ID': 5 },
    });
  }
  gives('actions.Send', { input: {}, error: "'1 question' must be present" });
  gives('actions.Send.sample_output', { output: { '1_question': 'x', '48x48': { 'Row ID': 1 } } });
  gives('pick_lists.Kinds', { output: [['A', 'a']] });
});
