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

test('headings, lists and tables are rebuilt, and archived chapters marked', () => {
  const { sections, rebuilt } = readMasterExport(BLUEPRINT)
  expect(sections.map(({ section, line, status }) => [section, line, status])).toEqual([
    ['1.1 Segmentation > Contents', 2, 'current'],
    ['1.1 Segmentation > Overview', 3, 'current'],
    ['1.1 Segmentation > Concept #1: Maturity and Appetite', 4, 'current'],
    ['1.1 Segmentation > Appendix', 5, 'current'],
    ['Archived: Roles > 5.1 Roles', 7, 'archived'],
  ])
  expect(sections[1]!.text).toBe(
    '### What is the objective?\n\nTo segment clients.\n\n### Why is it important?\n\nIt helps you to:\n\n- Choose well\n- Spend time where it counts\n- Ask who needs what',
  )
  expect(sections[2]!.text).toBe('Who is ready? That is the question here. See vCIOs at MSPs.')
  expect(sections[3]!.text).toContain('| 2. MRR-Only | Segment by value | Based on revenue. |\n')
  expect(rebuilt).toMatchObject({ sections: 5, lists: 1, tablesRebuilt: 1, tablesKeptAsText: 0 })
})

test('an ordinary text is no master export', () => {
  expect(isMasterExport('# Notes\n\nIs this important? Yes.\n')).toBe(false)
})

test.skipIf(!existsSync(SOURCE))('no word of the real export is lost, and none changes its place', () => {
  const source = readFileSync(SOURCE, 'utf8')
  expect(isMasterExport(source)).toBe(true)
  const { sections, rebuilt } = readMasterExport(source)
  const written = new Map(sections.map(({ line, section, text }) => [line, { section, text }]))
  let chapter = ''
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const found = written.get(at + 1)
    // A chapter's title is in the heading of each of its sections.
    if (found === undefined) chapter = letters(line)
    else {
      const [first, ...rest] = found.section.split(' > ')
      if (rest.length > 0) expect(letters(first!)).toBe(chapter)
      const title = letters(rest.join(' > '))
      const text = letters(found.text)
      const whole = letters(line)
      expect([text, title + text]).toContain(whole)
    }
  }
  expect(rebuilt.headings).toBeGreaterThan(900)
  expect(rebuilt.tablesRebuilt).toBeGreaterThanOrEqual(20)
  expect(sections.filter(({ status }) => status === 'archived').length).toBeGreaterThanOrEqual(15)
})
