const ADDRESS = /https?:\/\/\S+|www\.\S+|mailto:\S*|[\w.+-]+@[\w-]+\.\w+/gi
const MOST = 160

/**
 * Words that somebody typed into a record, as they may stand in an answer: one line, without brackets that would read
 * as a citation, without an address, and cut where they are long.
 */
export function asData(text: string): string {
  const plain = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(ADDRESS, '(address left out)')
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/[<>`*|]/g, '')
    .trim()
  if (plain.length <= MOST) return plain
  // A number that is cut in two would be another number.
  return `${plain.slice(0, MOST).replace(/\s?\S*$/, '') || plain.slice(0, MOST).replace(/[\d.,]+$/, '')} ...`
}
