const LONG_LINE = 1_000
const GLUED =
  /[a-z?](?:What is the objective\?|Why is it important\?|Concept #\d|Important Concepts|How does it connect)/g

/**
 * Whether a text is a master export of the blueprints: each section on one long line, its headings run into the text
 * and its bullets turned to question marks.
 */
export function isMasterExport(text: string): boolean {
  const long = text.split('\n').filter((line) => line.length > LONG_LINE).length
  const bullets = text.match(/\S\? \S/g)?.length ?? 0
  const glued = text.match(GLUED)?.length ?? 0
  return long >= 5 && bullets >= 20 && glued >= 5
}
