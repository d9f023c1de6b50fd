import { CopilotError } from '../../domain/errors.ts'
import { inForce } from '../dated.ts'
import { parameters } from '../1.1-segmentation/parameters.ts'
import { overlaid } from '../overlay/overlaid.ts'
import { sayNumber } from '../say-number.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** Throws `bad-input` where a segment would begin below the one under it (SEG-13). */
export function checkBoundaries({ mrrFrom, own }: CapacitySettings, asOf: string) {
  const values = inForce(parameters, asOf)?.values
  const inPlace = values === undefined || own === undefined ? values : overlaid(values, own)
  const { A, B, C } = { ...inPlace?.['SEG-13'], ...mrrFrom } as Record<string, number>
  if (mrrFrom === undefined || (A! >= B! && B! >= C!)) return
  const says = `A would begin at ${sayNumber(A!)}, B at ${sayNumber(B!)} and C at ${sayNumber(C!)}; each must begin at or above the next.`
  throw new CopilotError('bad-input', says)
}
