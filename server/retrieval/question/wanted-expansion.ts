const STANDS_FOR = /\bdo(?:es)? (?:the )?([A-Z][A-Za-z]*[A-Z]s?) stand for\b/

/** A test for texts that spell out the abbreviation that a question asks for; undefined where it asks for none. */
export function wantedExpansion(question: string): ((text: string) => boolean) | undefined {
  const short = STANDS_FOR.exec(question)?.[1]
  if (short === undefined) return undefined
  const spelled = new RegExp(
    `\\(${short}\\)|\\b${short}(?: ?\\(|:? stands for|:? means| is short for| =|: [A-Z]\\w+, )`,
  )
  return (text) => spelled.test(text)
}
