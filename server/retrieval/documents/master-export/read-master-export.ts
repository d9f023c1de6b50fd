import type { DocumentStatus } from '../../../domain/passage.ts'
import type { OwnSection } from '../own-document.ts'
import { type Chapter, divideChapters } from './divide-chapters.ts'
import { findHeadings, type Span, titleEnd } from './find-headings.ts'
import { readContents } from './read-contents.ts'
import { rebuildLists } from './rebuild-lists.ts'
import { rebuildTables } from './rebuild-tables.ts'
import { firstWords, nothingRebuilt, type Rebuilt } from './rebuilt.ts'

const UNFINISHED =
  /^\W*(?:work in progress|wip\b|draft\b|tbd\b|tbc\b|under construction|to be (?:written|completed|defined))/i

/**
 * Reads a master export of the blueprints: a section a heading, on the line where the export has it, with the lists
 * and tables that were run together rebuilt where they can be told. No word is left out; what cannot be told stays text.
 */
export function readMasterExport(text: string): { title: string; sections: OwnSection[]; rebuilt: Rebuilt } {
  const rebuilt = nothingRebuilt()
  const sections = divideChapters(text).flatMap((chapter) => readChapter(chapter, rebuilt))
  rebuilt.sections = sections.length
  rebuilt.notRebuilt.sort((a, b) => a.line - b.line)
  rebuilt.tablesKeptAsText = rebuilt.notRebuilt.filter(({ what }) => what === 'table').length
  rebuilt.headingsNotFound = rebuilt.notRebuilt.length - rebuilt.tablesKeptAsText
  return { title: 'CS Blueprints master export', sections, rebuilt }
}

function readChapter(chapter: Chapter, rebuilt: Rebuilt): OwnSection[] {
  const { title, line, lines } = chapter
  if (lines.length === 0) return [{ section: title, line, text: title, status: statusOf(chapter, title) }]
  const contents = readContents(chapter)
  const headings: string[] = []
  let next = 0
  const sections = lines.flatMap(({ line: number, text }, at) => {
    const listed = at === 0 && contents !== undefined ? text.slice(0, contents.length) : ''
    const body = text.slice(listed.length)
    const found = findHeadings(body, contents?.headings ?? [], next)
    next = found.next
    const spans = listed === '' ? withTitle(body, found.spans) : found.spans
    const begins = listed === '' && spans[0]?.from === 0
    const own = listed !== '' ? 'Contents' : begins ? headingOf(body, spans[0]!) : ''
    const rest = begins ? spans.slice(1) : spans
    const start = begins ? spans[0]!.to : 0
    const list = listed === '' ? '' : listItems(listed, contents!.headings)
    const namesOf = (path: string[]) => [title, ...path].filter((name) => name !== '')
    const write = (path: string[], content: string) =>
      writeText(content, { section: namesOf(path).join(' > '), line: number }, rebuilt)
    const lead = [list, ...write([own], body.slice(start, rest[0]?.from))].filter((part) => part !== '').join('\n\n')
    headings.push(...spans.map((span) => headingOf(body, span)))

    const section = (path: string[], content: string): OwnSection => {
      const names = namesOf(path)
      return {
        section: names.join(' > '),
        // The whole path is too long for an id; the chapter and the heading tell sections apart.
        name: [title, path.at(-1)].join(' '),
        line: number,
        text: content === '' ? names.at(-1)! : content,
        status: statusOf(chapter, content),
      }
    }
    // A heading with nothing under it but other headings stands in their path.
    const first = lead === '' && rest.length > 0 && own !== '' ? [] : [section([own], lead)]
    const parent = own === 'Contents' ? [] : [own]
    return [
      ...first,
      ...rest.map((span, place) => {
        const path = [...parent, headingOf(body, span)]
        const written = write(path, body.slice(span.to, rest[place + 1]?.from))
        return section(path, written.filter((part) => part !== '').join('\n\n'))
      }),
    ]
  })
  rebuilt.headings += headings.length
  for (const heading of notFound(contents?.headings ?? [], [title, ...headings]))
    rebuilt.notRebuilt.push({ what: 'heading', section: title, line: lines[0]!.line, words: heading })
  return sections
}

/** The headings of the contents that are none of those found, whole or as a part; the first names the chapter. */
const notFound = (listed: string[], found: string[]) =>
  listed.slice(1).filter((heading) => !found.some((other) => other.includes(heading) || heading.includes(other)))

const headingOf = (line: string, { from, to }: Span) => line.slice(from, to).trim()

/** A line begins with its title, also where the contents do not name it. */
function withTitle(line: string, spans: Span[]): Span[] {
  if (spans[0]?.from === 0) return spans
  const to = titleEnd(line, 0)
  return to === undefined || (spans[0] !== undefined && to > spans[0].from) ? spans : [{ from: 0, to }, ...spans]
}

/** The contents line as a list; what stands between two headings, such as a comment's number, stays with the first. */
function listItems(listed: string, headings: string[]): string {
  const starts: number[] = []
  let from = 0
  for (const heading of headings) {
    const at = listed.indexOf(heading, from)
    if (at === -1) continue
    starts.push(at)
    from = at + heading.length
  }
  return starts.map((start, at) => `- ${listed.slice(at === 0 ? 0 : start, starts[at + 1]).trim()}`).join('\n')
}

function writeText(text: string, place: { section: string; line: number }, rebuilt: Rebuilt): string[] {
  const tables = rebuildTables(text)
  rebuilt.tablesRebuilt += tables.rebuilt
  for (const table of tables.kept) rebuilt.notRebuilt.push({ what: 'table', ...place, words: firstWords(table) })
  return tables.parts.map((part) => {
    if ('table' in part) return part.table
    const written = rebuildLists(part.text)
    rebuilt.lists += written.lists
    return written.text
  })
}

function statusOf({ title }: Chapter, text: string): DocumentStatus {
  if (/^archived\b/i.test(title)) return 'archived'
  return UNFINISHED.test(text) || UNFINISHED.test(title) ? 'work-in-progress' : 'current'
}
