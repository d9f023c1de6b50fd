import { defineSignals } from '../signals/signal.ts'

/** What only the triggers of blueprint 4.1 read. */
export const schedulingSignals = defineSignals({
  touchpointsMissed: ['count', 'Touchpoints of the cadence missed, in a row or not'],
  slaMisses: ['count', 'SLA misses of the month'],
  majorIncident: ['flag', 'A major incident has happened'],
  keyDiscoveryInsight: ['flag', 'A key Discovery insight has been captured'],
  roadmapCheckpointReached: ['flag', 'A roadmap checkpoint of the calendar has been reached'],
  cadenceOwnerOut: ['flag', 'The Cadence Owner of the account is out'],
  roleLoadNextWeekPercent: ['variance', 'Hours of the fullest role booked next week, in percent of those available'],
  triggerNotAutomated: ['flag', 'A trigger cannot be automated'],
  triggerNoisy: ['flag', 'A trigger is noisy'],
  triggersConfigured: ['count', 'Triggers that are configured'],
})
