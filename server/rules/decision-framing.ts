/** What each decision on a snapshot is framed with (GEN-01), as the checks of the snapshots name it. */
export const DECISION_FRAMING = ['Why this', 'Why now', 'Expected impact', 'Owner & target date'] as const
