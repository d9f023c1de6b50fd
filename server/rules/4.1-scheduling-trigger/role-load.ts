import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SCH-05: booked hours in percent of the available ones, against three ceilings that stand side by side. */
export const roleLoad = defineRule({
  id: 'SCH-05',
  title: 'Role load',
  clauses: ['SCH-05'],
  parameters: inEdition({ 'SCH-05': { planUpTo: 80, averageBelow: 85, rebalanceAbove: 90 } }),
  input: { bookedHours: field.hours, availableHours: field.hours.min(0.01) },
  decide({ bookedHours, availableHours }, values) {
    const { planUpTo, averageBelow, rebalanceAbove } = values['SCH-05']
    const load = Exact.of(bookedHours).times(100).over(availableHours)
    const loadPercent = load.rounded()
    const because = [
      `${loadPercent} % is ${Exact.of(planUpTo).isAtLeast(load) ? 'within' : 'above'} the plan of ${planUpTo} %`,
      `The average role load stays below ${averageBelow} %; above ${rebalanceAbove} % warn and rebalance`,
    ]
    return {
      value: {
        loadPercent,
        withinPlan: Exact.of(planUpTo).isAtLeast(load),
        withinAverage: !load.isAtLeast(averageBelow),
        rebalance: !Exact.of(rebalanceAbove).isAtLeast(load),
      },
      because: because.map((says) => ({ clause: 'SCH-05' as const, says })),
    }
  },
})
