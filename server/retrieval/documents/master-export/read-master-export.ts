import type { DocumentStatus } from '../../../domain/passage.ts'
import type { OwnSection } from '../own-document.ts'
import { type Chapter, divideChapters } from './divide-chapters.ts'
import { findHeadings, type Span, titleEnd } from './find-headings.ts'
import { readContents } from './read-contents.ts'
import { rebuildLists } from './rebuild-lists.ts'
import { rebuildTables } from './rebuild-tables.ts'
import type { Rebuilt } from './rebuilt.ts'

const UNFINISHED =
  /^\W*(?:work in progress|wip\b|draft\b|tbd\b|tbc\b|under construction|to be (?:written|completed|defined))/i

/**
 * Reads a master export of the blueprints: a section a line, with the headings, lists and tables that were run
 * together rebuilt where they can be told. No word is left out; what cannot be told stays text.
 */
export function readMasterExport(text: string): { title: string; sections: OwnSection[]; rebuilt: Rebuilt } {
  const rebuilt: Rebuilt = { sections: 0, headings: 0, lists: 0, tablesRebuilt: 0, tablesKeptAsText: 0 }
  const sections = divideChapters(text).flatMap((chapter) => readChapter(chapter, rebuilt))
  rebuilt.sections = sections.length
  return { title: 'CS Blueprints master export', sections, rebuilt }
}

function readChapter(chapter: Chapter, rebuilt: Rebuilt): OwnSection[] {
  const { title, line, lines } = chapter
  if (lines.length === 0) return [{ section: title, line, text: title, status: statusOf(chapter, title) }]
  const contents = readContents(chapter)
  let next = 0
  return lines.map(({ line: number, text }, at) => {
    const listed = at === 0 && contents !== undefined ? text.slice(0, contents.length) : ''
    const body = text.slice(listed.length)
    const found = findHeadings(body, contents?.headings ?? [], next)
    next = found.next
    const spans = listed === '' ? withTitle(body, found.spans) : found.spans
    const own = listed === '' && spans[0]?.from === 0 ? body.slice(0, spans[0].to).trim() : ''
    const list = listed === '' ? '' : listItems(listed, contents!.headings)
    const written = [list, write(body, own === '' ? spans : spans.slice(1), own === '' ? 0 : spans[0]!.to, rebuilt)]
    rebuilt.headings += own === '' ? 0 : 1
    const content = written.filter((part) => part !== '').join('\n\n')
    return {
      section: [title, listed === '' ? own : 'Contents'].filter((part) => part !== '').join(' > '),
      line: number,
      text: content === '' ? own : content,
      status: statusOf(chapter, content),
    }
  })
}

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

function write(line: string, spans: Span[], start: number, rebuilt: Rebuilt): string {
  const blocks: string[] = []
  let from = start
  for (const span of [...spans, undefined]) {
    blocks.push(...writeText(line.slice(from, span?.from), rebuilt))
    if (span === undefined) break
    blocks.push(`### ${line.slice(span.from, span.to).trim()}`)
    rebuilt.headings++
    from = span.to
  }
  return blocks.filter((block) => block !== '').join('\n\n')
}

function writeText(text: string, rebuilt: Rebuilt): string[] {
  const tables = rebuildTables(text)
  rebuilt.tablesRebuilt += tables.rebuilt
  rebuilt.tablesKeptAsText += tables.kept
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
