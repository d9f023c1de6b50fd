import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'
import { dueOn } from '../triggers/define-trigger.ts'

const day = z.iso.date()

/** UPS-01: the days by which each step of an upsell is due. Days are calendar days; what has not happened yet has no due day. */
export const upsellClock = defineRule({
  id: 'UPS-01',
  kind: 'schedule',
  title: 'Upsell clock',
  clauses: ['UPS-01'],
  parameters: inEdition({ 'UPS-01': { priceTestDays: 3, placementDays: 0, recapHours: 48, ctaHours: 72 } }),
  input: {
    signalOn: day.describe('Day of the signal'),
    answeredOn: day.optional().describe('Day on which the client answered the price test'),
    sessionOn: day.optional().describe('Day of the session in which the upsell was presented'),
  },
  decide({ signalOn, answeredOn, sessionOn }, values) {
    const { priceTestDays, placementDays, recapHours, ctaHours } = values['UPS-01']
    const value = {
      priceTestBy: addTime(signalOn, { days: priceTestDays }),
      placedBy: answeredOn === undefined ? null : addTime(answeredOn, { days: placementDays }),
      recapBy: sessionOn === undefined ? null : dueOn(sessionOn, { hours: recapHours }),
      ctasBy: sessionOn === undefined ? null : dueOn(sessionOn, { hours: ctaHours }),
    }
    const says = `Price test ${priceTestDays} days after the signal, placed on the day of the answer, recap ${recapHours} hours and CTAs ${ctaHours} hours after the session`
    return { value, because: [{ clause: 'UPS-01', says }] }
  },
})
