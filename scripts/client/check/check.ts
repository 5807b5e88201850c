export type Status = 'ok' | 'problem' | 'warning' | 'unknown';

/** What a check has to say. A `note` is worth reading, but leaves the check `ok`. */
export interface Finding {
  readonly status: 'problem' | 'warning' | 'unknown' | 'note';
  /** What was found, in one or two sentences; values of the file only through `shown`. */
  readonly says: string;
  /** What to do about it. */
  readonly todo?: string;
  /** Lines to paste, exactly, one by one. */
  readonly paste?: readonly string[];
  /** The page on which to do it. */
  readonly link?: string;
}

/** One check; its examples and counter-examples are its tests. */
export interface Check<Subject> {
  /** A name in kebab case, which stays the same: programs read it. */
  readonly id: string;
  /** What is so when the check is ok, in one sentence. */
  readonly title: string;
  /** Subjects about which the check finds nothing, or only notes. */
  readonly examples: readonly Subject[];
  /** Subjects that it objects to, with the status that results. */
  readonly counterExamples: readonly { readonly given: Subject; readonly status: Status }[];
  /** Whether there is anything to look at; where not, the check says nothing at all. Always, unless given. */
  readonly needs?: (subject: Subject) => boolean;
  run(subject: Subject): readonly Finding[];
}

/** The outcome of one check, with everything that it found. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly findings: readonly Finding[];
}

/** The gravest first. */
export const gravity: readonly Status[] = ['problem', 'warning', 'unknown'];

/** The gravest status among findings; notes count as ok. */
export function worstStatus(findings: readonly Finding[]): Status {
  return gravity.find((status) => findings.some((finding) => finding.status === status)) ?? 'ok';
}

/** Runs one check. */
export function runCheck<Subject>(check: Check<Subject>, subject: Subject): CheckResult {
  const findings = check.run(subject);
  return { id: check.id, title: check.title, status: worstStatus(findings), findings };
}
