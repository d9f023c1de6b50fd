const STANDS_FOR = /\bdo(?:es)? (?:the )?([A-Z][A-Za-z]*[A-Z]s?) stand for\b/

/**
 * A test for texts that spell out the abbreviation that a question asks for; undefined where it asks for none, or for one
 * that is a defined term.
 */
export function wantedExpansion(
  question: string,
  terms: readonly { term: string; meaning: string }[] = [],
): ((text: string) => boolean) | undefined {
  const short = STANDS_FOR.exec(question)?.[1]
  if (short === undefined || terms.some(({ term }) => holds(term, short))) return undefined
  const spelled = new RegExp(
    `\\(${short}\\)|\\b${short}(?: ?\\(|:? stands for|:? means| is short for| =|: [A-Z]\\w+, )`,
  )
  return (text) => spelled.test(text)
}

const holds = (term: string, word: string) => new RegExp(`\\b${word}\\b`).test(term)
