import { describeCallback, mayBePrivate } from '../../check/describe-callback.ts';
import { shown } from '../../check/shown.ts';
import type { Cause, Entry } from '../entry.ts';
import type { Evidence } from '../evidence.ts';
import { links } from '../links.ts';

/** On Google's page: the callback URL of the request is not among those of the client. */
export const redirectUriMismatch: Entry = {
  id: 'redirect-uri-mismatch',
  title: 'The callback URL that was sent is not registered for this client, character by character.',
  step: 'consent',
  errors: ['redirect-uri-mismatch'],
  signs: {
    codes: [{ code: 'redirect_uri_mismatch' }],
    phrases: [
      /does ?n[o']t match the ones authorized for the oauth client/,
      /redirect uri in the request:? .{1,300} did not match a registered redirect uri/,
      /register the redirect uri in the google cloud console/,
      /this app sent an invalid request/,
      /access (?:blocked|denied): .{1,80}'?s? request .{0,30}is invalid/,
    ],
    hints: [/authorization-errors-redirect-uri-mismatch/, /error 400/],
    not: [
      /register the javascript origin|javascript origin in the request|redirect uri in the request, urn:ietf/,
      // In other languages only the help page tells the two apart.
      /authorization-errors-origin-mismatch/,
      // The heading is the same for every request that Google cannot read.
      /^(?!.*redirect_uri_mismatch).*error (?:4\d\d)?\W{0,3}invalid_request/,
    ],
  },
  causes: [
    {
      cause:
        "Only one of Workato's two URLs is registered, as in many guides, and Workato sends the other one (www instead of app, or the reverse).",
      cure: 'Add the other one as well: the documents do not say which of them Workato sends for you.',
    },
    {
      cause:
        'The registered URL is nearly right: a slash at the end, http instead of https, no www., capital letters, another path, a blank.',
      cure: 'Run `npm run client:check` on the downloaded file; it names the difference and the line to paste.',
    },
    {
      cause: 'The URL was entered under Authorized JavaScript origins instead of Authorized redirect URIs.',
      cure: 'Move it to the other list; Workato needs nothing under JavaScript origins.',
    },
    {
      cause: 'The client is of the type Desktop app (or TV), which takes no https callback.',
      cure: 'Create a new client of the type Web application; the type of a client cannot be changed.',
    },
    {
      cause: 'The connection uses the id of another client, or of another project, than the one that was changed.',
      cure: 'Compare the client id on the error page (error details) with the one on the Clients page.',
    },
    {
      cause: 'The URL was added only now.',
      cure: 'Wait: Google says that a change takes five minutes to a few hours.',
    },
  ],
  causeFrom,
  links: [links.clients, links.redirectRules, links.workatoClient],
  examples: [
    'Error 400: redirect_uri_mismatch',
    "Access blocked: This app's request is invalid",
    '400 Error. Redirect URI mismatch',
    "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\n\nIf you're the app developer, register the redirect URI in the Google Cloud Console.",
    'https://accounts.google.com/signin/oauth/error/v2?authError=ChVyZWRpcmVjdF91cmlfbWlzbWF0Y2ggkAMyAggB&client_id=1&flowName=GeneralOAuthFlow',
  ],
  counterExamples: [
    '{"error": "redirect_uri_mismatch", "error_description": "Bad Request"}',
    'Error 400: origin_mismatch',
    'The redirect worked, but the page was invalid.',
  ],
};

/** What the URI in the text shows. */
function causeFrom({ details }: Evidence): Cause | undefined {
  const uri = details.redirect_uri;
  if (uri === undefined) return undefined;
  const callback = describeCallback(uri);
  const { kind, intended } = callback;
  if (mayBePrivate(callback)) {
    return {
      cause: `${shown(uri)} was sent, which is the callback URL of a Virtual Private Workato, if you have one there; it is not registered.`,
      cure: 'Open the client and add it under Authorized redirect URIs exactly, beside the two of the public Workato.',
    };
  }
  if (kind === 'universal' || kind === 'regional') {
    return {
      cause: `Workato sent ${uri}, and exactly this is not registered; usually only the other one of Workato's URLs is.`,
      cure: `Open the client and add under Authorized redirect URIs exactly ${uri}`,
    };
  }
  if (kind === 'local') {
    return {
      cause: `A tool on your own machine sent ${shown(uri)}, which is not registered for this client.`,
      cure: `Open the client and add it under Authorized redirect URIs exactly, with its port and path.`,
    };
  }
  if (kind === 'near-miss' && intended) {
    return {
      cause: `What was sent is ${shown(uri)}, which is nearly, but not exactly, a callback URL of Workato.`,
      cure: `Look where the connector's code sets redirect_uri, and use the URL that Workato hands over (such as ${intended}).`,
    };
  }
  return {
    cause: `What was sent is ${shown(uri)}, which is not Workato's: the error comes from another product that uses this client.`,
    cure: 'Register it for that product, if it is yours; for Workato make a client of its own.',
  };
}
