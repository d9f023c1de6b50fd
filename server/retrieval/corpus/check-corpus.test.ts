import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { checkCorpus } from './check-corpus.ts'

const PROJECT = new URL('../../../', import.meta.url)

test('the corpus holds all of it', async () => {
  const { documents, found } = await checkCorpus(
    { url: new URL('corpus/', PROJECT), shown: 'corpus' },
    { project: PROJECT, rules: RULES },
  )
  const told = found.flatMap(({ problems }) => problems.map(({ file, line, says }) => `${file}:${line} ${says}`))
  expect(told).toEqual([])
  expect(documents).toBeGreaterThan(60)
})

const blueprint = (id: string, sections: string, { status = 'current', says = 'What it is for.' } = {}) =>
  `---\nid: "${id}"\ntitle: Title\ndiscipline: health\nstatus: ${status}\nedition: 2025-1\naudience: [CSM]\n---\n\n# ${id} Title\n\n${says}\n\n${sections}`

const SCORE = `## ENG-01 Engagement score

The score weighs four signals and holds two decisions (see ENG-T02). A pack goes out at T-5 and ISO 27001 is named.

| Signal | Weight |
| --- | --- |
| Cadence \\| rhythm | 30% |

## ENG-T02 Trigger

The CSM calls. Agendas are short.
`

