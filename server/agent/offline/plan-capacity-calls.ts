const FIGURE = /(?<!\$\s?)\b(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*-?\s*(hours?|hrs?|h|ftes?|full[- ]time)\b/gi
const BOUNDARY = /\b(?:segment\s)?([A-C])\b(?=[^.;]{0,40}?\$\s?(\d{1,3}(?:,\d{3})+|\d+))/g
const toNumber = (text: string) => Number(text.replaceAll(',', ''))

/**
 * The capacity questions that a question asks: what change makes the clients fit the hours that it names, or what moved
 * MRR boundaries would do. Nothing where it names no figure for them, or several.
 */
export function planCapacityCalls(question: string): Record<string, unknown>[] {
  const figures = [...question.matchAll(FIGURE)]
  const [only, ...others] = figures
  const named = only === undefined || others.length > 0 ? {} : availableIn(only)
  if (/\bwhat if\b/i.test(question)) {
    const boundaries = [...question.matchAll(BOUNDARY)].map(([, letter, amount]) => [letter, toNumber(amount!)])
    return boundaries.length === 0 ? [] : [{ ...named, whatIf: { mrrFrom: Object.fromEntries(boundaries) } }]
  }
  return Object.keys(named).length === 0 ? [] : [named]
}

const availableIn = ([, whole, decimals = '', unit]: RegExpExecArray) => {
  const value = toNumber(`${whole!}${decimals}`)
  return /^[fF]/.test(unit!) ? { fte: value } : { hours: value }
}
