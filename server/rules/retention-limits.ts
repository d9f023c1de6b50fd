/** The colour limits of retention in percent, by clause: what lies between the printed bands has not reached green. */
export const retentionLimits = {
  'PPL-053': { green: 95, yellow: 92, yellowUpTo: 94.9 },
  'PPL-054': { green: 102, yellow: 100, yellowUpTo: 101.9 },
}
