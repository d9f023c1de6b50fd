import type { ClientMonth, Index, MonthHealth } from '../../domain/client-month.ts'

/** One month of a client for the terminal. */
export function renderClientMonth(month: ClientMonth): string {
  const {
    segment,
    segmentName,
    touch,
    health,
    composite,
    maturityIndex,
    appetiteIndex,
    gates,
    calls,
    cadence,
    atRisk,
    renewal,
    unjudged,
  } = month
  return [
    `${month.month} (judged for ${month.asOf}): segment ${segment ?? 'unknown'}${segmentName === null ? '' : ` (${segmentName})`}, ${touch === null ? 'touch unknown' : `${touch} touch`}`,
    ...health.map(dimension),
    `  composite ${index(composite)}; maturity ${index(maturityIndex)}; appetite ${index(appetiteIndex)}`,
    `  renewal: engagement ${renewal.engagementColour}, DMI ${renewal.dmiTrend ?? 'unknown'}, CX ${renewal.cxColour}${renewal.daysToRenewal === null ? '' : `, in ${renewal.daysToRenewal} days`}`,
    ...cadence.map(
      ({ kind, dueOn, lastOn, overdue, clause }) =>
        `  ${kind}: ${dueOn === null ? 'none on record' : `last ${lastOn}, due ${dueOn}${overdue === true ? ', overdue' : ''}`} [${clause}]`,
    ),
    ...gates.map(
      ({ says, clause, status }) => `  gate${status === 'unknown' ? ' (not known)' : ''}: ${says} [${clause}]`,
    ),
    ...(atRisk.flagged
      ? [
          `  At Risk by ${atRisk.by.join(', ')}${atRisk.severity === null ? '' : `, severity ${atRisk.severity}${atRisk.label === null ? '' : ` (${atRisk.label})`}`}`,
        ]
      : []),
    ...calls.map(
      ({ trigger, play, person, owner, dueOn, due }) =>
        `  call: ${play}, ${person ?? owner ?? 'no owner'}, due ${dueOn ?? due ?? 'not said'} [${trigger}]`,
    ),
    `  ${unjudged.triggers} triggers could not be judged for want of ${unjudged.missing.length} signals.`,
  ].join('\n')
}

function dimension({ dimension: name, colour, score, clause, coverage, missing, otherReading }: MonthHealth): string {
  return [
    `  ${name.padEnd(10)} ${colour}${score === null ? '' : ` ${score}`} [${clause}]`,
    ...(otherReading === null ? [] : [`other reading ${otherReading.colour} [${otherReading.clause}]`]),
    ...(missing.length === 0
      ? []
      : [`${Math.round(coverage * 100)} % of its inputs known, missing ${missing.join(', ')}`]),
  ].join('; ')
}

const index = ({ value, missing, clause }: Index) =>
  `${value === null ? `unknown (missing ${missing.join(', ')})` : value} [${clause}]`
