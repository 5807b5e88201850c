/** Files that are handed on piece by piece ("Streams", SDK reference); the gem finds them in an action too. */
import { insideAction } from '../lambda-kind.ts';
import { type Key, named } from './key.ts';

export const streams: Key = {
  form: named('stream', {
    lambda: {
      name: 'streams',
      parameters: ['input', 'starting_byte', 'ending_byte', 'byte_size'],
      ...insideAction,
      result: 'data',
    },
  }),
  later: 'all',
  instead: 'Streams are not supported yet: an action gives its file as text.',
};
