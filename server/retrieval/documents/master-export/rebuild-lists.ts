import { cutAt, junctionsOf } from './junctions.ts'

// A sentence that asks, from where it begins to the question mark.
const ASKS =
  /(^|[.!?:”\n]\s?|[a-z](?=[A-Z]))[“"‘']?(?:who|what|how|why|when|where|which|is|are|do|does|did|can|could|should|would|will|have|has|am)\b[^.?!]*$/i
const LOOK_BACK = 160

/**
 * Turns the question marks that stand for bullets into list items, and sets run-together sentences and numbered
 * items apart. A question mark that ends a question stays. Gives the text and the number of lists.
 */
export function rebuildLists(text: string): { text: string; lists: number } {
  const [opening, ...items] = partsOf(text).map((part) => setApart(part.trim()))
  let written = opening!
  // Text that was set apart from the item before it ends that list.
  let before = opening!
  let lists = 0
  for (const [at, item] of items.entries()) {
    const continues = at > 0 && !before.includes('\n\n')
    if (!continues) lists++
    written += `${continues ? '\n' : '\n\n'}- ${item}`
    before = item
  }
  return { text: written.trim(), lists }
}

/** The text before the first bullet, which may be empty, and the items. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index } of text.matchAll(/(?<=^|\S|: )\? (?=\S)/g)) {
    if (!isBullet(text, index, from)) continue
    parts.push(text.slice(from, index))
    from = index + 1
  }
  return [...parts, text.slice(from)]
}

function isBullet(text: string, at: number, from: number): boolean {
  // In `kind of engagement?? How` the first mark asks and the second is the bullet.
  if (at === 0 || /[.?!:;)”… ]/.test(text[at - 1]!)) return true
  const before = text.slice(Math.max(from, at - LOOK_BACK), at).trimStart()
  const asks = ASKS.exec(before)
  // An item that is itself a question without its mark is followed by the next bullet.
  return asks === null || (from > 0 && asks.index === 0 && asks[1] === '')
}

const setApart = (text: string) =>
  cutAt(text, junctionsOf(text))
    .join('\n\n')
    .replaceAll(/(?<=[a-z)”’][.!?]|[.!?][”’])(?=[A-Z“])/g, '\n\n')
    .replaceAll(/(?<=[a-z.)?!:”’])(?=\d{1,2}\. [A-Z])/g, '\n\n')
