/** When Workato repeats an action ("Actions", SDK reference; the gem's action.rb). */
export const retries = {
  /** Where `retry_on_response` names no status. */
  statuses: [429, 500, 502, 503, 504, 507],
  /** Where `retry_on_request` names no verb. */
  verbs: ['GET', 'HEAD'],
  most: 3,
  /** Seconds; each further pause takes twice as long under the gem, and five seconds more by the documents. */
  firstPause: 5,
  /** How often the gem runs `execute` again after `reinvoke_after`; Workato does it a hundred times. */
  reinvocations: 5,
} as const;
