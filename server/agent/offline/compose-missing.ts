import type { Finding } from '../../domain/finding.ts'
import { cite } from './cite.ts'
import { inWords, subjectOf } from './compose-findings.ts'

/** What rules lack that would compute what was asked: `CS hours from budget can be computed; it needs one figure for: hourly cost`. */
export const composeMissing = (findings: (Finding & { uncitable?: string[] })[]): string =>
  findings
    .map(({ rule, missing, because, uncitable = [] }) => {
      if (missing.length === 0)
        return because.length === 0
          ? ''
          : `${subjectOf(rule)} is not decided: ${because.map(({ says }) => inWords(says)).join('; ')} ${cite(rule, uncitable)}.`
      const named = missing.map((name) =>
        name
          .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
          .replace('.', ' of ')
          .replace(/^mrr\b/, 'MRR'),
      )
      return `${subjectOf(rule)} can be computed; it needs one figure for: ${named.join(', ')} ${cite(rule, uncitable)}.`
    })
    .filter((line) => line !== '')
    .join('\n')
