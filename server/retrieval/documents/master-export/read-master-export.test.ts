import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMasterExport } from './is-master-export.ts'
import { readMasterExport } from './read-master-export.ts'

const SOURCE = new URL('../../../../../shared/blueprints/source/cs-blueprints.txt', import.meta.url)

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

const BLUEPRINT = `?? 1.1 Segmentation
1.1 SegmentationOverviewWhat is the objective?Why is it important?Concept #1: Maturity and AppetiteAppendixIn Summary
OverviewWhat is the objective?To segment clients.Why is it important?It helps you to:? Choose well? Spend time where it counts? Ask who needs what
Concept #1: Maturity and AppetiteWho is ready? That is the question here. See vCIOs at MSPs.
AppendixLevelSegmentation ModelDefinition1. No SegmentationAll clients are the sameNo differentiation.2. MRR-OnlySegment by valueBased on revenue.3. HealthSegment by scoreBased on scores.In SummaryDone.
? Archived: Roles
5.1 RolesOverviewThe old text of the roles, which is kept for those who ask how it was before, and why it changed since.
`

/** The letters of a line's sections: each heading where it first stands in a path, then its text. */
function wordsOf(sections: { section: string; text: string }[]): string {
  let open = ''
  return sections
    .map(({ section, text }) => {
      const [, ...path] = section.split(' > ')
      const headings = path.at(-1) === 'Contents' ? [] : path.length > 1 && path[0] === open ? path.slice(1) : path
      open = path[0] ?? ''
      return letters([...headings, text === path.at(-1) ? '' : text].join(''))
    })
    .join('')
}

test('headings, lists and tables are rebuilt, and archived chapters marked', () => {
  const { sections, rebuilt } = readMasterExport(BLUEPRINT)
  expect(sections.map(({ section, line, status }) => [section, line, status])).toEqual([
    ['1.1 Segmentation > Contents', 2, 'current'],
    ['1.1 Segmentation > Overview > What is the objective?', 3, 'current'],
    ['1.1 Segmentation > Overview > Why is it important?', 3, 'current'],
    ['1.1 Segmentation > Concept #1: Maturity and Appetite', 4, 'current'],
    ['1.1 Segmentation > Appendix', 5, 'current'],
    ['1.1 Segmentation > Appendix > In Summary', 5, 'current'],
    ['Archived: Roles > 5.1 Roles', 7, 'archived'],
  ])
  expect(sections[1]!.text).toBe('To segment clients.')
  expect(sections[2]!.text).toBe(
    'It helps you to:\n\n- Choose well\n- Spend time where it counts\n- Ask who needs what',
  )
  expect(sections[3]!.text).toBe('Who is ready? That is the question here. See vCIOs at MSPs.')
  expect(sections[4]!.text).toContain('| 2. MRR-Only | Segment by value | Based on revenue. |\n')
  expect(rebuilt).toMatchObject({ sections: 7, lists: 1, tablesRebuilt: 1, notRebuilt: [] })
})

test('a table that cannot be told and a heading that is not found are listed with their place', () => {
  const flat = BLUEPRINT.replace('2. MRR-OnlySegment by value', '2. MRR-Only').replace(
    'Maturity and AppetiteAppendix',
    'Maturity and AppetiteConcept #2: TimeAppendix',
  )
  const { rebuilt } = readMasterExport(flat)
  expect(rebuilt).toMatchObject({ tablesRebuilt: 0, tablesKeptAsText: 1, headingsNotFound: 1 })
  expect(rebuilt.notRebuilt).toEqual([
    { what: 'heading', section: '1.1 Segmentation', line: 2, words: 'Concept #2: Time' },
    {
      what: 'table',
      section: '1.1 Segmentation > Appendix',
      line: 5,
      words: expect.stringMatching(/^Level \| Segmentation Model \| Definition/),
    },
  ])
})

test('an ordinary text is no master export', () => {
  expect(isMasterExport('# Notes\n\nIs this important? Yes.\n')).toBe(false)
})

test.skipIf(!existsSync(SOURCE))('no word of the real export is lost, and none changes its place', () => {
  const source = readFileSync(SOURCE, 'utf8')
  expect(isMasterExport(source)).toBe(true)
  const { sections, rebuilt } = readMasterExport(source)
  const written = Map.groupBy(sections, ({ line }) => line)
  let chapter = ''
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const found = written.get(at + 1)
    // A chapter's title is in the heading of each of its sections.
    if (found === undefined || found[0]!.section === found[0]!.text) chapter = letters(line)
    else expect(wordsOf(found), `line ${at + 1}`).toBe(letters(line))
    for (const { section } of found ?? []) expect(letters(section.split(' > ')[0]!)).toBe(chapter)
  }
  expect(rebuilt.headings).toBeGreaterThan(900)
  expect(rebuilt.tablesRebuilt).toBeGreaterThanOrEqual(20)
  const tables = rebuilt.notRebuilt.filter(({ what }) => what === 'table')
  expect(tables).toHaveLength(rebuilt.tablesKeptAsText)
  expect(rebuilt.headingsNotFound).toBe(rebuilt.notRebuilt.length - tables.length)
  const lines = source.split('\n')
  for (const { line, words } of rebuilt.notRebuilt) {
    const begin = letters(words.replace(/ \.\.\.$/, ''))
    expect(letters(lines[line - 1]!), `line ${line}`).toContain(begin)
  }
  expect(sections.filter(({ status }) => status === 'archived').length).toBeGreaterThanOrEqual(15)
})
