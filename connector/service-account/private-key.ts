import { error } from 'workato';

/**
 * The private key as PEM with lines of 64 characters, from what was pasted: the key with its line breaks, with `\n`
 * in their place or without any, with blanks or quotes around it, or the whole JSON key file. The text is not
 * parsed, since a parser's complaint would quote the key.
 */
export function privateKey(pasted: string): string {
  const parts = pasted.split('-----');
  const label = parts.at(1) ?? '';
  const body = parts.at(2) ?? '';
  refuseOtherKinds(label, body);

  const closing = label.replace('BEGIN', 'END');
  // Old key files write the equals sign at the end as \u003d.
  const data = body.replaceAll('\\u003d', '=').replace(/\\+[nr]|\s/g, '');
  if (parts.at(3) !== closing || !isComplete(data)) {
    error(
      'The private key is incomplete or damaged, or no RSA key of at least 2048 bits. Copy private_key from the JSON key file again, ' +
        'with its BEGIN and END lines.',
    );
  }

  let lines: readonly string[] = [];
  let rest = data;
  while (rest !== '') {
    lines = [...lines, rest.slice(0, 64)];
    rest = rest.slice(64);
  }
  return [`-----${label}-----`, ...lines, `-----${closing}-----`, ''].join('\n');
}

/** What can stand between the dashes of a PEM file but is no private key in clear text. */
function refuseOtherKinds(label: string, body: string): void {
  if (label === 'BEGIN CERTIFICATE') {
    error('This is a certificate, not a private key. Paste private_key from the JSON key file of the service account.');
  }
  if (/^BEGIN .*PUBLIC KEY$/.test(label)) {
    error('This is a public key. Paste private_key from the JSON key file of the service account.');
  }
  if (label === 'BEGIN ENCRYPTED PRIVATE KEY' || body.includes('ENCRYPTED')) {
    error('This private key is encrypted. Paste private_key from the JSON key file as Google made it, which is not.');
  }
  if (label !== 'BEGIN PRIVATE KEY' && label !== 'BEGIN RSA PRIVATE KEY') {
    error(
      'This is no private key of a service account. In the JSON key file, private_key goes from -----BEGIN PRIVATE KEY----- to ' +
        '-----END PRIVATE KEY-----. Paste all of it; a P12 file will not do.',
    );
  }
}

/** Whether this is base64 in whole groups of four, and as long as an RSA key of 2048 bits. */
function isComplete(data: string): boolean {
  return /^MII\w(?:[A-Za-z0-9+/]{4}){374,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(data);
}
