import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { percentOf, reaches, shareField } from '../kinds/measure.ts'

/** CX-08: whether recaps reach their target, and whether the dashboard shows red. Between the two no colour is given. */
export const recapOnTime = defineRule({
  id: 'CX-08',
  kind: 'targets',
  title: 'Recap on time: target and dashboard',
  clauses: ['CX-08'],
  parameters: inEdition({ 'CX-08': { target: { atLeast: 95 }, dashboardRed: { below: 90 } } }),
  input: { recapOnTimePercent: shareField.describe('Recaps sent within 48 hours over the last 30 days') },
  decide({ recapOnTimePercent }, values) {
    const measured = percentOf(recapOnTimePercent)
    if (measured === undefined) return { missing: ['recapOnTimePercent'] }
    const { target, dashboardRed } = values['CX-08']
    const onTarget = reaches(measured, target)
    const red = reaches(measured, dashboardRed)
    return {
      value: { onTarget: onTarget.met, dashboardRed: red.met },
      because: [
        { clause: 'CX-08', says: `Target percent: ${onTarget.says}` },
        { clause: 'CX-08', says: `Dashboard red percent: ${red.says}` },
      ],
    }
  },
})
