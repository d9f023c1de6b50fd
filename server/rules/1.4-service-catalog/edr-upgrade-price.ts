import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'
import { wholeTimes } from '../whole-times.ts'

const price = { setupFee: 1500, feePerDevice: 75, durationWeeks: 2, durationForDevices: 75 }

/**
 * CAT-01: the fixed price of the EDR Upgrade, in dollars. Its duration is printed for 75 devices only, and null for others.
 * Without devices, how many of them a budget pays for.
 */
export const edrUpgradePrice = defineRule({
  id: 'CAT-01',
  title: 'EDR Upgrade fixed price',
  clauses: ['CAT-01'],
  parameters: inEdition({ 'CAT-01': price }),
  input: {
    devices: field.count.max(1_000_000).optional(),
    projectBudget: field.money.optional().describe('What the client has for the project, where devices are asked for'),
  },
  decide({ devices, projectBudget }, values) {
    const { setupFee, feePerDevice, durationWeeks, durationForDevices } = values['CAT-01']
    if (devices === undefined) {
      if (projectBudget === undefined) return { missing: absentOf({ devices }, ['devices']) }
      const left = Exact.of(projectBudget).minus(setupFee)
      const mostDevices = wholeTimes(left, Exact.of(feePerDevice))
      const sum = `${sayNumber(projectBudget)} - ${sayNumber(setupFee)} = ${sayNumber(left.rounded())}, / ${feePerDevice} = ${sayNumber(mostDevices)} devices`
      return { value: { mostDevices }, because: [{ clause: 'CAT-01', says: sum }] }
    }
    if (projectBudget !== undefined) return { invalid: 'Give devices or projectBudget, not both.' }
    const fee = Exact.of(feePerDevice).times(devices)
    const deviceFee = fee.rounded()
    const fixedPrice = fee.plus(setupFee).rounded()
    const says = `${sayNumber(setupFee)} + ${feePerDevice} x ${sayNumber(devices)} = ${sayNumber(fixedPrice)}`
    return {
      value: { deviceFee, fixedPrice, durationWeeks: devices === durationForDevices ? durationWeeks : null },
      because: [{ clause: 'CAT-01', says }],
    }
  },
})
