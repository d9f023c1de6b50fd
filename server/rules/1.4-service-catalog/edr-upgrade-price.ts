import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const price = { setupFee: 1500, feePerDevice: 75, durationWeeks: 2, durationForDevices: 75 }

/** CAT-01: the fixed price of the EDR Upgrade, in dollars. Its duration is printed for 75 devices only, and null for others. */
export const edrUpgradePrice = defineRule({
  id: 'CAT-01',
  title: 'EDR Upgrade fixed price',
  clauses: ['CAT-01'],
  parameters: inEdition({ 'CAT-01': price }),
  input: { devices: field.count.max(1_000_000) },
  decide({ devices }, values) {
    const { setupFee, feePerDevice, durationWeeks, durationForDevices } = values['CAT-01']
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
