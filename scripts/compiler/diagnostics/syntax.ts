/** Syntax that has no place in a lambda, each with what to write instead. */
import { ts, type typescript } from '../typescript.ts';
import { callProblems } from './calls.ts';
import { operatorProblems } from './operators.ts';
import { type Problem, problem } from './problem.ts';
import { statementProblems } from './statements.ts';

export const syntaxProblems = {
  unsupportedStatement: problem(
    'unsupported-syntax',
    'This statement has no Ruby counterpart in a connector. Write it with simpler ones.',
  ),
  uselessExpression: problem('useless-expression', 'This has no effect. Take it out, or write if.'),
  /** What TypeScript's option erasableSyntaxOnly refuses before any lowering. */
  notErasable: problem(
    'unsupported-syntax',
    "TypeScript's own syntax that makes code (namespace, parameters that become properties) is not allowed. Write plain functions and objects.",
  ),
  unsupportedOperator: problem(
    'unsupported-operator',
    (operator: string) =>
      `The operator '${operator}' has no faithful counterpart in Ruby here. Write it with + - *, comparisons, && || ??; an assignment is a statement of its own.`,
  ),
  unsupportedExpression: problem(
    'unsupported-syntax',
    (kind: string) => `${kind} has no Ruby counterpart in a connector. Write it with simpler expressions.`,
  ),
};

/** Operators that are refused between two values. */
export const refusedOperators: Partial<Record<typescript.SyntaxKind, Problem>> = {
  [ts.SyntaxKind.AsteriskAsteriskToken]: problem(
    'no-power',
    "'**' gives a fraction in one language and another number in the other. Multiply instead.",
  ),
  [ts.SyntaxKind.CommaToken]: problem(
    'no-comma',
    'Only the last value of a comma counts, which is easily overlooked. Write two statements.',
  ),
  [ts.SyntaxKind.InstanceOfKeyword]: problem(
    'no-instanceof',
    'Data has no classes here. Test it with typeof, isObject or Array.isArray.',
  ),
  [ts.SyntaxKind.EqualsToken]: problem(
    'no-assignment-value',
    'An assignment inside an expression is easily overlooked. Write it as a statement of its own, in front.',
  ),
};

const functionValue = problem(
  'no-stored-function',
  'A function may only stand directly in a call such as map or afterErrorResponse. Declare it as a function of the module and call it by name.',
);
const classes = problem(
  'no-class',
  'Classes have no place in a connector. Write module functions, and objects for data.',
);

/** Syntax that is refused inside lambdas, by its kind. */
export const refusedSyntax: Partial<Record<typescript.SyntaxKind, Problem>> = {
  [ts.SyntaxKind.AsExpression]: problem(
    'no-type-assertion',
    "'as' promises what nobody checks. Test the value instead (typeof, isObject, Array.isArray), or declare the type of the answer: get<User>(…).",
  ),
  [ts.SyntaxKind.TypeAssertionExpression]: problem(
    'no-type-assertion',
    'A type assertion promises what nobody checks. Test the value instead (typeof, isObject, Array.isArray).',
  ),
  [ts.SyntaxKind.NonNullExpression]: problem(
    'no-non-null-assertion',
    "'!' promises what nobody checks. Give a default with '??', or end with error('…') where it is missing.",
  ),
  [ts.SyntaxKind.ThisKeyword]: problem(
    'no-this',
    "'this' means something else in each of Workato's lambdas. Use the parameters.",
  ),
  [ts.SyntaxKind.NewExpression]: problem(
    'no-new',
    'Objects are made by literals here, and an error is raised with error(message).',
  ),
  [ts.SyntaxKind.DeleteExpression]: problem(
    'no-delete',
    'Leave a member out by destructuring instead: const { unwanted, ...rest } = object.',
  ),
  [ts.SyntaxKind.TypeOfExpression]: problem(
    'typeof-outside-comparison',
    "'typeof' is understood in a comparison only: typeof value === 'string'.",
  ),
  [ts.SyntaxKind.VoidExpression]: problem('no-void', "Ruby has no 'void'. Write 'undefined'."),
  [ts.SyntaxKind.PostfixUnaryExpression]: operatorProblems.incrementValue,
  [ts.SyntaxKind.TaggedTemplateExpression]: problem(
    'no-tagged-template',
    'Ruby hands no template to a function. Call the function with the text instead.',
  ),
  [ts.SyntaxKind.BigIntLiteral]: problem(
    'no-big-integer',
    'JSON has no numbers of that kind. Keep long identifiers as text.',
  ),
  [ts.SyntaxKind.RegularExpressionLiteral]: problem(
    'no-stored-pattern',
    'A pattern stands where it is used: /^a/.test(text), text.replace(/a/g, …), afterErrorResponse(/4../, …).',
  ),
  [ts.SyntaxKind.ArrowFunction]: functionValue,
  [ts.SyntaxKind.FunctionExpression]: functionValue,
  [ts.SyntaxKind.FunctionDeclaration]: functionValue,
  [ts.SyntaxKind.ClassExpression]: classes,
  [ts.SyntaxKind.ClassDeclaration]: classes,
  [ts.SyntaxKind.YieldExpression]: callProblems.generator,
  [ts.SyntaxKind.TryStatement]: problem(
    'no-try',
    "Ruby's rescue is outside the dialect that every Workato workspace accepts. Handle an error answer with .afterErrorResponse(…), and look at text before parsing it.",
  ),
  [ts.SyntaxKind.ThrowStatement]: problem('no-throw', "Write error('…'): that is what Workato shows to users."),
  [ts.SyntaxKind.ForStatement]: problem('no-for', 'Ruby has no such loop. Write for (const item of list), or while.'),
  [ts.SyntaxKind.ForInStatement]: problem(
    'no-for-in',
    "'for…in' goes over names only. Write for (const [key, value] of Object.entries(object)).",
  ),
  [ts.SyntaxKind.DoStatement]: problem(
    'no-do-while',
    'A loop that asks at its end is not among the permitted Ruby. Write while, with a variable that says whether to go on.',
  ),
  [ts.SyntaxKind.BreakStatement]: problem(
    'no-break',
    "'break' is not among the permitted Ruby. Put what ends the loop into its condition: while (more && …). For a list, use find, some or every.",
  ),
  [ts.SyntaxKind.LabeledStatement]: statementProblems.label,
  [ts.SyntaxKind.DebuggerStatement]: problem('no-debugger', 'Nothing stops at a lambda in Workato. Take it out.'),
  [ts.SyntaxKind.WithStatement]: problem('no-with', "'with' hides which names are meant. Take it out."),
  [ts.SyntaxKind.EnumDeclaration]: problem(
    'no-enum',
    'An enum is code that only TypeScript has. Use a pick list, or a union of texts.',
  ),
};
