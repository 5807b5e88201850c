import { onEachRuntime } from './on-each-runtime.ts';

onEachRuntime('Objects have their own members only', 'own-members', (gives) => {
  const inherited = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
  for (const k of inherited) {
    gives('actions.look_up', {
      title: `no ${k} but where the data has it`,
      input: { k, data: { a: 1 } },
      answers: [{ body: { a: 'x' } }, { body: [{ a: 'y' }] }, {}],
      sent: [
        'GET https://api.test/x',
        'GET https://api.test/list',
        `POST https://api.test/copy {"${k}":1,"counts":{"${k}":2}}`,
      ],
      output: { seen: [...Array(16).fill('none'), k, '2'] },
    });
    const has = JSON.stringify({ [k]: 'here' });
    gives('actions.look_up', {
      title: `${k} where the data has it`,
      input: JSON.parse(`{"k":"${k}","data":${has}}`),
      answers: [{ body: has }, { body: `[${has}]` }, {}],
      output: { seen: [...Array(10).fill('none'), 'here', 'here', 'none', 'none', 'none', 'some', k, '2'] },
    });
  }
  gives('actions.look_up', {
    title: 'a name of its own',
    input: { k: 'a', data: { a: 'x' } },
    answers: [{ body: { a: 'x' } }, { body: [{ a: 'y' }] }, {}],
    output: {
      seen: ['A', 'A', 'B', 'C', 'A', 'none', 'D', 'G', 'E', 'none', 'x', 'y', 'F', 'E', 'E', 'some', 'a', '2'],
    },
  });
});
