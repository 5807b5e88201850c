/** Names that are not there: of methods, of values, of modules and of what they export. */

import { libraryType } from '../analysis/builtin.ts';
import { instead, ownerNamed } from '../builtins/builtins.ts';
import { nameRemedies } from '../diagnostics/remedies.ts';
import { ts, type typescript } from '../typescript.ts';
import type { Explain, Found } from './explained.ts';
import { didYouMean, firstName, hintIn } from './type-error-text.ts';

/** A method or property that neither the library nor the type has. */
export const explainMember: Explain = ({ message, node, checker }) => {
  const type = node && typeOfOwner(node, checker);
  if (!type) return undefined;
  const name = firstName(message);
  const hint = hintIn(message);
  const advice = hint ? undefined : instead(ownerNamed(type), name);
  const remedy = advice ? ` ${advice}` : '';
  const list = hint || remedy ? '' : ' scripts/sdk/core.d.ts lists what there is.';
  return {
    id: 'unsupported-method',
    message: `'${name}' is not among the JavaScript that a connector may use, for want of a faithful counterpart in Ruby.${didYouMean(hint)}${remedy}${list}`,
  };
};

/** What says how an answer is read, behind the handler that has read it. */
export const explainSettled: Explain = ({ message, node }) => {
  const name = firstName(message);
  if (!/ on type 'SettledRequest</.test(message) || !/^(response[A-Z]|afterResponse$)/.test(name)) return undefined;
  return {
    id: 'type-error',
    message: `Write ${name} in front of afterResponse: the handler gets what it makes of the answer.`,
    node,
  };
};

/** A member of what a request gives, before it is awaited. */
export const explainUnawaited: Explain = ({ message, node, checker }) => {
  const access = node?.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  const type = checker.getTypeAtLocation(access.expression);
  const awaited = type.getProperty('then') && checker.getAwaitedType(type);
  const name = firstName(message);
  if (!awaited?.getProperty(name)) return undefined;
  return {
    id: 'type-error',
    message: `'${access.expression.getText()}' has no '${name}' before it is awaited. Write await in front of the request.`,
    node: access.expression,
  };
};

export const explainName: Explain = ({ message, node }) => {
  const name = firstName(message);
  if (node && ts.isStringLiteral(node)) return explainModule({ message } as Found);
  const remedy = Object.hasOwn(nameRemedies, name) ? nameRemedies[name] : undefined;
  if (remedy) return { id: 'unknown-name', message: `There is no '${name}' in a connector. ${remedy}` };
  const hint = hintIn(message);
  const elsewhere = 'Import it, or see scripts/sdk/core.d.ts for the JavaScript that a connector may use.';
  return { id: 'unknown-name', message: `There is no '${name}' here.${didYouMean(hint) || ` ${elsewhere}`}` };
};

/** `Number(text)` and `Boolean`, which are types only. */
export const explainValue: Explain = (found) =>
  Object.hasOwn(nameRemedies, firstName(found.message)) ? explainName(found) : undefined;

export const explainModule: Explain = ({ message }) => {
  const name = firstName(message);
  return {
    id: 'unknown-module',
    message: name.startsWith('.')
      ? `There is no module '${name}'. Check the path, which ends in .ts.`
      : `A connector cannot import '${name}': in Workato there is nothing but the connector itself, and 'workato'.`,
  };
};

export const explainExport: Explain = ({ message }) => {
  const [, module, name] = /'"?([^'"]+)"?' has no exported member (?:named )?'([^']+)'/.exec(message) ?? [];
  if (!module || !name) return undefined;
  return {
    id: 'unknown-name',
    message: `'${module.split('/').at(-1)}' exports no '${name}'.${didYouMean(hintIn(message))}`,
  };
};

/** Whose member was looked for, if it is something of the JavaScript library: a string's, a list's, `Math`'s … */
function typeOfOwner(node: typescript.Node, checker: typescript.TypeChecker): string | undefined {
  const access = node.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  return libraryType(checker.getTypeAtLocation(access.expression), checker);
}
