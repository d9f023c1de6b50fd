const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const FORMS: { pattern: RegExp; parts: (match: string[]) => [string | undefined, string, string] }[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/, parts: ([, year, month, day]) => [year, month!, day!] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(20\\d\\d))?\\b`, 'i'),
    parts: ([, day, month, year]) => [year, numberOf(month!), day!],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(20\\d\\d))?\\b`, 'i'),
    parts: ([, month, day, year]) => [year, numberOf(month!), day!],
  },
]

export interface Day {
  /** YYYY-MM-DD. */
  day: string
  /** As it was written. */
  written: string
}

/**
 * The first calendar day in a text. A day without a year is the next such day from `from` on. `15/12/2026`, which
 * reads differently on two continents, and "next Friday" are left alone: null.
 */
export function readDay(text: string, from: string): Day | null {
  const found = FORMS.flatMap(({ pattern, parts }) => {
    const match = pattern.exec(text)
    if (match === null) return []
    const [year, month, day] = parts([...match])
    return [{ at: match.index, written: match[0], day: resolve(year, month, day, from) }]
  }).toSorted((a, b) => a.at - b.at)[0]
  return found?.day === undefined ? null : { day: found.day, written: found.written }
}

function resolve(year: string | undefined, month: string, day: string, from: string): string | undefined {
  const tail = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const own = Number(from.slice(0, 4))
  const candidate = `${year ?? (`${own}-${tail}` >= from.slice(0, 10) ? own : own + 1)}-${tail}`
  const parsed = new Date(`${candidate}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(candidate) ? candidate : undefined
}

const numberOf = (month: string) => String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)
