import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focused, isChromiumInstalled, openPages, tabTo, violationsOn, widthOf } from '../../testing/open-pages.ts'

const QUESTION = 'What do we do when the share of recaps sent within 48 hours is below 95%?'
const NOTES = `QBR, 20 November 2026, ended 15:30
Decisions:
1. Replace the firewall. Owner: Maria Lopez. Date: 15 January 2027. Budget: $8,400. Confirmed by e-mail.
2. Roll out MFA - owner Tom Reed, by 2026-12-18, $2,100, approved in writing.
3. Agreed to move the file server, Jess Park to lead, budget tbd.
4. New laptops for reception, approx $6,000, Maria will sign the PO.
`

describe.skipIf(!isChromiumInstalled)('the page', { timeout: 20_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>

  beforeAll(async () => {
    pages = await openPages()
  }, 90_000)
  afterAll(() => pages?.close())

  const onPage = (
    work: (page: Page) => Promise<void>,
    { hash = '', ...opening }: { hash?: string; width?: number; colorScheme?: 'light' | 'dark' } = {},
  ) => pages.onPage(`/${hash}`, work, { ...opening, ready: '#client option:nth-child(2)' })

  test('answers a question asked with the keyboard alone, and shows and closes its clauses so', async () => {
    await onPage(async (page) => {
      await tabTo(page, '#question')
      await page.keyboard.type(QUESTION)
      await page.keyboard.press('Enter')
      await page.locator('.turn .meta').waitFor()
      expect(await page.locator('.turn .asked').textContent()).toBe(QUESTION)
      expect(await page.locator('.turn .answer .cite').count()).toBeGreaterThan(0)
      expect(await focused(page).getAttribute('id')).toBe('question')

      await page.locator('#conversation').focus()
      await tabTo(page, '.answer .cite')
      const cited = await focused(page).textContent()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.locator('#clause-place:not(:empty)').waitFor()
      expect(await dialog.getByRole('heading').first().textContent()).toContain(cited)
      expect((await dialog.locator('#clause-text').textContent())!.length).toBeGreaterThan(40)

      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await page.locator('.answer .cite:focus').count()).toBe(1)
      expect(await focused(page).textContent()).toBe(cited)
    })
  })

  test('keeps Shift+Enter for a new line and does not send an empty question', async () => {
    await onPage(async (page) => {
      const question = page.getByLabel('Question', { exact: true })
      await question.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('one')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('two')
      expect(await question.inputValue()).toBe('one\ntwo')
      expect(await page.locator('.turn').count()).toBe(0)
    })
  })

  test('lists the 24 clients and answers for the one that is chosen', async () => {
    await onPage(async (page) => {
      expect(await page.locator('#client option').count()).toBe(25)
      await page.getByLabel('Client').selectOption('C-1001')
      const request = page.waitForRequest('**/api/ask')
      await ask(page)
      expect((await request).postDataJSON()).toEqual({ question: QUESTION, client: 'C-1001' })
    })
  })

  test('drafts a recap with at most two decisions and moves the focus to it', async () => {
    await onPage(
      async (page) => {
        const response = page.waitForResponse('**/api/drafts')
        await draftRecap(page)
        const { decisions, backlog } = (await (await response).json()) as {
          decisions: { title: string; budget: string | null }[]
          backlog: { title: string }[]
        }
        expect(decisions.length).toBeGreaterThan(0)
        expect(decisions.length).toBeLessThanOrEqual(2)
        expect(backlog.length).toBeGreaterThan(0)
        const shown = (await page.locator('#recap-result').textContent())!
        for (const { title } of [...decisions, ...backlog]) expect(shown).toContain(title)
        expect(shown).toContain('$8,400')
        expect(await focused(page).getAttribute('id')).toBe('recap-result')
      },
      { hash: '#recap' },
    )
  })

  test('asks for a client before it drafts a recap', async () => {
    await onPage(
      async (page) => {
        await page.getByLabel('Notes of the meeting').fill(NOTES)
        await page.getByRole('button', { name: 'Draft the recap' }).click()
        await page.getByText('Choose a client at the top of the page first.').waitFor()
        expect(await focused(page).getAttribute('id')).toBe('client')
      },
      { hash: '#recap' },
    )
  })

  test('shows what the server says went wrong', async () => {
    const context = await pages.browser.newContext()
    const page = await context.newPage()
    await page.goto(pages.address)
    await page.getByLabel('Question', { exact: true }).evaluate((field) => field.removeAttribute('maxlength'))
    await page.getByLabel('Question', { exact: true }).fill('x'.repeat(4_001))
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByText(/^Problem: question: /).waitFor({ timeout: 8_000 })
    await context.close()
  })

  test.each(['ask', 'recap'])('does not scroll sideways on a screen of 320 pixels: %s', async (part) => {
    await onPage(
      async (page) => {
        await (part === 'ask' ? ask(page) : draftRecap(page))
        await page.locator('details summary').first().click()
        expect(await widthOf(page)).toBeLessThanOrEqual(320)
        if (part === 'recap') return
        await page.locator('.answer .cite').first().click()
        await page.locator('#clause-place:not(:empty)').waitFor()
        expect(await widthOf(page)).toBeLessThanOrEqual(320)
      },
      { width: 320, hash: `#${part}` },
    )
  })

  test.each([
    ['ask', 'light'],
    ['ask', 'dark'],
    ['recap', 'light'],
    ['recap', 'dark'],
  ] as const)('has nothing that axe objects to: %s, %s', async (part, colorScheme) => {
    await onPage(
      async (page) => {
        await (part === 'ask' ? ask(page) : draftRecap(page))
        for (const summary of await page.locator('details summary:visible').all()) await summary.click()
        expect(await violationsOn(page)).toEqual([])
        if (part === 'recap') return
        await page.locator('.answer .cite').first().click()
        await page.locator('#clause-place:not(:empty)').waitFor()
        expect(await violationsOn(page)).toEqual([])
      },
      { colorScheme, hash: `#${part}` },
    )
  })
})

async function ask(page: Page) {
  await page.getByLabel('Question', { exact: true }).fill(QUESTION)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.locator('.turn .meta').waitFor()
}

async function draftRecap(page: Page) {
  await page.getByLabel('Client').selectOption('C-1001')
  await page.getByLabel('Notes of the meeting').fill(NOTES)
  await page.getByRole('button', { name: 'Draft the recap' }).click()
  await page.locator('#recap-result').waitFor()
}
