import { itGives, onEachRuby } from './ruby-runtimes.ts';

const get = 'GET https://api.test/v1/x';

onEachRuby('A request that nothing has used yet', (open) => {
  itGives(open, [
    { body: "get('x'); { done: true }", output: { done: true }, sent: [] },
    { body: "get('x') == nil", output: true, sent: [] },
    { body: "get('x') != nil", output: false, sent: [] },
    { body: "!get('x')", output: true, sent: [] },
    { body: "get('x').nil?", output: false, sent: [] },
    { body: "get('x') ? 'true' : 'false'", output: 'true', sent: [] },
    { body: "get('x').is_a?(Hash)", output: false, sent: [] },
    { body: "case get('x') when Hash then 'hash' else 'else' end", output: 'else', sent: [] },
    { body: "Array.wrap(get('x')).length", output: 1, sent: [] },
    { body: "get('x').respond_to?(:merge)", output: false, sent: [] },
    { body: "{}.merge(get('x'))", error: /no implicit conversion of .*Request into Hash/, sent: [] },
    { body: "[] + get('x')", error: /no implicit conversion of .*Request into Array/, sent: [] },
  ]);
});

onEachRuby('A request', (open) => {
  itGives(open, [
    { title: 'is sent when it is the result', body: "get('x')", output: { ok: true }, sent: [get] },
    {
      title: 'is sent wherever it is in the result, in order',
      body: "{ a: [get('x'), { b: get('y') }] }",
      output: { a: [{ ok: true }, { b: { ok: true } }] },
      sent: [get, 'GET https://api.test/v1/y'],
    },
    { title: 'is sent by []', body: "get('x')['ok']", output: true, sent: [get] },
    { title: 'is sent by presence', body: "get('x').presence || {}", output: { ok: true }, sent: [get] },
    { title: 'is sent by interpolation', body: `"#{get('x')}"`, output: '{"ok"=>true}', sent: [get] },
    { title: 'is sent by to_json', body: "get('x').to_json", output: '{"ok":true}', sent: [get] },
    { title: 'is sent by a splat', body: "[*get('x')]", output: [['ok', true]], sent: [get] },
    {
      title: 'is sent by with_indifferent_access',
      body: "get('x').with_indifferent_access[:ok]",
      output: true,
      sent: [get],
    },
    {
      title: 'is sent as a value of another request',
      body: "post('z').payload(a: get('x')).presence",
      output: { ok: true },
      sent: [get, 'POST https://api.test/v1/z {"a":{"ok":true}}'],
    },
    {
      title: 'is sent once, however often it is used',
      body: "r = get('x'); [r['ok'], r.dig('ok'), r.size, r.presence]",
      output: [true, true, 1, { ok: true }],
      sent: [get],
    },
    {
      title: 'still says that it is a request afterwards',
      body: "r = get('x'); r['ok']; [r.is_a?(Hash), r.class.to_s, r == { 'ok' => true }, { 'z' => 1 }.merge(r)]",
      output: [false, 'Workato::Connector::Sdk::Request', true, { z: 1, ok: true }],
      sent: [get],
    },
    {
      title: 'is sent once by presence || {}, also when nothing uses the result',
      body: "get('x').presence || {}; get('y').presence || {}; nil",
      output: null,
      sent: [get, 'GET https://api.test/v1/y'],
    },
    {
      title: 'whose answer is false is sent again by each use',
      body: "r = get('x'); [r.presence, r.presence]",
      answers: [{ body: 'false' }],
      output: [null, null],
      sent: [get, get],
    },
    {
      title: 'whose error is handled is sent again by each use',
      body: "r = get('x').after_error_response(404) { |code| { 'code' => code } }; [r['code'], r['code'], r.size]",
      answers: [{ status: 404 }],
      output: [404, 404, 1],
      sent: [get, get, get],
    },
    {
      title: 'whose error is handled is sent once by presence || {}',
      body: "r = get('x').after_error_response(404) { |code| { 'code' => code } }.presence || {}; [r['code'], r['code']]",
      answers: [{ status: 404 }],
      output: [404, 404],
      sent: [get],
    },
    {
      title: 'that fails does so where it is used, not where a rescue stood around it',
      body: "r = begin; get('x'); rescue; 'rescued'; end; r['ok']",
      answers: [{ status: 500 }],
      error: '500 Internal Server Error',
    },
  ]);
});

const forced = "r = get('x').presence || {}; { value: r, hash: r.is_a?(Hash) }";

onEachRuby('presence || {} reads', (open) => {
  itGives(open, [
    { title: 'an object', body: forced, answers: [{ body: '{"a":1}' }], output: { value: { a: 1 }, hash: true } },
    { title: 'a list', body: forced, answers: [{ body: '[1]' }], output: { value: [1], hash: false } },
    { title: 'null', body: forced, answers: [{ body: 'null' }], output: { value: {}, hash: true } },
    { title: '[]', body: forced, answers: [{ body: '[]' }], output: { value: {}, hash: true } },
    { title: '{}', body: forced, answers: [{ body: '{}' }], output: { value: {}, hash: true } },
    { title: 'nothing', body: forced, answers: [{ body: '' }], output: { value: {}, hash: true } },
    { title: 'white space', body: forced, answers: [{ body: ' \n' }], output: { value: {}, hash: true } },
    { title: '204', body: forced, answers: [{ status: 204, body: '' }], output: { value: {}, hash: true } },
    { title: 'a text', body: forced, answers: [{ body: '"t"' }], output: { value: 't', hash: false } },
  ]);
});
