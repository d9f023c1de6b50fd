const COUNTS: Record<string, number> = {
  ...{ zero: 0, one: 1, once: 1, two: 2, twice: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
  ...{ seventy: 70, eighty: 80, ninety: 90 },
}
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 }
const UNITS: Record<string, string> = { h: 'hours', m: 'minutes', d: 'days', w: 'weeks', y: 'years' }

const CLAUSE_ID = /\b(?:X|[A-Z]{2,5})-[A-Z]?\d{2,3}\b|[\w.-]+#[\w-]+/g
const COUNT = new RegExp(`\\b(?:${Object.keys(COUNTS).join('|')})\\b`, 'gi')
const SCALED = /(?<![\w.])(\d+(?:\.\d+)?)(?:(k|K|M)\b| (thousand|million)\b)/g
const WITH_UNIT = /(\d)[ -]?(h|hrs?|mins?|d|wks?|yrs?)\b/g
// "AM" is a word that carries no subject once it is in lower case.
const ACCOUNT_MANAGER = /(?<!Technical )\b(?:AMs?|[Aa]ccount [Mm]anagers?)\b/g
// At the start of a sentence "A" is an article.
const SEGMENT = /\b[B-D]\b(?!')|(?<=[\w,;(] |\/)A\b|\bA\b(?! [a-z]{2})/g

/**
 * A text in one way of writing, for comparison: "two" is 2, "72h" is 72 hours, "2,330" is 2330, "$3k" is $3000, and
 * British spelling is American. The letter of a segment becomes a word of its own; ids of clauses, whose digits count
 * nothing, are gone.
 */
export const plainFacts = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(CLAUSE_ID, ' ')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll('’', "'")
    .replaceAll('×', ' x ')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(COUNT, (word) => String(COUNTS[word.toLowerCase()]))
    .replaceAll(SCALED, (_, figure: string, letter?: string, word?: string) =>
      String(Number(figure) * SCALES[(letter ?? word)!.toLowerCase()]!),
    )
    .replaceAll(WITH_UNIT, (_, digit: string, unit: string) => `${digit} ${UNITS[unit[0]!]!}`)
    .replaceAll(ACCOUNT_MANAGER, 'accountmanager')
    .replaceAll(SEGMENT, (letter) => ` segment${letter} `)
    .replaceAll(/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ation\w*)\b)/g, 'iz')
    .replaceAll(/(?<=[a-z]{3})our(?=s?\b|ed\b)/g, 'or')
    .replaceAll(/(?<=[Ll])icence|(?<=[Aa])nalyse/g, (part) => (part === 'icence' ? 'icense' : 'nalyze'))
