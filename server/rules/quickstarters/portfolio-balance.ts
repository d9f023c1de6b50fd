import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const count = field.count.max(1_000_000)

/**
 * FND-32: how much of the portfolio is in high-touch segments (VIP and High), and what to do where it is most of it and
 * the team cannot support it. The blueprint puts no number on "most": `mostPercent` is a setting.
 */
export const portfolioBalance = defineRule({
  id: 'FND-32',
  title: 'Portfolio imbalance check',
  clauses: ['FND-32'],
  parameters: inEdition({ 'FND-32': { action: 'Move segment boundaries or redefine engagement levels' } }),
  input: {
    clients: z.strictObject({ VIP: count, High: count, Mid: count, Low: count }),
    mostPercent: field.percent.optional().describe('Setting: above which share most clients are high-touch'),
    teamCanSupport: z.boolean().optional().describe('Whether the team can realistically support them'),
  },
  decide({ clients, mostPercent, teamCanSupport }, values) {
    const high = clients.VIP + clients.High
    const all = high + clients.Mid + clients.Low
    const because = (says: string) => [{ clause: 'FND-32' as const, says }]
    if (all === 0) return { missing: [], because: because('There is no client to count') }
    const share = Exact.of(high).times(100).over(all)
    const highTouchPercent = share.rounded()
    const counted = `${high} of ${all} clients are high-touch: ${highTouchPercent} %`
    if (mostPercent === undefined) {
      const value = { highTouchPercent, check: null, action: null }
      return { value, missing: ['mostPercent'], because: because(counted) }
    }
    const check = !Exact.of(mostPercent).isAtLeast(share)
    const action = check && teamCanSupport === false ? values['FND-32'].action : null
    return {
      value: { highTouchPercent, check, action },
      missing: check && teamCanSupport === undefined ? ['teamCanSupport'] : [],
      because: because(`${counted}, ${check ? '' : 'not '}above ${mostPercent} %`),
    }
  },
})
