import assert from 'node:assert/strict';
import { get } from 'workato';
import { mergeUris, parseUri, writeUri } from '../../../scripts/runtimes/typescript/engine/uri.ts';
import { running } from './running.ts';

const host = 'http://h';

/** Base, address → what Ruby's `URI#merge` gives, or the text of its error. */
const merged: readonly [base: string, address: string, result: string][] = [
  ['http://h/v1/', 'p', 'http://h/v1/p'],
  ['http://h/v1', 'p', 'http://h/p'],
  [host, 'p', 'http://h/p'],
  [host, '', host],
  ['http://h/v1/', '', 'http://h/v1/'],
  ['http://h/v1/', '/p', 'http://h/p'],
  ['http://h/v1/', '../p', 'http://h/p'],
  ['http://h/v1/', '../../p', 'http://h/p'],
  ['http://h/v1/', './p', 'http://h/v1/p'],
  ['http://h/v1/', 'x/../y', 'http://h/v1/y'],
  ['http://h/v1/', 'x/..', 'http://h/v1/'],
  ['http://h/v1/', '.', 'http://h/v1/'],
  ['http://h/v1/', '..', 'http://h/'],
  ['http://h/v1/', 'x//y', 'http://h/v1/x//y'],
  ['http://h/v1/', 'p/a:b', 'http://h/v1/p/a:b'],
  ['http://h/v1/', "p/o'neil", "http://h/v1/p/o'neil"],
  ['http://h/v1/', 'p/a@b.com;x,(y)*!$', 'http://h/v1/p/a@b.com;x,(y)*!$'],
  ['http://h/v1/', 'p%20q%2Fr', 'http://h/v1/p%20q%2Fr'],
  ['http://h/v1/', '?q=1', 'http://h/v1/?q=1'],
  ['http://h/v1/', 'p?x=1#f', 'http://h/v1/p?x=1#f'],
  ['http://h/v1/?k=1', 'p', 'http://h/v1/p'],
  ['http://h/v1/?k=1#g', '#f', 'http://h/v1/?k=1#f'],
  ['http://h/v1/', 'p?a b', 'http://h/v1/p?a%20b'],
  ['http://h/v1/', `p?q={"o'n"}<>`, 'http://h/v1/p?q={%22o%27n%22}%3C%3E'],
  ['http://h/v1/', 'https://o/x/../y', 'https://o/x/../y'],
  ['http://h/v1/', '//o/p', 'http://o/p'],
  ['http://u:p@h:80/v1/', 'p', 'http://u:p@h/v1/p'],
  ['https://h:8443/v1/', 'p', 'https://h:8443/v1/p'],
  ['http://h/v1/', 'p q', 'bad URI(is not URI?): "p q"'],
  ['http://h/v1/', 'p\nq', 'bad URI(is not URI?): "p\\nq"'],
  ['http://h/v1/', 'p[x]', 'bad URI(is not URI?): "p[x]"'],
  ['http://h/v1/', 'p{x}', 'bad URI(is not URI?): "p{x}"'],
  ['http://h/v1/', 'p|q', 'bad URI(is not URI?): "p|q"'],
  ['http://h/v1/', 'p"q', 'bad URI(is not URI?): "p\\"q"'],
  ['http://h/v1/', 'p%zz', 'bad URI(is not URI?): "p%zz"'],
  ['http://h/v1/', 'p?%zz', 'invalid percent escape: %zz'],
  ['http://h/v1/', 'p#a b', 'bad URI(is not URI?): "p#a b"'],
  ['http://h/v1/', 'pé', 'URI must be ascii only "p\\u00E9"'],
  ['http://h/v1/', 'p😀', 'URI must be ascii only "p\\u{1F600}"'],
  ['http://h/v1/', '1:b', 'bad URI(is not URI?): "1:b"'],
  ['http://h/v1/', 'http://a:b/', 'bad URI(is not URI?): "http://a:b/"'],
  ['http://a b/', 'p', 'bad URI(is not URI?): "http://a b/"'],
  ['v1/', 'p', 'both URI are relative'],
];

describe('an address', () => {
  for (const [base, address, result] of merged) {
    it(`${JSON.stringify(address)} seen from ${base} is ${result}`, () => {
      assert.equal(mergeOrFail(base, address), result);
    });
  }

  const requested: readonly [base: string | undefined, address: string, result: string][] = [
    ['http://h/v1/', 'a?b=1#c', 'http://h/v1/a?b=1'],
    ['http://H/v1/', 'A', 'http://h/v1/A'],
    ['http://h', '?a=1', 'http://h/?a=1'],
    ['http://nowhere/', 'http://h/a', 'http://h/a'],
    [undefined, 'http://h/a/%2e%2e/b', 'http://h/a/%2e%2e/b'],
    [undefined, '/p', 'bad URI(no host provided): http:///p'],
    [undefined, 'p', 'http://p/'],
    [undefined, 'p?a', 'http://p/?a'],
    [undefined, '', 'bad URI(no host provided): http://'],
    [undefined, '//h/p', 'bad URI(no host provided): http:////h/p'],
    ['http://h/v1/', 'a:1/b', 'http://a:1/b'],
    ['http://h/v1/', 'a:b', 'bad URI(is not URI?): "http://a:b"'],
    ['http://h/v1/', 'http:/a', 'http://http/a'],
    ['http://h/v1/', 'ftp://a/b', 'not an HTTP URI'],
    ['', 'p', 'both URI are relative'],
  ];
  for (const [base, address, result] of requested) {
    it(`${address} with base_uri ${base} asks for ${result}`, async () => {
      const ran = await running(async () => await get(address), undefined, { base_uri: () => base });
      assert.equal(ran.error ?? ran.requests[0]?.url, result);
    });
  }

  it('gets base_uri with the settings, and without requests', async () => {
    const settings = { region: 'eu' };
    const base_uri = (connection: object) => `https://${(connection as typeof settings).region}.example.com/`;
    const ran = await running(async () => await get('a'), undefined, { base_uri, settings });
    assert.equal(ran.requests[0]?.url, 'https://eu.example.com/a');

    const asking = () => String(get('a'));
    const refused = await running(async () => await get('a'), undefined, { base_uri: asking });
    assert.equal(refused.error, "'base_uri' cannot send requests: 'get' does not work there.");
  });
});

function mergeOrFail(base: string, address: string): string {
  try {
    return writeUri(mergeUris(parseUri(base), parseUri(address)));
  } catch (error) {
    return (error as Error).message;
  }
}
