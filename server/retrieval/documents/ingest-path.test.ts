import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { storeDocument } from '../index/store-document.ts'
import { ingestPath } from './ingest-path.ts'

let database: Database
let folder: string
const quiet = () => undefined
const ingest = (name: string) => ingestPath(database, join(folder, name), quiet)
const write = async (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const clauses = () =>
  database.query<{ id: string; section: string; text: string; line: number }>(
    `select id, section, text, line from clauses where document_id <> 'base' order by document_id, position`,
  )
const chunks = () => database.query<{ id: number; clause_id: string }>('select id, clause_id from chunks order by id')
const ingestedIds = async () => (await ingest('.')).documents.map(({ id }) => id)
const state = () =>
  database.query('select (select version from index_state), (select count(*)::int from documents) as documents')

beforeAll(async () => {
  database = await openTestDatabase()
  // The space of the embedding needs words that come more than once.
  const sections = ['care', 'fees', 'care', 'fees'].map((word, at) => ({
    clause: `base#${at}`,
    section: 'Client',
    status: 'current' as const,
    line: at,
    text: `The client asks about ${word} and visits`,
  }))
  const base = { id: 'base', title: 'Base', discipline: 'strategy', status: 'current' as const, edition: '1', sections }
  await storeDocument(database, 'corpus', 'base.md', base)
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  await database.query(`delete from documents where id <> 'base'`)
  await database.query('delete from removed_documents')
  folder = await mkdtemp(join(tmpdir(), 'ingest-'))
  return () => rm(folder, { recursive: true })
})

const GUIDE =
  '# Our guide\n\nWho we are.\n\n## Fees\n\nFees are due in May.\n\n## Fees\n\nOther fees.\n\n## ENG-01 Visits\n\nOnce a year.\n'

test('a document is taken in with ids of its own, whatever its headings say', async () => {
  await write('Our Guide.md', GUIDE)
  const report = await ingest('Our Guide.md')
  expect(report.documents).toMatchObject([{ id: 'our-guide', title: 'Our guide', sections: 4, added: 4 }])
  expect((await clauses()).map(({ id, line }) => [id, line])).toEqual([
    ['our-guide#our-guide', 1],
    ['our-guide#fees', 5],
    ['our-guide#fees-2', 9],
    ['our-guide#eng-01-visits', 13],
  ])
})

test('taking in the same again changes nothing', async () => {
  await write('guide.md', GUIDE)
  await ingest('guide.md')
  const before = await state()
  const report = await ingest('guide.md')
  expect(report.documents).toMatchObject([{ id: 'guide', added: 0, changed: 0, removed: 0, unchanged: 4 }])
  expect(await state()).toEqual(before)
})

test('a changed section replaces only itself', async () => {
  await write('guide.md', GUIDE)
  await ingest('guide.md')
  const before = await chunks()
  await write('guide.md', GUIDE.replace('in May', 'in June'))
  const report = await ingest('guide.md')
  expect(report.documents).toMatchObject([{ added: 0, changed: 1, removed: 0, unchanged: 3 }])
  const kept = before.filter(({ clause_id }) => clause_id !== 'guide#fees')
  expect(await chunks()).toEqual(expect.arrayContaining(kept))
})

test('a second file of the same name has an id of its own, also where the corpus holds the name', async () => {
  await database.query(
    `insert into documents values ('guide', 'Guide', 'strategy', 'current', '1', 'corpus', 'guide.md', 'x')`,
  )
  await mkdir(join(folder, 'a'))
  await mkdir(join(folder, 'b'))
  await write('a/guide.md', GUIDE)
  await write('b/guide.md', GUIDE)
  expect(await ingestedIds()).toEqual(['guide-2', 'guide-3'])
  expect(await ingestedIds()).toEqual(['guide-2', 'guide-3'])
})

test('in a folder bad files are refused and the rest goes in; dot files and links are passed over', async () => {
  await write('guide.md', GUIDE)
  await write('.hidden.md', GUIDE)
  await write('empty.md', '')
  await write('picture.png', 'x')
  await symlink(tmpdir(), join(folder, 'link'))
  const { documents, refused } = await ingest('.')
  expect(documents.map(({ file }) => file)).toEqual(['guide.md'])
  expect(refused).toEqual([
    { file: 'empty.md', reason: 'empty.md is empty; save it again with its text.' },
    {
      file: 'picture.png',
      reason: 'picture.png has a format that cannot be read; save it as md, txt, pdf, docx, html or csv.',
    },
  ])
})

test('e-mail addresses are masked in headings, texts and titles', async () => {
  await write('guide.md', '# Ask ann.b+x@example.co.uk\n\nOr <bob@example.com>, or bob@host.\n')
  const { documents } = await ingest('guide.md')
  expect(documents[0]!.title).toBe('Ask [e-mail removed]')
  expect(await clauses()).toMatchObject([
    { section: 'Ask [e-mail removed]', text: 'Or <[e-mail removed]>, or bob@host.' },
  ])
})

test('UTF-16 with a byte order mark is read', async () => {
  await write('notes.txt', Buffer.from('\uFEFFZürich notes', 'utf16le'))
  await ingest('notes.txt')
  expect(await clauses()).toMatchObject([{ id: 'notes#part-1', section: 'Part 1', text: 'Zürich notes' }])
})

test('plain text is cut at its headings, else by about a page', async () => {
  await write('plain.txt', 'FIRST THINGS\n\nText one.\n\n2. Second Things\n\nText two.\n')
  await write('run.txt', 'A sentence of some length stands here. '.repeat(200))
  await ingest('.')
  const sections = (await clauses()).map(({ section }) => section)
  expect(sections).toEqual(['FIRST THINGS', '2. Second Things', 'Part 1', 'Part 2', 'Part 3', 'Part 4'])
})

test('HTML keeps headings, lists and tables; scripts and styles go', async () => {
  await write(
    'page.html',
    `<html><head><title>Our &amp; page</title><style>p{}</style></head><body><h1>Top</h1><script>bad()</script>
     <p>A <b>bold</b> word</p><ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
     <table><tr><th>Name</th><th>Fee</th></tr><tr><td>A|B</td><td><p>5</p></td></tr></table></body></html>`,
  )
  const { documents } = await ingest('page.html')
  expect(documents[0]!.title).toBe('Our & page')
  const [{ section, text } = { section: '', text: '' }] = await clauses()
  expect(section).toBe('Top')
  expect(text).toBe('A bold word\n\n- one\n  - inner\n- two\n\n| Name | Fee |\n| --- | --- |\n| A\\|B | 5 |')
})

test('a CSV becomes a table every fifty rows', async () => {
  await write('fees.csv', `Name;Fee\n${Array.from({ length: 60 }, (_, at) => `n${at};${at}`).join('\n')}\n`)
  await ingest('fees.csv')
  const found = await clauses()
  expect(found.map(({ id, line }) => [id, line])).toEqual([
    ['fees#rows-1-to-50', 2],
    ['fees#rows-51-to-60', 52],
  ])
  expect(found[1]!.text).toMatch(/^\| Name \| Fee \|\n\| --- \| --- \|\n\| n50 \| 50 \|\n/)
})

test('a Word document is cut at its headings', async () => {
  await write(
    'plan.docx',
    docx(
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Aims</w:t></w:r></w:p><w:p><w:r><w:t>Grow with care.</w:t></w:r></w:p>',
    ),
  )
  await ingest('plan.docx')
  expect(await clauses()).toMatchObject([{ id: 'plan#aims', section: 'Aims', text: 'Grow with care.' }])
})

test('a PDF has a section a page', async () => {
  await write('plan.pdf', pdf('Grow with care'))
  await ingest('plan.pdf')
  expect(await clauses()).toMatchObject([{ id: 'plan#page-1', section: 'Page 1', text: 'Grow with care' }])
})

const BAD: [string, string | Uint8Array, string, RegExp][] = [
  ['empty.md', '', 'unreadable-file', /^empty\.md is empty; .+\.$/],
  ['blank.md', ' \n', 'unreadable-file', /^blank\.md has no text; /],
  ['binary.txt', 'a\0b', 'unreadable-file', /^binary\.txt holds binary content; /],
  ['latin.txt', Buffer.from('Zürich', 'latin1'), 'unreadable-file', /^latin\.txt is not UTF-8 text; /],
  ['sheet.xlsx', 'x', 'unreadable-file', /^sheet\.xlsx has a format that cannot be read; /],
  ['open.csv', 'a,b\n"c,d\n', 'unreadable-file', /^open\.csv has a quotation mark that is not closed; /],
  ['text.docx', 'not a zip', 'unreadable-file', /^text\.docx is broken or no Word document; /],
  ['short.docx', 'x', 'unreadable-file', /^short\.docx is broken or no Word document; /],
  ['zip.docx', zip({ 'a.txt': 'a' }), 'unreadable-file', /^zip\.docx is broken or no Word document; /],
  ['bomb.docx', zip({ 'a.txt': 'a' }, 300 * 1024 * 1024), 'too-large', /^bomb\.docx unpacks to more than 200 MB; /],
  ['broken.pdf', '%PDF-1.4\nnothing', 'unreadable-file', /^broken\.pdf is broken or no PDF; /],
  ['locked.pdf', pdf('Secret', true), 'unreadable-file', /^locked\.pdf is protected by a password; /],
  ['scan.pdf', pdf(''), 'unreadable-file', /^scan\.pdf has no text; /],
]

test.each(BAD)('%s is refused with one sentence and changes nothing', async (name, content, code, message) => {
  await write(name, content)
  const before = await state()
  await expect(ingest(name)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  expect(await state()).toEqual(before)
})

test('a folder tells which documents have no file any more, and removes them only when told to', async () => {
  await mkdir(join(folder, 'a'))
  await mkdir(join(folder, 'ab'))
  await write('a/guide.md', GUIDE)
  await write('a/fees.md', '# Fees\n\nDue in May.\n')
  await write('ab/other.md', '# Other\n\nText.\n')
  await ingest('.')
  await rm(join(folder, 'a/fees.md'))
  await rm(join(folder, 'ab/other.md'))
  await write('a/guide.md', '')
  const left = async () =>
    (await database.query<{ id: string }>(`select id from documents where kind = 'own' order by id`)).map(
      ({ id }) => id,
    )

  const kept = await ingest('a')
  expect(kept).toMatchObject({ gone: [{ id: 'fees', title: 'Fees', file: 'fees.md' }], pruned: false })
  expect(await left()).toEqual(['fees', 'guide', 'other'])

  const pruned = await ingestPath(database, join(folder, 'a'), quiet, { prune: true })
  expect(pruned).toMatchObject({ gone: [{ id: 'fees' }], pruned: true, refused: [{ file: 'guide.md' }] })
  expect(await left()).toEqual(['guide', 'other'])
})

test('pruning needs a folder, and one with files in it', async () => {
  await write('guide.md', GUIDE)
  await ingest('.')
  const prune = (name: string) => ingestPath(database, join(folder, name), quiet, { prune: true })
  await expect(prune('guide.md')).rejects.toMatchObject({ code: 'bad-input' })
  await rm(join(folder, 'guide.md'))
  await expect(prune('guide.md')).rejects.toMatchObject({ code: 'not-found' })
  await expect(prune('.')).rejects.toMatchObject({ code: 'unreadable-file' })
  expect(await database.query(`select id from documents where kind = 'own'`)).toHaveLength(1)
})

test('the report says what of each format was read', async () => {
  await write('a.md', '# A\n\n- one\n- two\n\n#### Deep\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n')
  await write('b.html', '<h1>B</h1><ul><li>one</li></ul><table><tr><th>A</th></tr><tr><td>1</td></tr></table>')
  await write('c.csv', `Name;Fee\n${Array.from({ length: 60 }, (_, at) => `n${at};${at}`).join('\n')}\n`)
  await write('d.pdf', pdf('Grow with care'))
  const { documents } = await ingest('.')
  expect(documents.map(({ structure }) => structure)).toEqual([
    { headings: 2, lists: 1, tables: 1 },
    { headings: 1, lists: 1, tables: 1 },
    { headings: 0, lists: 0, tables: 1 },
    { headings: 0, lists: 0, tables: 0 },
  ])
})

test('a path that is not there and a file above 100 MB are refused', async () => {
  await expect(ingest('gone.md')).rejects.toMatchObject({ code: 'not-found' })
  await write('huge.md', 'x')
  await truncate(join(folder, 'huge.md'), 101 * 1024 * 1024)
  await expect(ingest('huge.md')).rejects.toMatchObject({ code: 'too-large' })
})

test('a Word document that hides how large it unpacks is refused', async () => {
  const packed = deflateRawSync(Buffer.alloc(201 * 1024 * 1024))
  await write('liar.docx', zip({ 'a.txt': packed }, 10))
  await expect(ingest('liar.docx')).rejects.toMatchObject({ code: 'too-large' })
})

/** A zip whose files are stored as they are, or given deflated; `claimed` is the unpacked size it states for each. */
function zip(files: Record<string, string | Buffer>, claimed?: number): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = typeof text === 'string' ? Buffer.from(text) : text
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(typeof text === 'string' ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(claimed ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(Buffer.concat(central).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...central, end])
}

function docx(body: string): Buffer {
  const office = 'http://schemas.openxmlformats.org'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

/** A PDF of one page; a locked one names an encryption whose password is not the empty one. */
function pdf(text: string, locked = false): string {
  const content = text === '' ? '' : `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`
  const key = '00'.repeat(32)
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
6 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>> endobj
trailer <</Root 1 0 R${locked ? `/Encrypt 6 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]` : ''}>>
%%EOF`
}
