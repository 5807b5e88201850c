/** An error whose message is for the user of a recipe. */
export class ConnectorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConnectorError';
  }
}

/** Stops the job with a message for the user. */
export function error(message: string): never {
  throw new ConnectorError(String(message));
}
