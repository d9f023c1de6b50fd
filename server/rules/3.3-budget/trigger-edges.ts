import type { Edges } from '../triggers/trigger-examples.ts'

const realization = (last: number, before: number) => ({
  budgetRealizationPercent: last,
  earlierBudgetRealizationPercent: before,
  lowRealizationPercent: 40,
})

/** Signals on either side of each trigger of blueprint 3.3. */
export const budgetEdges: Readonly<Record<string, Edges>> = {
  'BUD-T01': {
    fires: [{ priceTestAnswer: 'no' }, { priceTestAnswer: 'later' }],
    stays: [{ priceTestAnswer: 'yes' }, { priceTestAnswer: 'conditional' }],
  },
  'BUD-T02': {
    fires: [realization(39.99, 40)],
    printed: [realization(40, 40)],
    stays: [realization(40, 41), realization(41, 40)],
  },
  'BUD-T03': { fires: [{ oldestPreApprovalDays: 31 }], stays: [{ oldestPreApprovalDays: 30 }] },
  'BUD-T04': { fires: [{ oldestPreApprovalDays: 61 }], stays: [{ oldestPreApprovalDays: 60 }] },
  'BUD-T05': { fires: [{ budgetStalls: 2 }], stays: [{ budgetStalls: 1 }] },
}
