import { isProjectId } from '../../url/console-links.ts';
import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { rightClient } from '../right-client.ts';

/** The project decides which API is enabled and who may sign in; its id makes the links lead there. */
export const projectIdCheck: Check<Client> = {
  id: 'project-id',
  title: 'The file names its Google Cloud project.',
  examples: [rightClient(), rightClient({ project_id: 'example.com:example-project' }), rightClient({ project_id: 5 })],
  counterExamples: [
    { given: rightClient({ project_id: undefined }), status: 'warning' },
    { given: rightClient({ project_id: '' }), status: 'warning' },
    { given: rightClient({ project_id: 'My Project' }), status: 'warning' },
    { given: rightClient({ project_id: '123456789012' }), status: 'warning' },
  ],
  run({ web: { project_id: id }, shapeErrors }) {
    if (shapeErrors.some(({ field }) => field === 'project_id' || field === undefined)) return [];
    if (id !== undefined && isProjectId(id)) return [];
    return [
      {
        status: 'warning',
        says: id
          ? 'project_id has not the form of a project id: 6 to 30 lower-case letters, digits and hyphens, a letter first.'
          : 'The file has no project_id, which Google always writes.',
        todo: 'Choose the project yourself when a link opens the console, and make sure it is the one with this client.',
      },
    ];
  },
};
