import { sinceFirstEdition } from '../dated.ts'

export const decisionLimit = sinceFirstEdition({ most: 2 })
export const none = sinceFirstEdition({})
export const recapHours = sinceFirstEdition({ hours: 48 })
export const firstActionHours = sinceFirstEdition({ hours: 72 })
