/** The command line cannot be understood: exit code 2. The message is one clear sentence for standard error. */
export class UsageError extends Error {}
