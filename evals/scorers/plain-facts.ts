const UP_TO_TWELVE = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const COUNTS = new Map<string, number>([
  ['once', 1],
  ['twice', 2],
  ['fifteen', 15],
  ...UP_TO_TWELVE.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 1)]),
])
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 }
const UNITS: Record<string, string> = { h: 'hours', m: 'minutes', d: 'days', w: 'weeks', y: 'years' }

const CLAUSE_ID = /\b(?:X|[A-Z]{2,5})-[A-Z]?\d{2,3}\b|[\w.-]+#[\w-]+/g
const COUNT = new RegExp(`\\b(?:${[...COUNTS.keys()].join('|')})\\b`, 'gi')
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
    .replaceAll(COUNT, (word) => String(COUNTS.get(word.toLowerCase())))
    .replaceAll(SCALED, (_, figure: string, letter?: string, word?: string) =>
      String(Number(figure) * SCALES[(letter ?? word)!.toLowerCase()]!),
    )
    .replaceAll(WITH_UNIT, (_, digit: string, unit: string) => `${digit} ${UNITS[unit[0]!]!}`)
    .replaceAll(ACCOUNT_MANAGER, 'accountmanager')
    .replaceAll(SEGMENT, (letter) => ` segment${letter} `)
    .replaceAll(/(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ation\w*)\b)/g, 'iz')
    .replaceAll(/(?<=[a-z]{3})our(?=s?\b|ed\b)/g, 'or')
    .replaceAll(/(?<=[Ll])icence|(?<=[Aa])nalyse/g, (part) => (part === 'icence' ? 'icense' : 'nalyze'))
