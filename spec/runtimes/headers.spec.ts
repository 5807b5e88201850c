import { onEachRuntime } from './on-each-runtime.ts';

onEachRuntime('Headers that a connector sets itself', 'headers', (gives) => {
  gives('actions.send', {
    title: 'are shown as they are sent',
    answers: [{}],
    headers: [
      { accept: 'application/json', 'user-agent': 'connector/1', 'x-own': 'apply' },
      {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'connector/1',
        'x-own': 'apply',
      },
      {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'exact/3',
        'x-own': '1',
      },
    ],
    output: {},
  });
});
