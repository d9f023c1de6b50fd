import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PortfolioClient } from '../../domain/client-month.ts'
import { focused, isChromiumInstalled, openPages, tabTo } from '../../testing/open-pages.ts'

const DAY = '2026-11-26'

describe.skipIf(!isChromiumInstalled)('the charts of the portfolio page', { timeout: 20_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>
  let clients: PortfolioClient[]

  beforeAll(async () => {
    pages = await openPages()
    const response = await fetch(`${pages.address}/api/portfolio?asOf=${DAY}`)
    clients = ((await response.json()) as { clients: PortfolioClient[] }).clients
  }, 90_000)
  afterAll(() => pages?.close())

  const onPage = (work: (page: Page) => Promise<void>, query = '') =>
    pages.onPage(`/portfolio?asOf=${DAY}${query}`, work, { ready: '#clients-table tbody tr' })
  const dataOf = (page: Page, selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, key) => found.map((each) => each.dataset[key]!), name)

  test('the quadrant lists exactly the clients of its points, each where its ratings put it', async () => {
    await onPage(async (page) => {
      const onPoints = (await dataOf(page, '.point', 'clients')).flatMap((ids) => ids.split(' '))
      const rated = clients.filter(({ client }) => client.maturity !== null && client.appetite !== null)
      expect(onPoints.toSorted()).toEqual(rated.map(({ client }) => client.id))
      for (const { client } of rated) {
        const at = `${client.maturity} ${client.appetite}`
        expect(await dataOf(page, `.point[data-clients~="${client.id}"]`, 'at')).toEqual([at])
        expect(await dataOf(page, `.quadrant-list li[data-client="${client.id}"]`, 'at')).toEqual([at])
      }
      const unplaced = page.getByRole('heading', { name: 'Not placed' }).locator('+ ul li')
      const lacking = clients.filter((entry) => !rated.includes(entry)).map(({ client }) => client.id)
      expect(await unplaced.evaluateAll((items) => items.map((item) => item.dataset['client']))).toEqual(lacking)
    })
  })

  test('the quadrant names and divides as the rules do, with the own number of the provider', async () => {
    const limits = (page: Page) => dataOf(page, '.limit', 'limit')
    await onPage(async (page) => {
      expect(await limits(page)).toEqual(['3', '3'])
      for (const { latest, client } of clients.filter(({ client: { maturity } }) => maturity !== null)) {
        const heading = page
          .locator(`.quadrant-list li[data-client="${client.id}"]`)
          .locator('xpath=../preceding-sibling::h3[1]')
        expect((await heading.textContent())!.split(' ')[0]).toBe(latest.segment)
      }
      expect(await page.locator('.quadrant-list h3').first().textContent()).toContain(
        'B Modernize: low maturity, high appetite',
      )
    })
    const setting = { number: 'SEG-01.highFrom', to: 3.5, reason: 'Ours', by: 'Head of CS', on: DAY }
    await fetch(`${pages.address}/api/settings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ settings: [setting] }),
    })
    await onPage(async (page) => expect(await limits(page)).toEqual(['3.5', '3.5']))
    await pages.database.query('delete from settings')
  })

  test('the points are one stop of the Tab key, walked with the arrow keys, and Enter opens the client', async () => {
    await onPage(async (page) => {
      await page.locator('#quadrant').focus()
      await tabTo(page, '.point')
      const first = await focused(page).getAttribute('aria-label')
      await page.keyboard.press('ArrowRight')
      const second = await focused(page).getAttribute('aria-label')
      expect(second).not.toBe(first)
      expect(second).toMatch(/^Maturity [\d.]+, appetite [\d.]+: \S/)
      expect(await page.locator('.point[tabindex="0"]').count()).toBe(1)
      await page.keyboard.press('Enter')
      await page.locator('#client-detail').getByRole('heading', { name: 'Not judged' }).waitFor()
      expect(second).toContain(await page.locator('#client-title').textContent())
      await page.keyboard.press('Escape')
      expect(await focused(page).getAttribute('aria-label')).toBe(second)
      await page.keyboard.press('Tab')
      expect(await page.locator('.point:focus').count()).toBe(0)
    })
  })

  test('the heatmap is a table with heads for rows and columns, of the latest month or of one dimension', async () => {
    await onPage(async (page) => {
      const { client, latest, trend } = clients.find(({ client: { id } }) => id === 'C-1003')!
      const rowOf = () => page.locator('#heatmap-view tr').filter({ hasText: client.name })
      expect(await rowOf().locator('th').getAttribute('scope')).toBe('row')
      expect(await page.locator('#heatmap-view thead th[scope="col"]').allTextContents()).toEqual([
        'Client',
        'Month',
        'CX',
        'Adoption',
        'Engagement',
        'Quality',
        'Alignment',
      ])
      const words = latest.health.map(({ colour }) => `${colour[0]!.toUpperCase()} ${colour}`)
      expect(await rowOf().locator('td.cell').allTextContents()).toEqual(words)

      await page.getByLabel('Show').selectOption('engagement')
      expect(await page.locator('#heatmap-view thead th').allTextContents()).toEqual([
        'Client',
        ...trend.map(({ month }) => month),
      ])
      expect(await rowOf().locator('td.cell').allTextContents()).toEqual(
        trend.map(({ colours: { engagement } }) => `${engagement[0]!.toUpperCase()} ${engagement}`),
      )
      await page.waitForURL((url) => url.search.includes('heatmap=engagement'))
    })
  })

  test('the filters hold for the quadrant and the heatmap too', async () => {
    await onPage(async (page) => {
      expect((await dataOf(page, '.point', 'clients')).join(' ').split(' ').length).toBe(6)
      expect(await page.locator('#heatmap-view tbody tr').count()).toBe(6)
    }, '&segment=A')
  })
})
