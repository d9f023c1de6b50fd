import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { createServer } from '../channels/http/create-server.ts'
import { openParts } from './open-parts.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const STEP_TIMEOUT_MS = 8_000
const HEIGHT = 800

/** Tests of the pages are skipped, with a message, where this is false. */
export const isChromiumInstalled = existsSync(CHROMIUM)
if (!isChromiumInstalled) console.warn(`The tests of the pages are skipped: there is no Chromium at ${CHROMIUM}.`)

interface Opening {
  width?: number
  colorScheme?: 'light' | 'dark'
  /** Shown once the page has what it needs. */
  ready: string
}

/** The application with the sample portfolio behind a real port, and a browser to look at it. One a test file. */
export async function openPages() {
  const opened = await openParts()
  const server = await createServer(opened.partsFor(), { logLevel: 'silent' })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS.split(' ') })
  return {
    database: opened.database,
    address,
    browser,
    /** Opens a page, works on it, and expects that nothing went wrong in it on the way. */
    async onPage(
      path: string,
      work: (page: Page) => Promise<void>,
      { width = 1000, colorScheme = 'light', ready }: Opening,
    ) {
      const viewport = { width, height: HEIGHT }
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.setDefaultTimeout(STEP_TIMEOUT_MS)
      const troubles: string[] = []
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
      try {
        await page.goto(`${address}${path}`)
        await page.locator(ready).first().waitFor({ state: 'attached' })
        await work(page)
        expect(troubles).toEqual([])
      } finally {
        await context.close()
      }
    },
    async close() {
      await browser.close()
      await server.close()
      await opened.close()
    },
  }
}

/** What axe objects to on a page, or within an element of it, each in one line. */
export async function violationsOn(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, selector: string) {
  for (let pressed = 0; pressed < 40; pressed++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${selector}.`)
}

export const focused = (page: Page) => page.locator(':focus')

/** How wide the page is, in pixels: more than the window means that it scrolls sideways. */
export const widthOf = (page: Page) => page.locator('html').evaluate((root) => root.scrollWidth)
