import { analyse } from '../analyse.ts'

const NUMBER =
  /^(?:\d[\d.,]*%?\+?(?:[-–]\d[\d.,]*%?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|exactly one)$/i
const BEFORE = 5
const AFTER = 2

/**
 * A test for texts that say how many there are of something. "Three opening questions" counts questions, and so does
 * the cell "Questions: 3"; the words are those between "how many" and the verb, as far as one can tell.
 */
export function isCountOf(things: string): (text: string) => boolean {
  const noun = analyse(nounOf(things.trim().split(/\s+/))).at(-1)
  if (noun === undefined) return () => false
  return (text) => {
    const words = text.match(/[\w$%.,/+–:-]+/g) ?? []
    return words.some((word, at) => {
      if (!NUMBER.test(word.replace(/[.,:]$/, ''))) return false
      const following = words.slice(at + 1, at + 1 + BEFORE)
      const before = words.slice(Math.max(0, at - AFTER), at).filter((each) => each.endsWith(':'))
      return [...following, ...before].some((each) => analyse(each).includes(noun))
    })
  }
}

/** The first plural names what is counted: "big rocks fit" counts rocks. */
const nounOf = (words: string[]) =>
  words.find((word) => /[a-z]s['’]?$|^people$/i.test(word) && !/ss$/i.test(word)) ?? words.at(-1) ?? ''
