const OF_SEGMENT =
  '(?:(?:exec(?:utive)?|live|digital|annual|quarterly)\\s)?(?:[Ss]egment|[Cc]lients?|[Cc]ustomers?|[Aa]ccounts?|book|portfolio|contacts?|people|roles?|QBRs?|[Ee]xecutive QBRs?|[Rr]eviews?|[Rr]oadmaps?|strateg(?:y|ies)|sessions?|meetings?|proposals?|relationships?)'
// In small letters "a" is the article, and so it is before one client at the start of a sentence.
const FORMS = [
  /\b[Ss]egments? (?<one>[A-Db-d])\b/g,
  new RegExp(`(?<=[\\w,(] )(?<one>[A-D])[- ]${OF_SEGMENT}\\b`, 'g'),
  new RegExp(`(?<![\\w/&-])(?<one>[B-D])[- ]${OF_SEGMENT}\\b`, 'g'),
  // "A account" is no English, and no article stands before more than one.
  /(?<![\w/&-])(?<one>A) (?=accounts?\b|(?:clients|customers|contacts|QBRs|reviews|roadmaps|strategies|sessions|meetings|proposals)\b)/g,
  /^(?<one>A) (?:client|customer)(?=:)/g,
  /\b(?:[Ff]or|[Aa]t|[Ii]n|[Ww]ith) (?<one>[A-D])(?=[?.,:;)]|$|\s(?:is|are|was|were|has|have|stands?)\b)/g,
]
const PAIRS = /(?<![\w/&-])(?<one>[A-D])(?:\/|\s?&\s?|\sand\s|\sor\s)(?<other>[A-D])(?![\w/&-])/g

/** The segments that a question names for what it gives, each once: "a B client", "segment C", "A/B". */
export function segmentsIn(question: string): string[] {
  const pairs = [...question.matchAll(PAIRS)].flatMap(({ groups }) => [groups!['one']!, groups!['other']!])
  const named = FORMS.flatMap((form) => [...question.matchAll(form)].map(({ groups }) => groups!['one']!.toUpperCase()))
  return [...new Set([...pairs, ...named])]
}
