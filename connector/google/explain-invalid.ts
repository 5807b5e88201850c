import { error } from 'workato';

/** 400 names the value that it does not accept, mostly by an internal word. */
export function explainInvalid(body: string, said: string): never {
  if (/INVALID_OU_ID/.test(body)) {
    error(`There is no such org unit. Give its full path with a slash in front, as in /Sales/EMEA.${said}`);
  }
  if (/[Pp]assword/.test(body)) {
    error(
      'Google does not accept the password. In clear text it has 8 to 100 ASCII characters; ' +
        `with a hash function it must be a hash of exactly that kind.${said}`,
    );
  }
  if (/custom_schema/.test(body)) {
    error(
      `Google does not accept the custom fields. Check the names of schemas and fields, and the types of the values.${said}`,
    );
  }
  if (/memberKey/.test(body)) {
    error(`Google does not accept this member. Check the email address; a group can only have the role MEMBER.${said}`);
  }
  if (/: query/.test(body)) {
    error(
      'Google does not understand the query. Write clauses such as givenName:Jane or orgUnitPath=/Sales, separated by blanks, ' +
        `with single quotes around a value that contains blanks.${said}`,
    );
  }
  if (/pageToken/.test(body)) {
    error(`Google does not accept the page token. It is valid for three days and only with the same search.${said}`);
  }
  if (/"required"/.test(body)) {
    error(`Google misses a field that it requires. Fill it in and run the step again.${said}`);
  }
  error(`Google does not accept a value of this request. Compare the fields of the step with what Google says.${said}`);
}
