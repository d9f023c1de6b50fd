import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CallToAction, PortfolioClient } from '../../domain/client-month.ts'
import type { CapacityPlan } from '../../rules/planning/capacity-plan.ts'
import { isChromiumInstalled, openPages } from '../../testing/open-pages.ts'

const DAY = '2026-11-26'
const MONDAY = 'Week of 2026-11-23 (this week)'

describe.skipIf(!isChromiumInstalled)('the calls and the capacity of the portfolio page', { timeout: 20_000 }, () => {
  let pages: Awaited<ReturnType<typeof openPages>>
  let calls: CallToAction[]

  beforeAll(async () => {
    pages = await openPages()
    const response = await fetch(`${pages.address}/api/portfolio?asOf=${DAY}`)
    calls = ((await response.json()) as { clients: PortfolioClient[] }).clients.flatMap(({ latest }) => latest.calls)
  }, 90_000)
  afterAll(() => pages?.close())

  const onPage = (work: (page: Page) => Promise<void>, query = '') =>
    pages.onPage(`/portfolio?asOf=${DAY}${query}`, work, { ready: '#clients-table tbody tr' })
  const groupsOn = async (page: Page) => {
    const heads = await page.locator('#calls-view h3').allTextContents()
    return Object.fromEntries(
      heads.map((head) => [head.replace(/: \d.*/, ''), Number(/: (\d+) calls?,/.exec(head)?.[1])]),
    )
  }
  const counted = (nameOf: (call: CallToAction) => string) =>
    Object.fromEntries([...Map.groupBy(calls, nameOf)].map(([name, same]) => [name, same.length]))

  test('calls are grouped by the person who owns them, else by the role', async () => {
    await onPage(async (page) => {
      expect(await groupsOn(page)).toEqual(counted(({ person, owner }) => person ?? owner ?? 'No owner named'))
      const shown = await page.locator('#calls-view li[data-trigger]').count()
      const left = await page.locator('#calls-view button.more').count()
      expect(left > 0 ? shown < calls.length : shown === calls.length).toBe(true)
    })
  })

  test('calls are grouped by the week in which they are due, the earliest first', async () => {
    await onPage(async (page) => {
      await page.getByLabel('Week in which they are due').check()
      const groups = await groupsOn(page)
      expect(groups['No day can be counted']).toBe(calls.filter(({ dueOn }) => dueOn === null).length)
      expect(groups[MONDAY]).toBe(
        calls.filter(({ dueOn }) => dueOn !== null && dueOn >= '2026-11-23' && dueOn < '2026-11-30').length,
      )
      const weeks = Object.keys(groups).filter((name) => name.startsWith('Week'))
      expect(weeks).toEqual(weeks.toSorted())
      await page.waitForURL((url) => url.search.includes('grouped=week'))
    })
  })

  test('a call says in words that it is overdue, and holds its play, evidence, steps and clauses', async () => {
    const late = calls.find(
      ({ dueOn, steps, merged }) => dueOn !== null && dueOn < DAY && steps.length > 0 && merged.length > 0,
    )!
    const days = (Date.parse(DAY) - Date.parse(late.dueOn!)) / 86_400_000
    await onPage(async (page) => {
      const item = page
        .locator(`#calls-view li[data-trigger="${late.trigger}"]`)
        .filter({ hasText: `due ${late.dueOn}` })
        .first()
      const said = (await item.textContent())!
      expect(said).toContain(`Overdue by ${days} days`)
      for (const part of [late.play, ...late.steps, ...late.merged]) expect(said).toContain(part)
      await item
        .getByRole('button', { name: `Open clause ${late.trigger}` })
        .first()
        .click()
      await page.locator('#clause-place:not(:empty)').waitFor()
      expect(await page.locator('#clause-title').textContent()).toContain(late.trigger)
    })
  })

  test('with an owner chosen only the calls of that owner are left', async () => {
    await onPage(async (page) => {
      expect(Object.keys(await groupsOn(page))).toEqual(['Sam Whitlock'])
    }, '&owner=Sam+Whitlock')
  })

  test("the blueprints' own example of 1,270 hours is solved with the fewest moves", async () => {
    await onPage(async (page) => {
      await page.getByText("The blueprints' own example").click()
      const solved = page.locator('#capacity-example-view')
      await solved.locator('li').first().waitFor()
      expect(await solved.textContent()).toContain('1,270 hours are needed and 1,000 are available: 270 too few.')
      expect(await solved.locator('li').allTextContents()).toEqual([
        '6 clients from A to D: 150 hours less',
        '8 clients from B to D: 120 hours less',
      ])
    })
  })

  test('the capacity chart shows the gap, every segment and the moves by name', async () => {
    await onPage(async (page) => {
      expect(await page.locator('#capacity-view').textContent()).toBe('')
      const response = page.waitForResponse('**/api/plan/capacity')
      await page.getByLabel('Hours available in a year').fill('300')
      await page.keyboard.press('Enter')
      const plan = (await (await response).json()) as CapacityPlan
      await page.locator('.capacity-chart').waitFor()
      expect(await page.locator('#capacity-status').textContent()).toBe(
        `${plan.demand.hours} hours are needed and 300 are available: ${plan.gap.hours} too few.`,
      )
      const rows = page.getByRole('region', { name: 'Hours by segment' }).locator('tbody tr')
      for (const [at, { segment, clients, hours }] of plan.demand.bySegment.entries()) {
        expect(await rows.nth(at).locator('th').textContent()).toBe(segment)
        const cells = await rows.nth(at).locator('td').allTextContents()
        expect([cells[0], cells[2]]).toEqual([String(clients), String(hours)])
        expect(await page.locator(`.piece.${segment}`).count()).toBe(2)
      }
      const moves = await page.getByRole('region', { name: 'Moves proposed' }).locator('tbody th').allTextContents()
      expect(moves).toEqual(plan.moves.map(({ name }) => name))
      expect(await page.locator('.capacity-chart svg').getAttribute('aria-label')).toContain(
        `Demand: ${plan.demand.hours} hours`,
      )
      await page.waitForURL((url) => url.search.includes('hours=300'))
    })
  })

  test('with hours enough nothing moves', async () => {
    await onPage(async (page) => {
      await page.getByText('Every client fits, so nothing moves.').waitFor()
      expect(await page.locator('#capacity-status').textContent()).toContain('to spare')
    }, '&hours=5000')
  })
})
