import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 1.3 read. */
export const playbookSignals = defineSignals({
  serviceQualityLow: [
    'flag',
    "Service quality is low by the provider's own judgement: the blueprints tie low to no colour",
  ],
  cxLow: ['flag', "Client experience is low by the provider's own judgement: the blueprints tie low to no colour"],
  adoptionTrendStrong: ['flag', "The adoption trend is strong by the provider's own judgement: no number is given"],
  adoptionHigh: ['flag', "Adoption is high by the provider's own judgement: no number is given"],
  opportunitySignal: ['flag', 'Discovery or CS Health shows a signal to cross-sell, to up-sell or for an initiative'],
})

const unstated = { owner: null, due: null, firstActionHours: null, watches: 'client' } as const

/** The triggers of blueprint 1.3. */
export const playbookTriggers: readonly Trigger[] = [
  {
    ...unstated,
    id: 'PB-09',
    title: 'Low Service Quality starts remediation',
    when: { signal: 'serviceQualityLow', is: true },
    play: 'Remediation playbook',
    steps: ['Start the remediation playbook'],
    topic: 'sla',
  },
  {
    ...unstated,
    id: 'PB-10',
    title: 'Strong Adoption starts an upsell or a roadmap refresh',
    when: { signal: 'adoptionTrendStrong', is: true },
    play: 'Strategic upsell or roadmap refresh',
    steps: ['Start the strategic upsell playbook, or refresh the roadmap'],
    topic: 'upsell',
  },
  {
    ...unstated,
    id: 'PB-11',
    title: 'Low CX starts relationship recovery',
    when: { signal: 'cxLow', is: true },
    play: 'Relationship recovery playbook',
    steps: ['Start the relationship recovery playbook'],
    topic: 'complaint',
  },
  {
    ...unstated,
    id: 'PB-14',
    title: 'Opportunity signal from Discovery or CS Health',
    when: {
      any: [
        { signal: 'opportunitySignal', is: true },
        { signal: 'adoptionHigh', is: true },
        { signal: 'serviceQualityLow', is: true },
      ],
    },
    play: 'Opportunity playbook',
    steps: [
      'Check the expansion gates: two consecutive red months on one dimension pause expansion',
      'Log urgent risk reduction as stability work',
      'Build or launch the opportunity playbook',
    ],
    topic: 'upsell',
  },
]
