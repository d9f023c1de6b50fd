import { slugOf, type SourceDocument, type SourceSection } from '../corpus/section.ts'
import { maskEmails } from './mask-emails.ts'

/** A section as a format's reader found it: without an id. */
export interface OwnSection {
  section: string
  /** What the id is made of, where the heading itself is too long for one. */
  name?: string
  line: number
  text: string
  status?: SourceSection['status']
}

/**
 * A document of the organisation's own. Each section has the id `<document>#<slug of its heading>`, numbered where a
 * heading comes again; e-mail addresses are masked, and characters a database cannot hold are left out.
 */
export function ownDocument(id: string, title: string, found: OwnSection[]): SourceDocument {
  const taken = new Set<string>()
  const sections = found.flatMap(({ section, name = section, line, text, status = 'current' }) => {
    const clean = cleaned(text).trim()
    if (clean === '') return []
    const heading = cleaned(section).trim() || 'Text'
    return [{ clause: freeId(`${id}#${slugOf(cleaned(name))}`, taken), section: heading, status, line, text: clean }]
  })
  return { id, title: cleaned(title), discipline: 'own', status: 'current', edition: 'own', sections }
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}

const cleaned = (text: string) => maskEmails(text.replaceAll('\0', '').toWellFormed())
