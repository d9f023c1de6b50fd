const WORDS_IN_ONE = 600
const WORDS_WANTED = 300

/** Cuts a long section at paragraphs, list items and table rows; a table's heading rows go with each of its parts. */
export function chunkSection(text: string): string[] {
  if (wordsIn(text) <= WORDS_IN_ONE) return [text]
  const chunks: string[] = []
  let open: string[] = []
  let size = 0
  for (const piece of text.split(/\n{2,}/).flatMap(piecesOf)) {
    const words = wordsIn(piece)
    if (size > 0 && size + words > WORDS_WANTED) {
      chunks.push(open.join('\n\n'))
      open = []
      size = 0
    }
    open.push(piece)
    size += words
  }
  return open.length === 0 ? chunks : [...chunks, open.join('\n\n')]
}

/** A block that is itself too long, in parts. */
function piecesOf(block: string): string[] {
  if (wordsIn(block) <= WORDS_WANTED) return [block]
  const lines = block.split('\n')
  if (lines.length === 1) return sentenceRuns(block)
  const isTable = lines[0]!.trimStart().startsWith('|')
  const head = isTable ? lines.slice(0, 2) : []
  const runs = runsOf(lines.slice(head.length), WORDS_WANTED).flatMap((run) =>
    run.length === 1 && !isTable ? sentenceRuns(run[0]!) : [run.join('\n')],
  )
  return runs.map((run) => [...head, run].join('\n'))
}

const sentenceRuns = (text: string) => runsOf(text.split(/(?<=[.!?;:])\s+/), WORDS_WANTED).map((run) => run.join(' '))

function runsOf(parts: string[], most: number): string[][] {
  const runs: string[][] = []
  let size = Infinity
  for (const part of parts) {
    const words = wordsIn(part)
    if (size + words > most) {
      runs.push([part])
      size = words
    } else {
      runs.at(-1)!.push(part)
      size += words
    }
  }
  return runs
}

const wordsIn = (text: string) => text.split(/\s+/).length
