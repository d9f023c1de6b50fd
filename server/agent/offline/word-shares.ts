/** The share of a question's words that a set of terms holds; a word that few of the statements hold tells more. */
export function shareOfWords(asked: Set<string>, statements: Set<string>[]): (terms: Set<string>) => number {
  const rarity = new Map(
    [...asked].map((word) => {
      const holding = statements.filter((terms) => terms.has(word)).length
      return [word, Math.log(1 + (statements.length + 1) / (holding + 0.5))]
    }),
  )
  const whole = [...rarity.values()].reduce((sum, each) => sum + each, 0) || 1
  return (terms) => {
    let sum = 0
    for (const [word, each] of rarity) if (terms.has(word)) sum += each
    return sum / whole
  }
}
