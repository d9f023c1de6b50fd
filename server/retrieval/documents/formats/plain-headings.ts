const NUMBERED = /^\d+(?:\.\d+)*\.?\s+\p{Lu}[^.!?;]*$/u
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}.!?;]+$/u
const LONGEST = 80

/** Marks the headings of plain text as Markdown's: lines in capitals or with a number that stand alone. */
export function plainHeadings(text: string): string {
  const lines = text.split(/\r?\n/)
  const isBlank = (at: number) => (lines[at] ?? '').trim() === ''
  return lines
    .map((line, at) => {
      const trimmed = line.trim()
      const alone = isBlank(at - 1) && isBlank(at + 1) && trimmed.length <= LONGEST
      return alone && (NUMBERED.test(trimmed) || CAPITALS.test(trimmed)) ? `## ${trimmed}` : line
    })
    .join('\n')
}
