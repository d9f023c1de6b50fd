import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isChromiumInstalled, openPages, violationsOn, widthOf } from '../../testing/open-pages.ts'

// Segment C has every colour, gates in force and gates that are unknown.
const VIEW = '/portfolio?asOf=2026-11-26&hours=300&segment=C'
const DETAILS = ['not([data-rule])', 'is([data-rule="SEG-01"], [data-rule="CX-04"], [data-rule="TEC-095"])']
  .map((kind) => `#client-detail details:${kind}`)
  .join(', ')

describe.skipIf(!isChromiumInstalled)('the portfolio page for everyone', { timeout: 60_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>

  beforeAll(async () => {
    pages = await openPages()
  }, 90_000)
  afterAll(() => pages?.close())

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'has nothing that axe objects to and does not scroll sideways: %i pixels, %s',
    async (width, colorScheme) => {
      await pages.onPage(
        VIEW,
        async (page) => {
          await openAll(page, '#calls-view details')
          expect(await violationsOn(page)).toEqual([])
          expect(await widthOf(page)).toBeLessThanOrEqual(width)

          await page.locator('#clients-table button.link').filter({ hasText: 'Drummond' }).click()
          await page.getByRole('heading', { name: 'Not judged' }).waitFor()
          await openAll(page, DETAILS)
          await page.locator('#client-detail .flips').nth(2).waitFor()
          await expect.poll(() => page.getByText('Loading the reasons.').count()).toBe(0)
          expect(await violationsOn(page, '#client-detail')).toEqual([])
          expect(await widthOf(page)).toBeLessThanOrEqual(width)
          expect(
            await page.locator('#client-detail').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
          ).toBe(0)
        },
        { width, colorScheme, ready: '.capacity-chart' },
      )
    },
  )

  test('has headings without a gap, and one landmark of each kind', async () => {
    await pages.onPage(
      VIEW,
      async (page) => {
        const levels = await page
          .locator('body > header h1, main h2, main h3')
          .evaluateAll((found) => found.map(({ tagName }) => Number(tagName[1])))
        expect(levels[0]).toBe(1)
        for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
        for (const role of ['banner', 'main', 'search'] as const) expect(await page.getByRole(role).count()).toBe(1)
      },
      { ready: '.capacity-chart' },
    )
  })

  test('shows where the focus is, also on a point of the chart', async () => {
    await pages.onPage(
      VIEW,
      async (page) => {
        const drawn = (selector: string, of: 'outlineStyle' | 'strokeWidth') =>
          page
            .locator(selector)
            .evaluate((found, name) => found.ownerDocument.defaultView!.getComputedStyle(found)[name], of)
        await press(page, 'button.sort', 'Shift')
        expect(await drawn('button.sort:focus', 'outlineStyle')).toBe('solid')
        const before = await page
          .locator('.point circle')
          .last()
          .evaluate((circle) => circle.ownerDocument.defaultView!.getComputedStyle(circle).strokeWidth)
        await page.locator('.point[tabindex="0"]').focus()
        await page.keyboard.press('End')
        expect(await drawn('.point:focus circle', 'strokeWidth')).not.toBe(before)
      },
      { ready: '.capacity-chart' },
    )
  })

  test('asks nobody else for anything, and says what the server says when it fails', async () => {
    await pages.onPage(
      VIEW,
      async (page) => {
        const requests: string[] = []
        page.on('request', (request) => requests.push(new URL(request.url()).origin))
        await page.reload()
        await page.locator('.capacity-chart').waitFor()
        expect([...new Set(requests)]).toEqual([pages.address])
      },
      { ready: '.capacity-chart' },
    )
    const page = await pages.browser.newPage()
    await page.goto(`${pages.address}/portfolio?asOf=yesterday`)
    await page.getByText(/^Problem: asOf: /).waitFor({ timeout: 8_000 })
    await page.close()
  })
})

/** Gives an element the focus as the keyboard does, so that it shows. */
async function press(page: Page, selector: string, key: string) {
  await page.locator(selector).first().focus()
  await page.keyboard.press(key)
}

const openAll = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.forEach((details) => details.setAttribute('open', '')))
