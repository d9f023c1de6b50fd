import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PortfolioClient } from '../../domain/client-month.ts'
import { focused, isChromiumInstalled, openPages, tabTo } from '../../testing/open-pages.ts'

const DAY = '2026-11-26'
const ROWS = '#clients-table tbody tr'

describe.skipIf(!isChromiumInstalled)('the table of the portfolio page', { timeout: 20_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>
  let clients: PortfolioClient[]

  beforeAll(async () => {
    pages = await openPages()
    const response = await fetch(`${pages.address}/api/portfolio?asOf=${DAY}`)
    clients = ((await response.json()) as { clients: PortfolioClient[] }).clients
  }, 90_000)
  afterAll(() => pages?.close())

  const onPage = (work: (page: Page) => Promise<void>, query = '') =>
    pages.onPage(`/portfolio?asOf=${DAY}${query}`, work, { ready: `${ROWS}, .empty` })
  const idsOn = (page: Page) => page.locator(ROWS).evaluateAll((rows) => rows.map((row) => row.dataset['client']))
  const idsWhere = (holds: (entry: PortfolioClient) => boolean) => clients.filter(holds).map(({ client }) => client.id)

  test('is reached from the chat by keyboard, and leads back to it', async () => {
    await pages.onPage(
      '/',
      async (page) => {
        await tabTo(page, 'nav a[href="/portfolio"]')
        await page.keyboard.press('Enter')
        await page.locator(ROWS).first().waitFor()
        await page.getByRole('link', { name: 'Ask' }).click()
        await page.locator('#question').waitFor()
      },
      { ready: '#client option:nth-child(2)' },
    )
  })

  test('has a row for each client, with every colour as a letter and a word', async () => {
    await onPage(async (page) => {
      expect((await idsOn(page)).toSorted()).toEqual(idsWhere(() => true))
      expect(await page.locator('#count').textContent()).toBe(`${clients.length} of ${clients.length} clients`)
      for (const { client, latest } of clients) {
        const marks = page.locator(`${ROWS}[data-client="${client.id}"] .mark`)
        const letters = { red: 'R', yellow: 'Y', green: 'G', unknown: '?' }
        expect(await marks.allTextContents()).toEqual(latest.health.map(({ colour }) => `${letters[colour]}${colour}`))
      }
    })
  })

  const FILTERS: [string, (page: Page) => Promise<unknown>, string, (entry: PortfolioClient) => boolean][] = [
    [
      'a part of a name',
      (page) => filter(page, 'Name, id').fill('harbour'),
      'q=harbour',
      ({ client }) => client.id === 'C-1001',
    ],
    [
      'a segment',
      (page) => filter(page, 'Segment').selectOption('B'),
      'segment=B',
      ({ latest }) => latest.segment === 'B',
    ],
    [
      'an unknown segment',
      (page) => filter(page, 'Segment').selectOption('unknown'),
      'segment=unknown',
      ({ latest }) => latest.segment === null,
    ],
    [
      'a colour of any dimension',
      (page) => filter(page, 'Colour').selectOption('red'),
      'colour=red',
      ({ latest }) => latest.health.some(({ colour }) => colour === 'red'),
    ],
    [
      'a colour of one dimension',
      async (page) => {
        await filter(page, 'Health of').selectOption('engagement')
        await filter(page, 'Colour').selectOption('red')
      },
      'dimension=engagement&colour=red',
      ({ latest }) => latest.health.some(({ dimension, colour }) => dimension === 'engagement' && colour === 'red'),
    ],
    [
      'an owner',
      (page) => filter(page, 'Owner').selectOption('Tom Okafor'),
      'owner=Tom+Okafor',
      ({ client: { csm, am, tam, vcio } }) => [csm, am, tam, vcio].includes('Tom Okafor'),
    ],
    ['At Risk', (page) => filter(page, 'Only At Risk').check(), 'atRisk=yes', ({ latest }) => latest.atRisk.flagged],
    [
      'open calls',
      (page) => filter(page, 'With open calls').check(),
      'withCalls=yes',
      ({ latest }) => latest.calls.length > 0,
    ],
  ]

  test.each(FILTERS)(
    'narrows to %s, and the address opens the same view again',
    async (_name, choose, query, holds) => {
      const expected = idsWhere(holds)
      expect(expected.length).toBeGreaterThan(0)
      expect(expected.length).toBeLessThan(clients.length)
      let address = ''
      await onPage(async (page) => {
        await choose(page)
        expect((await idsOn(page)).toSorted()).toEqual(expected)
        expect(await page.locator('#count').textContent()).toBe(`${expected.length} of ${clients.length} clients`)
        address = new URL(page.url()).search
        expect(address).toContain(query)
      })
      await onPage(
        async (page) => {
          expect((await idsOn(page)).toSorted()).toEqual(expected)
          await page.getByRole('button', { name: 'Clear the filters' }).click()
          await page
            .locator(ROWS)
            .nth(clients.length - 1)
            .waitFor()
        },
        `&${address.slice(1)}`,
      )
    },
  )

  test('says in one sentence that no client passes', async () => {
    await onPage(async (page) => {
      expect(await page.locator('#clients .empty').textContent()).toBe(
        'No client passes these filters; change or clear one of them.',
      )
      expect(await page.locator('#clients table').isVisible()).toBe(false)
    }, '&q=nobody-has-this-name')
  })

  test('sorts by a column with the keyboard, says so, and keeps what is not known last', async () => {
    const known = clients.filter(({ client }) => client.mrr !== null)
    await onPage(async (page) => {
      const head = page.locator('th[data-column="mrr"]')
      await head.getByRole('button', { name: 'MRR' }).focus()
      await page.keyboard.press('Enter')
      const rising = known.toSorted((a, b) => a.client.mrr! - b.client.mrr!)
      expect((await idsOn(page)).slice(0, known.length)).toEqual(rising.map(({ client }) => client.id))
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      expect(await page.locator('th[aria-sort]').count()).toBe(1)

      await page.keyboard.press('Enter')
      const falling = known.toSorted((a, b) => b.client.mrr! - a.client.mrr!)
      expect((await idsOn(page)).slice(0, known.length)).toEqual(falling.map(({ client }) => client.id))
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      expect(await focused(page).textContent()).toBe('MRR')
      await page.waitForURL((url) => url.search.includes('sort=mrr&direction=descending'))
    })
  })

  test('sorts a dimension with the worst colour first', async () => {
    await onPage(async (page) => {
      await page.getByRole('button', { name: 'Engagement', exact: true }).click()
      const marks = await page.locator(`${ROWS} td:nth-child(7) .mark`).allTextContents()
      const order = ['Rred', 'Yyellow', '?unknown', 'Ggreen']
      expect(marks).toEqual(marks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
      expect(new Set(marks).size).toBeGreaterThan(1)
    })
  })

  test('shows a name as text, whatever it holds', async () => {
    const name = '<img src=x onerror="document.title=1"> & <b>Sons</b>'
    const [before] = await pages.database.query<{ name: string }>("select name from clients where id = 'C-1003'")
    await pages.database.query("update clients set name = $1 where id = 'C-1003'", [name])
    try {
      await onPage(async (page) => {
        expect(await page.locator('#client-title').textContent()).toBe(name)
        await page.getByRole('heading', { name: 'Not judged' }).waitFor()
        expect(await page.locator(`${ROWS}[data-client="C-1003"] th`).textContent()).toBe(name)
        expect(await page.locator('img, main b, dialog b').count()).toBe(0)
      }, '&client=C-1003')
    } finally {
      await pages.database.query("update clients set name = $1 where id = 'C-1003'", [before!.name])
    }
  })
})

const filter = (page: Page, label: string) => page.getByRole('search').getByLabel(label)
