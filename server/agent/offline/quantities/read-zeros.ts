import type { NumberGiven } from './quantity.ts'

// "No complaints" counts them; "no decision" and "no decisions for 30 days" tell how something stands.
const NONE =
  /\b(?:no|zero)(?=\s(?:[a-z-]+\s){0,2}?(?!hours|days|weeks|months|quarters|years|minutes|news|access|progress)[a-z-]+[a-rt-z]s\b(?!\s(?:for|since|in)\b))/gi

/** What a question says that there is none of: "no complaints", "no lab users". It may be an input beside other figures. */
export const zerosIn = (question: string): NumberGiven[] =>
  [...question.matchAll(NONE)].map(({ index, 0: { length } }) => ({
    kind: 'number',
    value: 0,
    unit: 'plain',
    counts: undefined,
    per: undefined,
    isBusiness: false,
    isAside: true,
    at: index,
    end: index + length,
  }))
