interface Weighed {
  score: number
  says: string
}

/**
 * The score under the position on a misprinted example. The printed figure stands for the inputs of that example and for
 * no others; everywhere else the formula is all there is.
 */
export function printedScore(
  weighed: Weighed,
  signals: Record<string, number>,
  { printed, ...inputs }: Record<string, number> & { printed: number },
  position: 'formula' | 'printed',
): Weighed {
  const isExample = Object.entries(inputs).every(([name, value]) => signals[name] === value)
  if (position === 'formula' || !isExample) return weighed
  return { score: printed, says: `${weighed.says}; the example is printed as ${printed}` }
}
