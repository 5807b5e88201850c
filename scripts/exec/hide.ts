/** Takes what is secret out of a run before it is shown. */
import type { Invocation, Outcome } from '../platform/runtime.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import { knownSecrets } from '../redact/known-secrets.ts';
import { createRedactor } from '../redact/redact.ts';
import { redactRequest, secretsInRequest } from '../redact/redact-request.ts';
import { type IsSecretName, isSecretInExchange, isSecretName } from '../redact/secret-names.ts';
import type { PasswordFields } from './password-fields.ts';

/** What is known of secrets before the run. */
export interface SecretSources {
  /** The call with the connection's settings before it. */
  readonly invocation: Invocation;
  readonly passwords: PasswordFields;
}

/** Hides in an outcome, and in sentences about it, every secret that the run has met. */
export interface Hiding {
  outcome(outcome: Outcome): Outcome;
  sentence(text: string): string;
}

/** What the command line, the connection, the requests and new tokens name as secret is hidden wherever it turns up. */
export function hidingOf(outcome: Outcome, { invocation, passwords }: SecretSources): Hiding {
  const isExchange = invocation.path.startsWith('connection.authorization.');
  const inSettings: IsSecretName = (name) => passwords.settings.has(name) || isSecretInExchange(name);
  const inInput: IsSecretName = (name) => passwords.input.has(name) || isSecretName(name);
  const { authCode = '', refreshToken = '', settings, path: _path, ...values } = invocation;
  const output = 'output' in outcome ? outcome.output : undefined;
  const redactor = createRedactor([
    ...[authCode, refreshToken].filter((text) => text !== ''),
    ...knownSecrets(values, inInput),
    ...[settings, outcome.settings].flatMap((source) => knownSecrets(source, inSettings)),
    ...(isExchange ? knownSecrets(output, isSecretInExchange) : []),
    ...outcome.requests.flatMap(secretsInRequest),
  ]);
  const sentence = (text: string) => hideSecrets(redactor.text(text));
  return {
    sentence,
    outcome(shown) {
      const requests = shown.requests.map((request) => redactRequest(request, redactor));
      const rest = { requests, settings: redactor.data(shown.settings, inSettings) };
      return 'error' in shown
        ? { ...rest, error: { message: sentence(shown.error.message) } }
        : { ...rest, output: redactor.data(shown.output, isExchange ? isSecretInExchange : isSecretName) };
    },
  };
}

/** The options whose values on the command line hold a secret. */
export function secretOptions(inline: Readonly<Record<string, unknown>>, passwords: PasswordFields): string[] {
  return Object.entries(inline).flatMap(([option, value]) => {
    const isSecret: IsSecretName = (name) =>
      option === 'settings'
        ? passwords.settings.has(name) || isSecretInExchange(name)
        : passwords.input.has(name) || isSecretName(name);
    const text = JSON.stringify(value);
    const holds = /^(oauth2-code|refresh-token)$/.test(option) || hideSecrets(text) !== text;
    return holds || knownSecrets(value, isSecret).length > 0 ? [`--${option}`] : [];
  });
}
