import { error } from 'workato';

/** True when Google knows the group but not the member in it: `Resource Not Found: memberKey`. */
export function isMissingMember(code: number, body: string): boolean {
  return code === 404 && /memberKey/.test(body);
}

/** 404 says in its message which key it does not know. */
export function explainNotFound(body: string, said: string): never {
  if (/userKey/.test(body)) {
    error(
      `There is no user with this email address or ID. Check it; a user created moments ago can take a minute to appear.${said}`,
    );
  }
  if (/groupKey/.test(body)) {
    error(
      `There is no group with this email address or ID. Check it; a group created moments ago can take a minute to appear.${said}`,
    );
  }
  if (/memberKey/.test(body)) {
    error(
      `This is no direct member of the group. Check the email address or ID; members of nested groups do not count.${said}`,
    );
  }
  if (/[Dd]omain not found/.test(body)) {
    error(
      `The Google Workspace account has no such domain. Give one of its domains, or leave the domain blank; a personal Google account has none.${said}`,
    );
  }
  error(`Google found nothing with this email address or ID. Check it and run the step again.${said}`);
}
