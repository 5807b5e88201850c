import { onEachRuntime } from './on-each-runtime.ts';

const all = {
  accept: 'application/json',
  authorization: 'Basic bmFtZTpzZWNyZXQ=',
  cookie: 'secret',
  'user-agent': 'own/1',
  'x-applied': 'secret',
  'x-key': 'secret',
};
const harmless = { accept: 'application/json', 'user-agent': 'own/1' };
const to = (location: string) => ({ status: 302, headers: { location }, body: '' });
const done = { body: { count: 1 } };
const sent = (...addresses: readonly string[]) =>
  ['https://api.test/things', ...addresses].map((address) => `GET ${address}`);

onEachRuntime('A redirect takes no secret to another server', 'limits', (gives) => {
  const elsewhere: readonly [title: string, location: string, asked?: string][] = [
    ['another host', 'https://evil.test/x'],
    ['another scheme', 'http://api.test/x'],
    ['another port', 'https://api.test:8443/x'],
    ['a host that begins in the same way', 'https://api.test.evil.test/x'],
    ['a host without its scheme', '//evil.test/x', 'https://evil.test/x'],
    ['a host in capital letters', 'https://EVIL.test/x', 'https://evil.test/x'],
  ];
  for (const [title, location, asked = location] of elsewhere) {
    gives('actions.read', {
      title,
      answers: [to(location), done],
      sent: sent(asked),
      headers: [all, harmless],
      output: { count: 1 },
    });
  }
  gives(
    'actions.read',
    {
      title: 'but to the same one it does',
      answers: [to('https://API.test/y'), to('/z'), done],
      sent: sent('https://api.test/y', 'https://api.test/z'),
      headers: [all, all, all],
      output: { count: 1 },
    },
    {
      title: 'nor does a second redirect there',
      answers: [to('https://evil.test/x'), to('/y'), to('https://more.test/z'), done],
      sent: sent('https://evil.test/x', 'https://evil.test/y', 'https://more.test/z'),
      headers: [all, harmless, harmless, harmless],
      output: { count: 1 },
    },
    {
      title: 'name and password of the new address are its own',
      answers: [to('https://u:p@evil.test/x'), done],
      sent: sent('https://evil.test/x'),
      headers: [all, { ...harmless, authorization: 'Basic dTpw' }],
      output: { count: 1 },
    },
  );
});