describe('a corpus that is not right', () => {
  let project: string
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'checked-'))
    for (const folder of ['corpus/2-health', 'prompts', 'evals/cases'])
      mkdirSync(join(project, folder), { recursive: true })
    write('corpus/2-health/2.3.md', blueprint('2.3', SCORE))
  })
  afterEach(() => rmSync(project, { recursive: true, force: true }))

  const write = (name: string, text: string) => writeFileSync(join(project, name), text)

  async function told(rules: { id: string; clauses: string[] }[] = []) {
    const root = pathToFileURL(`${project}/`)
    const { found } = await checkCorpus({ url: new URL('corpus/', root), shown: 'corpus' }, { project: root, rules })
    return found.flatMap(({ check, problems }) =>
      problems.map(({ file, line, says, todo }) => {
        expect([says.at(-1), todo.at(-1)]).toEqual(['.', '.'])
        return `${check} ${file}:${line} ${says}`
      }),
    )
  }

  test('questions beside a blueprint stand under its sections, and each section has some', async () => {
    write('corpus/2-health/2.3.questions.yaml', 'ENG-01:\n  - What counts?\nENG-09:\n  - Who?\n')
    expect(await told()).toEqual([
      'questions corpus/2-health/2.3.questions.yaml:3 Questions stand under ENG-09, which the blueprint does not have.',
      'questions corpus/2-health/2.3.questions.yaml:undefined Nobody asks for 2.3#2-3-title.',
      'questions corpus/2-health/2.3.questions.yaml:undefined Nobody asks for ENG-T02.',
    ])
  })

  test('without a fault nothing is told', async () => expect(await told()).toEqual([]))

  test.each([
    ['no header', '# Title\n\nText.\n\n## A\n\nx\n', ['headers corpus/2.4.md:1 There is no header.']],
    [
      'a header that is not YAML',
      '---\nid: [\n---\n# T\n\nText.\n',
      ['headers corpus/2.4.md:1 The header is not YAML.'],
    ],
    [
      'a status that is none',
      blueprint('2.4', '', { status: 'old' }),
      [expect.stringContaining("headers corpus/2.4.md:5 The header's status is missing or not right")],
    ],
    [
      'no introduction',
      blueprint('2.4', '', { says: '' }),
      ['headers corpus/2.4.md:10 There is no introduction before the first ## heading.'],
    ],
    [
      'a clause of another blueprint',
      blueprint('2.4', '## ENG-01 Mine\n\nText.\n'),
      ['unique corpus/2.4.md:14 ENG-01 is also at corpus/2-health/2.3.md:14.'],
    ],
    [
      'a clause and a heading twice in one file',
      blueprint('2.4', '## SQ-01 A\n\nx\n\n## SQ-01 B\n\nx\n\n## Why\n\nx\n\n## Why\n\nx\n'),
      [
        'unique corpus/2.4.md:18 SQ-01 is also at corpus/2.4.md:14.',
        'unique corpus/2.4.md:26 2.4#why is also at corpus/2.4.md:22.',
      ],
    ],
    ['a document twice', blueprint('2.3', ''), ['unique corpus/2.4.md:1 2.3 is also at corpus/2-health/2.3.md:1.']],
    [
      'clauses and sections named that nobody has, also of a family that nobody has',
      blueprint('2.4', '## A\n\nSee ENG-02,\nENG-T9 and EGN-01, not T-5 (2.3#nothing).\n'),
      ['ENG-02|16', 'ENG-T9|17', 'EGN-01|17', '2.3#nothing|17'].map((each) => {
        const [id, line] = each.split('|')
        return `mentions corpus/2.4.md:${line} ${id} is named here, but no heading has it.`
      }),
    ],
    [
      'a table without its ruler, with a short row, with text on its heels',
      blueprint('2.4', '## A\n\n| a | b |\n| 1 | 2 |\n\n| a | b |\n| --- | --- |\n| 1 |\nText.\n\n```\n| a |\n```\n'),
      [
        'tables corpus/2.4.md:16 The table has no ruler below its heading row.',
        'tables corpus/2.4.md:21 The row has 1 cells, its heading row 2.',
        'tables corpus/2.4.md:22 The text right below the table is read as a row of it.',
      ],
    ],
    [
      'an archived document that does not say so',
      blueprint('2.4', '', { status: 'archived' }),
      ['standing corpus/2.4.md:10 The document is archived, but its introduction does not say so.'],
    ],
    ['one that does', blueprint('2.4', '', { status: 'archived', says: 'It is superseded by 2.3.' }), []],
    [
      'an unfinished document that does not say so',
      blueprint('2.4', '', { status: 'work-in-progress' }),
      ['standing corpus/2.4.md:10 The document is work-in-progress, but its introduction does not say so.'],
    ],
    [
      'a section without text and one of 401 words',
      blueprint('2.4', `## Empty\n\n## Long\n\n${'word '.repeat(401)}\n\n## Whole\n\n${'word '.repeat(400)}\n`),
      ['length corpus/2.4.md:14 2.4#empty has no text.', 'length corpus/2.4.md:16 2.4#long has 401 words.'],
    ],
  ])('%s', async (_what, text, expected) => {
    write('corpus/2.4.md', text)
    expect(await told()).toEqual(expected)
  })

  test('whatever rests on a clause that is gone', async () => {
    const reading = (position: string, clause: string) => `{position: ${position}, says: x, clauses: [${clause}]}`
    write(
      'corpus/conflicts.yaml',
      `- id: first\n  clauses: [ENG-01]\n  readings: [${reading('a', 'ENG-01')}, ${reading('b', 'X-01')}]\n  inForce: a\n`,
    )
    write(
      'corpus/glossary.yaml',
      '- term: score\n  clauses: [ENG-01]\n\n- term: play\n  clauses: [ENG-T09]\n- term: GRR\n  clauses: []\n',
    )
    write('corpus/open-points.yaml', '- id: scale\n  clauses: [ENG-01, RISK-02]\n')
    write('corpus/artefacts.yaml', '- {id: A-1, name: Pack, clause: "2.3#pack", fields: [], limits: []}\n')
    write(
      'prompts/word.md',
      '---\nid: word\npurpose: Word it.\ninputs: []\nclauses: [GEN-01]\ncheckedBy: [answers]\n---\nWord it.\n',
    )
    write('evals/cases/answers.jsonl', '\n{"id":"Q1","question":"What of ENG-99?","clauses":["ENG-98"]}\n')
    expect(await told([{ id: 'R-1', clauses: ['ENG-01', 'ENG-77'] }])).toEqual([
      'relied-on server/rules:undefined The rule "R-1" rests on ENG-77, which no heading has.',
      'relied-on corpus/conflicts.yaml:1 The conflict "first" rests on X-01, which no heading has.',
      'relied-on corpus/glossary.yaml:4 The term "play" rests on ENG-T09, which no heading has.',
      'relied-on corpus/open-points.yaml:1 The open point "scale" rests on RISK-02, which no heading has.',
      'relied-on corpus/artefacts.yaml:1 The artefact "A-1 Pack" rests on 2.3#pack, which no heading has.',
      'relied-on prompts/word.md:undefined The prompt "word" rests on GEN-01, which no heading has.',
      'relied-on evals/cases/answers.jsonl:2 The eval case "answers/Q1" rests on ENG-98, which no heading has.',
      'relied-on corpus/glossary.yaml:6 The term "GRR" names no clause.',
    ])
  })

  test('an artefact whose section lacks a word or a number of its fields and limits, in whatever form', async () => {
    const artefact = (fields: string, limits: string) =>
      `- id: A-1\n  name: Pack\n  clause: ENG-01\n  fields: [${fields}]\n  limits: [${limits}]\n`
    write('corpus/artefacts.yaml', artefact('signal, weights, Scores', 'at most 2 decisions'))
    expect(await told()).toEqual([])
    write('corpus/artefacts.yaml', artefact('signal, owner', 'at most 3 decisions'))
    expect(await told()).toEqual([
      'artefacts corpus/artefacts.yaml:1 "owner" of "A-1 Pack" is not described at ENG-01: owner does not occur there.',
      'artefacts corpus/artefacts.yaml:1 "at most 3 decisions" of "A-1 Pack" is not described at ENG-01: 3 does not occur there.',
    ])
  })

  test('lists that cannot be read, each once', async () => {
    write('corpus/conflicts.yaml', '- id: x\n  clauses: []\n  readings: []\n  inForce: y\n')
    write('corpus/glossary.yaml', '- term: [\n')
    write('corpus/artefacts.yaml', 'id: A-1\n')
    write('prompts/word.md', 'Word it.\n')
    write('evals/cases/answers.jsonl', '{"id":"a"}\nnot json\n')
    expect(await told()).toEqual([
      'lists corpus/conflicts.yaml:1 inForce is not right (it is none of the readings).',
      expect.stringMatching(/^lists corpus\/glossary\.yaml:\d This is not YAML\.$/),
      'lists corpus/artefacts.yaml:1 The file must hold one list.',
      expect.stringContaining('lists prompts/word.md:1 The header needs id'),
      'lists evals/cases/answers.jsonl:2 A case must be one JSON object with an id.',
    ])
  })

  test('a folder without a blueprint is none, nor is a folder that is not there', async () => {
    const product = { project: PROJECT, rules: [] }
    const folder = (name: string) => ({ url: new URL(name, pathToFileURL(`${project}/`)), shown: name })
    await expect(checkCorpus(folder('evals/'), product)).rejects.toThrow(/holds no blueprint/)
    await expect(checkCorpus(folder('nothing/'), product)).rejects.toThrow(/There is no folder/)
  })
})
