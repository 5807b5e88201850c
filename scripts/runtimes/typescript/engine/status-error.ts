import type { ServerAnswer } from '../../../platform/runtime.ts';

/** An answer that is an error, on its way to a handler or to new tokens. */
export class StatusError extends Error {
  readonly answer: ServerAnswer;

  constructor(answer: ServerAnswer) {
    const text = statusTexts[answer.status];
    super(text ? `${answer.status} ${text}` : `HTTP status code ${answer.status}`);
    this.name = 'StatusError';
    this.answer = answer;
  }
}

/** An error answer that nobody handled: its message is what the user sees, and an action may be retried on it. */
export class RequestFailedError extends Error {
  readonly method: string;
  readonly status: number;
  readonly body: string;

  constructor(method: string, { message, answer }: StatusError) {
    super(message);
    this.name = 'RequestFailedError';
    this.method = method;
    this.status = answer.status;
    this.body = answer.body;
  }
}

/** Told by its name, since the error may come from another copy of this module (see run.ts). */
export function isRequestFailedError(error: unknown): error is RequestFailedError {
  return error instanceof Error && error.name === 'RequestFailedError';
}

/** The texts of rest-client 2.1, which stand in messages and are matched by handlers. */
const statusTexts: Readonly<Record<number, string>> = {
  208: 'Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  306: 'Switch Proxy',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  418: "I'm A Teapot",
  421: 'Too Many Connections From This IP',
  422: 'Unprocessable Entity',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Unordered Collection',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  449: 'Retry With',
  450: 'Blocked By Windows Parental Controls',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  509: 'Bandwidth Limit Exceeded',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};
