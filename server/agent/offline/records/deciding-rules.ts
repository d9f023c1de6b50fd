import type { Dimension } from '../../../domain/client-profile.ts'

/** The rule that decides the colour of each dimension. */
export const DECIDES: Record<Dimension, string> = {
  cx: 'CX-04',
  adoption: 'DMI-03',
  engagement: 'ENG-04',
  quality: 'SQ-02',
  alignment: 'SLA-03',
}

/** The rule that gives the score which the colour is read from, where it is read from one. */
export const SCORES: Partial<Record<Dimension, string>> = { adoption: 'DMI-01', quality: 'SQ-01' }

/** The rule that gives the other reading of a colour, which is not in force. */
export const OTHER_READING: Partial<Record<Dimension, string>> = { engagement: 'ENG-02', alignment: 'SLA-02' }

/** A dimension as people call it. */
export const sayDimension = (dimension: Dimension): string => (dimension === 'cx' ? 'CX' : dimension)
