/** Defects of the compiler itself, which no program should cause. */
import { problem } from './problem.ts';

export const defects = {
  stopped: problem(
    'compiler-defect',
    (said: string) =>
      `This is a defect of the compiler, which stopped with "${said}". Write the last change in another way, and report it.`,
  ),
  tooDeep: problem(
    'compiler-defect',
    (said: string) =>
      `An expression or block of this file is nested too deeply for the compiler ("${said}"). Write it in several statements.`,
  ),
  invalidRuby: problem(
    'invalid-ruby',
    (said: string, place: string) => `This is a defect of the compiler: Ruby says "${said}". ${place}`,
  ),
  syntaxOutsideDialect: problem(
    'outside-dialect',
    (kind: string, place: string) => `${kind} is not in the classic dialect of Workato. ${place}`,
  ),
  methodOutsideDialect: problem(
    'outside-dialect',
    (name: string, place: string) =>
      `The method '${name}' is not in the list that Workato's older editors enforce. ${place}`,
  ),
  constantOutsideDialect: problem(
    'outside-dialect',
    (name: string, place: string) => `The constant '${name}' is not permitted. ${place}`,
  ),
};
