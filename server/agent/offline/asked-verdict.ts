import type { Finding } from '../../domain/finding.ts'

const PASS_OR_FAIL = /\bpass(?:es|ed)?\s?(?:or|\/)\s?(?:a\s)?fail|\bfail\w*\s?(?:or|\/)\s?pass/i
const FIRES = /\b(?:at[- ]risk|fires?|firing|trigger(?:s|ed)?|alerts?|alarms?|flag(?:s|ged)?)\b/i
const ASKS_WHAT = /\b(?:what|which|who|whom|whose|when|how|why|where|or)\b/i
const SENTENCE = /[^.?!;]+\?/g
const VERDICT = /^(.*?: )(yes|no)(?=, )/

/** A result with its verdict in the words of the question: `pass` or `fail`, or `Yes` and `No` before what a trigger does. */
export function inAskedWords(line: string, { value }: Pick<Finding, 'value'>, question: string): string {
  if (PASS_OR_FAIL.test(question)) {
    return line.replace(VERDICT, (_, before: string, is: string) => `${before}${is === 'yes' ? 'pass' : 'fail'}`)
  }
  const fired = value?.['fired']
  return typeof fired === 'boolean' && asksWhetherFires(question) ? `${fired ? 'Yes' : 'No'}: ${line}` : line
}

/** Whether a question asks no more of a trigger than whether it fires: "At Risk?", "Is this flagged?". */
const asksWhetherFires = (question: string) =>
  (question.match(SENTENCE) ?? []).some((asked) => FIRES.test(asked) && !ASKS_WHAT.test(asked))
