import { stem } from './text/porter.ts'
import { STOPWORDS } from './text/stopwords.ts'

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu
const stems = new Map<string, string>()
const STEMS_KEPT = 50_000

// A segment's letter is a word of its own: "an A client", "Segment A", "A/B", "in C", "B and A" and a table's cell A all
// mean segmenta. "A client" at the start of a sentence means any client.
const SEGMENT_LETTER = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}'’.&-])[B-D](?![\p{L}\p{N}'’&]|[.-][\p{L}\p{N}])`,
    String.raw`(?<=\b[Ss]egments? |\b[A-D]\/|\| |[a-z,;(] )A\b(?![\p{L}\p{N}'’.&-]|\s[a-z])`,
    String.raw`(?<=\b[Ss]egments? |\b[A-D]\/|\b(?:[Aa]n|[Tt]he|[Oo]ur|[Ii]n|[Ff]or|of|to|with|versus|vs|against|and|or) )A\b`,
    String.raw`\bA(?=\/[A-D]\b|[,;] [B-D]\b| (?:and|or|to|vs\.?|versus|against) [B-D]\b)`,
    String.raw`(?<=[a-z,;(] )A(?=[- ](?:[Cc]lient|[Aa]ccount|[Ss]egment|[Qq]uadrant)s?\b)`,
    String.raw`\b[B-D](?=-(?:[Cc]lient|[Aa]ccount|[Ss]egment|[Qq]uadrant)s?\b)`,
  ].join('|'),
  'gu',
)

// "At" is no word of a search, but At Risk is the name of a process.
const AT_RISK = /\bat[- ]risk\b/gi

// So is the Account Manager no "am"; nine in the morning stays.
const ACCOUNT_MANAGER = /(?<!\d ?)\bAMs?\b|(?<=\b(?:an|the|our|my|your) )ams?\b/g

/**
 * The index terms of a text, in order: lower case, without stopwords, stemmed. Figures such as 4.49 stay whole;
 * the letter of a segment, At Risk and AM become terms.
 */
export function analyse(text: string): string[] {
  const terms: string[] = []
  for (const [word] of text
    .replaceAll(SEGMENT_LETTER, ' segment$& ')
    .replaceAll(AT_RISK, 'atrisk risk')
    .replaceAll(ACCOUNT_MANAGER, 'amrole')
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .matchAll(WORD)) {
    const bare = word.replace(/['’]s$/, '')
    if (!STOPWORDS.has(bare)) terms.push(remembered(bare))
  }
  return terms
}

function remembered(word: string) {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = stem(word)
  if (stems.size < STEMS_KEPT) stems.set(word, found)
  return found
}
