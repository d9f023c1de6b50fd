// Who asks where the own company stands asks for the record; who asks what a level is asks the blueprints.
const OWN = /\b(our|we|us|my|i)\b/i
const STANDS = /\b(are we|do we stand|we at|we in|is our|what'?s our|our (current|present)|assess (our|us|my))\b/i

const ASKS: [assessment: string, pattern: RegExp][] = [
  ['vcio', /\bOML\b|\bvcio\b.*\b(level|maturity)\b|\b(level|maturity)\b.*\bvcio\b/i],
  ['trust-maturity', /\btrust\b.*\b(level|maturity|matrix)\b|\bmaturity\b.*\btrust\b/i],
  ['service-leadership', /\bservice leadership\b/i],
  ['cs-organisation', /\b(cs|customer success) (organi[sz]ation|team|maturity)?\s*stage\b/i],
  ['cs-operation', /\b(cs operations?|segmentation) maturity\b|\bmaturity of (our|the) segmentation\b/i],
]

/** The assessments whose answers on record a question asks for: it is about the own company and names the scale. */
export const planMaturityCalls = (question: string): { assessment: string }[] =>
  OWN.test(question) && STANDS.test(question)
    ? ASKS.filter(([, pattern]) => pattern.test(question)).map(([assessment]) => ({ assessment }))
    : []
