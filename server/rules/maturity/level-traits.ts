import type { ChoiceQuestion } from './assessment.ts'

const SECTION = 'service-leadership-maturity#traits-that-support-improvement-at-each-service-leadership-l'

const traits = (level: number, options: Record<string, string>): ChoiceQuestion => ({
  id: `traits-${level}`,
  asks: `Which traits that carry level ${level} on are in place?`,
  clause: SECTION,
  at: level,
  kind: 'several',
  isWanted: true,
  options: Object.entries(options).map(([id, says]) => ({ id, says })),
})

/** The traits that support improvement at each Service Leadership level. They are never counted to a score. */
export const LEVEL_TRAITS: readonly ChoiceQuestion[] = [
  traits(1, {
    'time-tracking': 'basic systems for time tracking and project management',
    pricing: 'a basic understanding of pricing strategies and profit levers',
    'service-foundation': 'a foundation of service delivery and customer support',
    'people-process': 'a simple process for hiring, onboarding and terminating employees',
  }),
  traits(2, {
    controls: 'basic controls and operational processes',
    'pricing-effect': 'better pricing strategies, with their effect on profitability understood',
    budgeting: 'forward planning and budgeting processes',
    'incentives-aligned': 'incentive compensation aligned with operational goals',
  }),
  traits(3, {
    'advanced-controls': 'more advanced controls and operational processes',
    'budget-attainment': 'refined budget planning, with attainment tracked',
    'incentives-tied': 'incentive compensation tied directly to operational goals',
    'streamlined-delivery': 'streamlined service delivery and better customer support',
  }),
  traits(4, {
    'continuous-improvement': 'operational processes and controls improved continuously',
    forecasting: 'advanced budgeting and forecasting',
    'incentives-on-budget': 'incentive compensation plans tied to budget attainment',
    'advanced-delivery': 'advanced methods and technologies of service delivery',
  }),
  traits(5, {
    'new-offerings': 'service offerings continuously renewed and expanded',
    partnerships: 'strategic partnerships with vendors and other industry players',
    'innovation-culture': 'a culture of innovation and growth',
    analytics: 'decisions driven by advanced data analytics and business intelligence',
  }),
]
