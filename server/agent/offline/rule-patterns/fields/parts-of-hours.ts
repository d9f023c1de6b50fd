import type { Said, WordField } from '../pattern.ts'

const PLANNED = 'proactive(?:ly)?|planned|scheduled'
const OTHER = 'reactive(?:ly)?|ad[- ]?hoc|unplanned|firefighting'
const BEFORE =
  '\\b(?:KIND)(?:\\s(?:work|hours|time))?\\s?(?:is|was|were|are|took|:|=|of)?\\s?(?<before>\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:hours?|hrs?|h)\\b'
const BEHIND =
  '(?<behind>\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:hours?|hrs?|h)?\\s(?:(?:were|was|of|for|on|went into|cs)\\s)*(?:KIND)\\b'

/** Hours told in two parts, proactive and reactive ones: the proactive part, or both together. */
export const partOfHours = (field: 'annualHours' | 'hoursWorked'): WordField => ({
  field,
  read(question): Said | undefined {
    if (!/\d\s?(?:hours?|hrs?|h)\b/i.test(question)) return undefined
    const [planned, other] = [PLANNED, OTHER].map((kind) => hoursOf(question, kind))
    if (planned === undefined || other === undefined || planned.at === other.at) return undefined
    const value = field === 'hoursWorked' ? planned.hours : planned.hours + other.hours
    return { value, places: [planned, other] }
  },
})

function hoursOf(question: string, kind: string) {
  const found = [BEHIND, BEFORE].map((form) => [...question.matchAll(new RegExp(form.replace('KIND', kind), 'gi'))])
  const [match, ...more] = found.find(({ length }) => length > 0) ?? []
  const said = match?.groups?.['before'] ?? match?.groups?.['behind']
  if (match === undefined || said === undefined || more.length > 0) return undefined
  const at = match.index + match[0].indexOf(said)
  return { hours: Number(said.replaceAll(',', '')), at, end: at + said.length }
}
