/** Syntax that is refused inside lambdas, each with what to write instead. */
import { ts, type typescript } from '../typescript.ts';

export interface Refusal {
  readonly id: string;
  readonly message: string;
}

const functionValue: Refusal = {
  id: 'no-stored-function',
  message:
    'A function may only stand directly in a call such as map or afterErrorResponse. Declare it as a function of the module and call it by name.',
};
const classes: Refusal = {
  id: 'no-class',
  message: 'Classes have no place in a connector. Write module functions, and objects for data.',
};

export const refusals: Partial<Record<typescript.SyntaxKind, Refusal>> = {
  [ts.SyntaxKind.AsExpression]: {
    id: 'no-type-assertion',
    message:
      "'as' promises what nobody checks. Test the value instead (typeof, isObject, Array.isArray), or declare the type of the answer: get<User>(…).",
  },
  [ts.SyntaxKind.TypeAssertionExpression]: {
    id: 'no-type-assertion',
    message: 'A type assertion promises what nobody checks. Test the value instead (typeof, isObject, Array.isArray).',
  },
  [ts.SyntaxKind.NonNullExpression]: {
    id: 'no-non-null-assertion',
    message: "'!' promises what nobody checks. Give a default with '??', or end with error('…') where it is missing.",
  },
  [ts.SyntaxKind.ThisKeyword]: {
    id: 'no-this',
    message: "'this' means something else in each of Workato's lambdas. Use the parameters.",
  },
  [ts.SyntaxKind.NewExpression]: {
    id: 'no-new',
    message: 'Objects are made by literals here, and an error is raised with error(message).',
  },
  [ts.SyntaxKind.DeleteExpression]: {
    id: 'no-delete',
    message: 'Leave a member out by destructuring instead: const { unwanted, ...rest } = object.',
  },
  [ts.SyntaxKind.TypeOfExpression]: {
    id: 'typeof-outside-comparison',
    message: "'typeof' is understood in a comparison only: typeof value === 'string'.",
  },
  [ts.SyntaxKind.VoidExpression]: { id: 'no-void', message: "Write 'undefined'." },
  [ts.SyntaxKind.PostfixUnaryExpression]: {
    id: 'no-increment-value',
    message: "Write 'count += 1' as a statement of its own.",
  },
  [ts.SyntaxKind.TaggedTemplateExpression]: {
    id: 'no-tagged-template',
    message: 'Call a function with the text instead.',
  },
  [ts.SyntaxKind.BigIntLiteral]: { id: 'no-big-integer', message: 'Keep long identifiers as text.' },
  [ts.SyntaxKind.RegularExpressionLiteral]: {
    id: 'no-stored-pattern',
    message: 'A pattern stands where it is used: /^a/.test(text), text.replace(/a/g, …), afterErrorResponse(/4../, …).',
  },
  [ts.SyntaxKind.ArrowFunction]: functionValue,
  [ts.SyntaxKind.FunctionExpression]: functionValue,
  [ts.SyntaxKind.FunctionDeclaration]: functionValue,
  [ts.SyntaxKind.ClassExpression]: classes,
  [ts.SyntaxKind.ClassDeclaration]: classes,
  [ts.SyntaxKind.YieldExpression]: { id: 'no-generator', message: 'Build a list and return it.' },
  [ts.SyntaxKind.TryStatement]: {
    id: 'no-try',
    message:
      "Ruby's rescue is outside the dialect that every Workato workspace accepts. Handle an error answer with .afterErrorResponse(…), and look at text before parsing it.",
  },
  [ts.SyntaxKind.ThrowStatement]: { id: 'no-throw', message: "Write error('…'): that is what Workato shows to users." },
  [ts.SyntaxKind.ForStatement]: { id: 'no-for', message: 'Write for (const item of list), or while.' },
  [ts.SyntaxKind.ForInStatement]: {
    id: 'no-for-in',
    message: 'Write for (const [key, value] of Object.entries(object)).',
  },
  [ts.SyntaxKind.DoStatement]: {
    id: 'no-do-while',
    message: 'Write while, with a variable that says whether to go on.',
  },
  [ts.SyntaxKind.BreakStatement]: {
    id: 'no-break',
    message: 'Put what ends the loop into its condition: while (more && …). For a list, use find, some or every.',
  },
  [ts.SyntaxKind.LabeledStatement]: { id: 'no-label', message: 'Put what ends the loop into its condition.' },
  [ts.SyntaxKind.DebuggerStatement]: { id: 'no-debugger', message: 'Take it out.' },
  [ts.SyntaxKind.WithStatement]: { id: 'no-with', message: 'Take it out.' },
  [ts.SyntaxKind.EnumDeclaration]: { id: 'no-enum', message: 'Use a pick list, or a union of texts.' },
};
