import assert from 'node:assert/strict';
import { generateKeyPairSync, verify } from 'node:crypto';
import { epochSeconds, jwtEncode } from 'workato';
import { openRuntime } from '../../scripts/runtimes/open-runtime.ts';
import { runtimeNames } from '../connector/runtimes.ts';
import { privateKey, publicKey } from './service-account-key.ts';

type Algorithm = Parameters<typeof jwtEncode>[2];

/** What a token says, or the message of the error. */
type Result = { readonly header: unknown; readonly claims: unknown } | { readonly error: string };

const ruby = `{
  title: 'Tokens',
  methods: {
    token: lambda do |payload, key, algorithm, header|
      workato.jwt_encode(payload, key, algorithm, header)
    end
  }
}`;
const digests: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

const payload = { text: 'é "<&>" \\ \u2028 😀', iat: 1_700_000_000, list: [1, null, { a: true }], nothing: null };
const ellipticKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});
const shortKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});

const cases: readonly (readonly [what: string, key: string, algorithm: Algorithm, header: Record<string, string>])[] = [
  ['RS256', privateKey, 'RS256', {}],
  ['RS384', privateKey, 'RS384', {}],
  ['RS512', privateKey, 'RS512', {}],
  ['a key ID', privateKey, 'RS256', { kid: '0123' }],
  ['a header that claims another algorithm', privateKey, 'RS256', { alg: 'none', typ: 'X', kid: '0123' }],
  ['a text that is no key', 'secret', 'RS256', {}],
  ['an empty key', '', 'RS256', {}],
  ['a key of another kind', ellipticKey.toString(), 'RS256', {}],
  ['a key of 1024 bits', shortKey.toString(), 'RS256', {}],
];

describe('jwtEncode', () => {
  for (const [what, key, algorithm, header] of cases) {
    it(`gives the same on all runtimes: ${what}`, async () => {
      const results: Result[] = [read(() => jwtEncode(payload, key, algorithm, header), algorithm)];
      for (const name of runtimeNames.filter((one) => one !== 'typescript')) {
        const session = await openRuntime(name, { kind: 'connector', ruby });
        const call = { path: 'methods.token', args: [payload, key, algorithm, header] };
        const outcome = await session.call(call, () => assert.fail('nothing is sent'));
        await session.close();
        results.push(
          read(() => {
            if ('error' in outcome) throw new Error(outcome.error.message);
            return String(outcome.output);
          }, algorithm),
        );
      }
      for (const result of results) assert.deepEqual(result, results[0]);
      if (key === privateKey)
        assert.deepEqual(results[0], {
          header: { typ: 'JWT', alg: algorithm, ...(header.kid && { kid: header.kid }) },
          claims: payload,
        });
      else assert.ok(results[0] && 'error' in results[0] && !results[0].error.includes(key || 'PRIVATE'));
    });
  }
});

describe('epochSeconds', () => {
  it('is the time in whole seconds', () => {
    const before = Date.now() / 1000;
    const seconds = epochSeconds();
    assert.ok(Number.isInteger(seconds) && seconds > before - 1 && seconds <= Date.now() / 1000);
  });
});

function read(make: () => string, algorithm: Algorithm): Result {
  let token: string;
  try {
    token = make();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  const [header = '', claims = '', signature = ''] = token.split('.');
  const signed = Buffer.from(`${header}.${claims}`);
  assert.ok(verify(digests[algorithm], signed, publicKey, Buffer.from(signature, 'base64url')));
  const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { header: decode(header), claims: decode(claims) };
}
