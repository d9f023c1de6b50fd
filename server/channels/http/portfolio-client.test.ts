import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientMonth } from '../../domain/client-month.ts'
import { focused, isChromiumInstalled, openPages, tabTo } from '../../testing/open-pages.ts'

const DAY = '2026-11-26'

describe.skipIf(!isChromiumInstalled)('the details of a client on the portfolio page', { timeout: 20_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>
  let months: ClientMonth[]

  beforeAll(async () => {
    pages = await openPages()
    const response = await fetch(`${pages.address}/api/portfolio/C-1003?asOf=${DAY}&months=12`)
    months = ((await response.json()) as { months: ClientMonth[] }).months
  }, 90_000)
  afterAll(() => pages?.close())

  const onPage = (work: (page: Page) => Promise<void>, query = '&client=C-1003') =>
    pages.onPage(`/portfolio?asOf=${DAY}${query}`, work, { ready: '#clients-table tbody tr' })
  const detailsOf = async (page: Page) => {
    const dialog = page.locator('#client-detail')
    await dialog.getByRole('heading', { name: 'Not judged' }).waitFor()
    return dialog
  }

  test('open and close by keyboard, with the client in the address and the focus back on its name', async () => {
    await onPage(async (page) => {
      await tabTo(page, '#clients-table tbody button')
      const name = await focused(page).textContent()
      await page.keyboard.press('Enter')
      const dialog = await detailsOf(page)
      expect(await dialog.getByRole('heading').first().textContent()).toBe(name)
      await page.waitForURL((url) => url.searchParams.get('client') === 'C-1003')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await focused(page).textContent()).toBe(name)
      await page.waitForURL((url) => !url.searchParams.has('client'))
    }, '&q=Northmere')
  })

  test('show every month with both readings, the indices with what they lack, and the signals not on record', async () => {
    await onPage(async (page) => {
      const dialog = await detailsOf(page)
      const heads = await dialog.getByRole('region', { name: 'Colours by month' }).locator('tbody th').allTextContents()
      expect(heads).toEqual(months.map(({ month }) => month).toReversed())
      const latest = months.at(-1)!
      const rows = dialog.getByRole('region', { name: 'Health of the latest month' }).locator('tbody tr')
      for (const [at, { colour, clause, otherReading }] of latest.health.entries()) {
        const cells = await rows.nth(at).locator('td').allTextContents()
        expect(cells[0]).toContain(`${colour} ${clause}`)
        expect(cells[1]).toContain(otherReading === null ? 'none' : `${otherReading.colour} ${otherReading.clause}`)
      }
      const words = (await dialog.textContent())!
      expect(latest.composite.value).toBe(null)
      expect(words).toContain('Composite health: unknown, for it lacks CX')
      expect(words).toContain(`Maturity index: ${latest.maturityIndex.value}`)
      expect(words).toContain(`${latest.unjudged.triggers} triggers lack ${latest.unjudged.missing.length} signals`)
    })
  })

  test('show every gate with its clause, and every call with evidence and steps', async () => {
    await onPage(async (page) => {
      const dialog = await detailsOf(page)
      const { gates, calls } = months.at(-1)!
      expect(gates.length).toBeGreaterThan(0)
      const words = (await dialog.textContent())!
      for (const { says, clause } of gates) expect(words).toContain(`${says} ${clause}`)
      const items = dialog.locator('ul.calls > li')
      expect(await items.count()).toBe(calls.length)
      for (const [at, { title, play, steps, evidence, merged }] of calls.entries()) {
        const said = (await items.nth(at).textContent())!
        for (const part of [title, play, ...steps, ...evidence, ...merged]) expect(said).toContain(part)
      }
    })
  })

  test('load why a rule says so, and what would flip it, when that is opened by keyboard', async () => {
    await onPage(async (page) => {
      const dialog = await detailsOf(page)
      const why = dialog.locator('details[data-rule="SEG-01"]')
      expect(await why.locator('.flips').count()).toBe(0)
      await why.locator('summary').focus()
      const request = page.waitForResponse('**/api/portfolio/C-1003/rules/SEG-01*')
      await page.keyboard.press('Enter')
      const { finding, flips } = (await (await request).json()) as {
        finding: { because: { says: string }[] }
        flips: { to: number; from: number }[]
      }
      await why.locator('.flips').waitFor()
      const said = (await why.textContent())!
      for (const { says } of finding.because) expect(said).toContain(says)
      expect(flips.length).toBeGreaterThan(0)
      for (const { from, to } of flips) expect(said).toContain(`${to} instead of ${from}`)
      expect(said).toContain('The blueprints disagree on this')
    })
  })

  test('open a clause over the client, and Escape closes only the clause', async () => {
    await onPage(async (page) => {
      const dialog = await detailsOf(page)
      await dialog.getByRole('button', { name: 'Open clause ENG-04' }).first().click()
      await page.locator('#clause-place:not(:empty)').waitFor()
      expect(await page.locator('#clause-title').textContent()).toContain('ENG-04')
      await page.keyboard.press('Escape')
      await page.locator('#clause').waitFor({ state: 'hidden' })
      expect(await dialog.isVisible()).toBe(true)
      expect(await focused(page).textContent()).toBe('ENG-04')
    })
  })
})
