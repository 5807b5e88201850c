import { Ajv } from 'ajv';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;

/** The types of the fields under `web`. What must be there, and with which content, is for the checks to say. */
const schema = {
  type: 'object',
  properties: {
    client_id: text,
    client_secret: text,
    project_id: text,
    auth_uri: text,
    token_uri: text,
    auth_provider_x509_cert_url: text,
    redirect_uris: texts,
    javascript_origins: texts,
  },
} as const;

const validate = new Ajv({ allErrors: true }).compile(schema);

export interface ShapeError {
  /** The field, or undefined when `web` itself is no object. */
  readonly field?: string;
  /** The position in a list, counted from 0. */
  readonly item?: number;
  /** The type that belongs there, in words. */
  readonly wanted: string;
}

const words: Readonly<Record<string, string>> = { string: 'text', array: 'a list of texts', object: 'an object' };

/** Compares the content of `web` with the schema. Of what stands in the file, the answer repeats nothing. */
export function shapeErrors(web: unknown): ShapeError[] {
  validate(web);
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const [, field, item] = instancePath.split('/');
    return {
      ...(field === undefined ? {} : { field }),
      ...(item === undefined ? {} : { item: Number(item) }),
      wanted: words[String(params.type)] ?? String(params.type),
    };
  });
}
