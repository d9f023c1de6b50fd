/** The lines in which two texts differ, in order: `- ` before what is gone, `+ ` before what is new. Empty lines do not count. */
export function diffLines(before: string[], after: string[]): string[] {
  const [old, now] = [before, after].map((lines) => lines.filter((line) => line.trim() !== '')) as [string[], string[]]
  const common = lengthsOfCommon(old, now)
  const told: string[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
    } else if (j >= now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      told.push(`- ${old[i++]}`)
    else told.push(`+ ${now[j++]}`)
  }
  return told
}

/** At [i][j] the most lines that the rest of the first text from i and the rest of the second from j share in order. */
function lengthsOfCommon(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}
