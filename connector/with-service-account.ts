/**
 * The same connector with a second way to sign in. Workato offers no runtime user connections with several ways
 * ("Building multiple authentication flows", SDK guide), so this is a build of its own.
 */
import { connector } from 'workato';
import connectorForOAuth from './index.ts';
import { connectionWithServiceAccount } from './service-account/connection.ts';

export default connector({ ...connectorForOAuth, connection: connectionWithServiceAccount });
