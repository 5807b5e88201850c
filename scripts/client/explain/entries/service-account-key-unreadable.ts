import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Before anything is sent: the key cannot be loaded, so nothing can be signed with it. */
export const serviceAccountKeyUnreadable: Entry = {
  id: 'service-account-key-unreadable',
  title: 'The private key of the service account cannot be read.',
  step: 'service account',
  signs: {
    phrases: [
      /neither pub key nor priv key/,
      // All that Workato's own signing says of a key with the right form and wrong characters in it.
      /^\W*(?:error: )?invalid key\W*$/,
      /could not parse pkey/,
      /pem routines.{0,40}(?:no start line|bad base64)|pem_read_bio.{0,40}no start line/,
      /decoder routines::?.{0,20}unsupported/,
      /asn1 encoding routines.{0,60}(?:wrong tag|too long|not enough data)/,
      /could not deserialize key data|no key could be detected/,
      /invalid pem formatted message|unable to load pem file|invalid pkcs ?#?8/,
      /failed to (?:parse|read|load|decode).{0,40}private key|(?:invalid|unreadable) private key.{0,80}service account/,
      /coerced into a private key|openssl unable to sign/,
      /service account info was not in the expected format/,
      /secretorprivatekey must be an asymmetric key/,
      /(?:paste|copy) private_key from the json key file|this is no private key of a service account/,
    ],
    hints: [/service account|service_account|private_key|google/],
    not: [/ssl_ctx|nginx|apache|httpd|haproxy|openvpn|\bssh\b|certificate chain|kafka|digital envelope/],
  },
  causes: [
    {
      cause: 'The line breaks of the key were lost, or stand in it as something else than \\n.',
      cure: 'Copy the value of private_key from the JSON key file as it is; \\n for line breaks is accepted here.',
    },
    {
      cause: 'A part is missing: the BEGIN or the END line, or a piece in the middle.',
      cure: 'Copy the whole value, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----.',
    },
    {
      cause: 'It is something else: the private_key_id, a certificate, a public key, a .p12 file, or an encrypted key.',
      cure: 'Take private_key from the JSON key file of the service account; if in doubt, make a new key of the type JSON.',
    },
  ],
  links: [links.serviceAccounts, links.serviceAccountErrors],
  examples: [
    'OpenSSL::PKey::RSAError: Neither PUB key nor PRIV key: nested asn1 error',
    'OpenSSL::PKey::PKeyError: Could not parse PKey: no start line',
    'error:1E08010C:DECODER routines::unsupported',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
    'error:0308010C:digital envelope routines::unsupported',
    'nginx: [emerg] SSL_CTX_use_PrivateKey_file("key.pem") failed (SSL: error:0909006C:PEM routines:get_name:no start line)',
    'Please enter the key.',
  ],
};
