/** Names that are not there: of methods, of values, of modules and of what they export. */

import { libraryType } from '../analysis/builtin.ts';
import { instead, ownerNamed } from '../builtins/builtins.ts';
import { insteadOfName, nameProblems } from '../diagnostics/names.ts';
import { typeProblems } from '../diagnostics/types.ts';
import { ts, type typescript } from '../typescript.ts';
import type { Explain, Found } from './explained.ts';
import { firstName, hintIn } from './type-error-text.ts';

/** A method or property that neither the library nor the type has. */
export const explainMember: Explain = ({ message, node, checker }) => {
  const type = node && typeOfOwner(node, checker);
  if (!type) return undefined;
  const name = firstName(message);
  return nameProblems.unsupportedMember(name, hintIn(message), instead(ownerNamed(type), name));
};

/** What says how an answer is read, behind the handler that has read it. */
export const explainSettled: Explain = ({ message, node }) => {
  const name = firstName(message);
  if (!/ on type 'SettledRequest</.test(message) || !/^(response[A-Z]|afterResponse$)/.test(name)) return undefined;
  return { ...typeProblems.behindHandler(name), node };
};

/** A member of what a request gives, before it is awaited. */
export const explainUnawaited: Explain = ({ message, node, checker }) => {
  const access = node?.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  const type = checker.getTypeAtLocation(access.expression);
  const awaited = type.getProperty('then') && checker.getAwaitedType(type);
  const name = firstName(message);
  if (!awaited?.getProperty(name)) return undefined;
  return { ...typeProblems.notAwaited(access.expression.getText(), name), node: access.expression };
};

export const explainName: Explain = ({ message, node }) => {
  const name = firstName(message);
  if (node && ts.isStringLiteral(node)) return explainModule({ message } as Found);
  const remedy = insteadOfName(name);
  return remedy ? nameProblems.absent(name, remedy) : nameProblems.unknown(name, hintIn(message));
};

/** `Number(text)` and `Boolean`, which are types only. */
export const explainValue: Explain = (found) =>
  insteadOfName(firstName(found.message)) ? explainName(found) : undefined;

export const explainModule: Explain = ({ message }) => {
  const name = firstName(message);
  return name.startsWith('.') ? nameProblems.unknownFile(name) : nameProblems.foreignModule(name);
};

export const explainExport: Explain = ({ message }) => {
  const [, module, name] = /'"?([^'"]+)"?' has no exported member (?:named )?'([^']+)'/.exec(message) ?? [];
  if (!module || !name) return undefined;
  return nameProblems.notExported(module.split('/').at(-1) ?? '', name, hintIn(message));
};

/** Whose member was looked for, if it is something of the JavaScript library: a string's, a list's, `Math`'s … */
function typeOfOwner(node: typescript.Node, checker: typescript.TypeChecker): string | undefined {
  const access = node.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  return libraryType(checker.getTypeAtLocation(access.expression), checker);
}
