import { z } from 'zod'
import { type Segment, SEGMENTS } from '../../domain/segment.ts'
import { defineRule } from '../define-rule.ts'
import { exact, minus, over, plus, rounded, sumOf, times } from '../exact.ts'
import { Count, Money, Percent } from '../inputs.ts'
import { clientHours, fteHours, months, noParameter, quarters } from './parameters.ts'

const Hours = z.number().min(0)
const Rate = z.number().gt(0)
const HUNDRED = exact(100)
const share = (percent: number) => over(exact(percent), HUNDRED)

const annualBudget = defineRule({
  id: 'ES-02',
  title: 'Annual CS budget of a client',
  clauses: ['ES-02'],
  input: { mrr: Money, csPercent: Percent },
  parameters: months,
  decide({ mrr, csPercent }, { monthsAYear }) {
    const budget = rounded(times(times(exact(mrr), exact(monthsAYear)), share(csPercent)))
    return {
      value: { annualBudget: budget },
      because: [{ clause: 'ES-02', says: `${mrr} x ${monthsAYear} x ${csPercent} % = ${budget}` }],
    }
  },
})

const hoursFromBudget = defineRule({
  id: 'ES-03',
  title: 'CS hours from a budget',
  clauses: ['ES-03'],
  input: { annualBudget: Money, hourlyCost: Rate },
  parameters: noParameter,
  decide({ annualBudget: budget, hourlyCost }) {
    const hours = rounded(over(exact(budget), exact(hourlyCost)))
    return {
      value: { hoursPerYear: hours },
      because: [{ clause: 'ES-03', says: `${budget} / ${hourlyCost} = ${hours} hours a year` }],
    }
  },
})

const timeAllocation = defineRule({
  id: 'ES-06',
  title: 'Time allocation: budget to strategic hours',
  clauses: ['ES-06'],
  input: { mrr: Money, csPercent: Percent, plannedShare: Percent, strategicShare: Percent, hourlyCost: Rate },
  parameters: months,
  decide({ mrr, csPercent, plannedShare, strategicShare, hourlyCost }, { monthsAYear }) {
    const annual = times(times(exact(mrr), exact(monthsAYear)), share(csPercent))
    const planned = times(annual, share(plannedShare))
    const strategic = times(planned, share(strategicShare))
    const value = {
      annualBudget: rounded(annual),
      plannedBudget: rounded(planned),
      strategicBudget: rounded(strategic),
      strategicHours: rounded(over(strategic, exact(hourlyCost))),
    }
    return {
      value,
      because: [
        {
          clause: 'ES-06',
          says: `${mrr} x ${monthsAYear} x ${csPercent} % = ${value.annualBudget}; ${plannedShare} % planned = ${value.plannedBudget}; ${strategicShare} % strategic = ${value.strategicBudget}; / ${hourlyCost} = ${value.strategicHours} hours`,
        },
      ],
    }
  },
})

const fteCapacity = defineRule({
  id: 'ES-08',
  title: 'Hours of full-time employees',
  clauses: ['ES-08', 'ES-14'],
  input: { fte: z.number().min(0) },
  parameters: fteHours,
  conflicts: { 'fte-hours': ['hours-1680', 'hours-1400'] },
  decide({ fte }, { house, vcio }, position) {
    const hours = position === 'hours-1400' ? vcio : house
    const capacityHours = rounded(times(exact(fte), exact(hours)))
    return {
      value: { capacityHours },
      because: [
        {
          clause: position === 'hours-1400' ? 'ES-14' : 'ES-08',
          says: `${fte} x ${hours} = ${capacityHours} hours a year`,
        },
      ],
    }
  },
})

const capacityCheck = defineRule({
  id: 'ES-09',
  title: 'Required hours against available hours',
  clauses: ['ES-09'],
  input: { requiredHours: Hours, availableHours: Hours },
  parameters: noParameter,
  decide({ requiredHours, availableHours }) {
    const gap = minus(exact(requiredHours), exact(availableHours))
    const gapHours = rounded(gap)
    const feasible = gap.top <= 0n
    return {
      value: { gapHours, feasible },
      because: [
        {
          clause: 'ES-09',
          says: `${requiredHours} - ${availableHours} = ${gapHours}; ${feasible ? 'the hours suffice' : `${gapHours} hours are short`}`,
        },
      ],
    }
  },
})

const portfolioHours = defineRule({
  id: 'ES-10',
  title: 'Hours of a portfolio by segment',
  clauses: ['ES-10'],
  input: {
    clientCounts: z.strictObject({ A: Count.nullish(), B: Count.nullish(), C: Count.nullish(), D: Count.nullish() }),
    hoursPerClient: z.strictObject({ A: Hours, B: Hours, C: Hours, D: Hours }).partial().optional(),
  },
  parameters: clientHours,
  conflicts: { 'annual-hours': ['hours-30-20-10-5', 'hours-90-50-40-20'], 'boundary-shift-sum': [] },
  decide({ clientCounts, hoursPerClient }, { house, heavy }, position) {
    const unknown = SEGMENTS.filter((segment) => clientCounts[segment] === undefined || clientCounts[segment] === null)
    if (unknown.length > 0) return { unknown: unknown.map((segment) => `clientCounts.${segment}`) }
    const preset = position === 'hours-90-50-40-20' ? heavy : house
    const hours = SEGMENTS.reduce((all, segment) => ({ ...all, [segment]: hoursPerClient?.[segment] ?? preset[segment] }), preset as Record<Segment, number>)
    const products = SEGMENTS.map((segment) => times(exact(clientCounts[segment]!), exact(hours[segment])))
    const bySegment = Object.fromEntries(SEGMENTS.map((segment, at) => [segment, rounded(products[at]!)]))
    const totalHours = rounded(sumOf(products))
    return {
      value: { totalHours, bySegment },
      because: [
        {
          clause: 'ES-10',
          says: `${SEGMENTS.map((segment) => `${clientCounts[segment]} x ${hours[segment]}`).join(' + ')} = ${totalHours} hours`,
        },
      ],
    }
  },
})

const vcioCapability = defineRule({
  id: 'ES-14',
  title: 'Hours of QBRs and roadmaps against what is available',
  clauses: ['ES-14'],
  input: {
    qbrClients: Count,
    hoursPerQbr: Hours,
    roadmapClients: Count,
    hoursPerRoadmap: Hours,
    availableHours: Hours,
  },
  parameters: quarters,
  decide({ qbrClients, hoursPerQbr, roadmapClients, hoursPerRoadmap, availableHours }, { quartersAYear }) {
    const yearly = (clients: number, each: number) => times(times(exact(clients), exact(each)), exact(quartersAYear))
    const demand = plus(yearly(qbrClients, hoursPerQbr), yearly(roadmapClients, hoursPerRoadmap))
    const value = { demandHours: rounded(demand), leftHours: rounded(minus(exact(availableHours), demand)) }
    return {
      value,
      because: [
        {
          clause: 'ES-14',
          says: `${qbrClients} x ${hoursPerQbr} x ${quartersAYear} + ${roadmapClients} x ${hoursPerRoadmap} x ${quartersAYear} = ${value.demandHours}; ${availableHours} - ${value.demandHours} = ${value.leftHours} left`,
        },
      ],
    }
  },
})

export const engagementStrategyRules = [
  annualBudget,
  hoursFromBudget,
  timeAllocation,
  fteCapacity,
  capacityCheck,
  portfolioHours,
  vcioCapability,
]
