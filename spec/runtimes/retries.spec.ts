import { onEachRuntime } from './on-each-runtime.ts';

const get = 'GET https://api.test/x';
const post = 'POST https://api.test/x';

onEachRuntime('One value where a list may stand', 'retries', (gives) => {
  gives(
    'actions.status',
    { answers: [{ status: 418 }, {}], sent: [get, get], output: {} },
    { answers: [{ status: 503 }], sent: [get], error: '503 Service Unavailable' },
  );
  gives(
    'actions.pattern',
    { answers: [{ status: 503, body: 'later' }, {}], sent: [post, post], output: {} },
    { answers: [{ status: 503, body: 'never' }], sent: [post], error: '503 Service Unavailable' },
  );
  gives(
    'actions.plain',
    { title: 'refresh_on', answers: [{ status: 401 }, {}], sent: [get, get], output: {} },
    { title: 'another status', answers: [{ status: 403 }], sent: [get], error: '403 Forbidden' },
    // Found, and then no status that `refresh_on` names.
    { title: 'detect_on', answers: [{ body: 'expired' }], sent: [get], error: 'expired' },
  );
});
