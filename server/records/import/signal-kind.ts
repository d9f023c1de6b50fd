import { SEGMENTS } from '../../domain/segment.ts'
import { type Signal, type SignalKind, signalField } from '../../rules/signals/signal.ts'
import { type CellKind, count, day, level, list, oneOf, percent, text, yesNo } from './cell-kinds.ts'

const number = (accepted: string): CellKind => ({
  sql: 'double precision',
  accepted,
  read: (cell) => (/^-?\d+(\.\d+)?%?$/.test(cell) ? Number(cell.replace('%', '')) : undefined),
})

const segment: CellKind = {
  sql: 'text',
  accepted: `one of ${SEGMENTS.join(', ')}`,
  read: (cell) => SEGMENTS.find((each) => each === cell.toUpperCase()),
}

const KINDS: Record<SignalKind, CellKind> = {
  flag: yesNo,
  count,
  days: { ...count, accepted: 'a whole number of days from 0 on' },
  months: { ...count, accepted: 'a whole number of months from 0 on' },
  percent,
  variance: number('a percentage from 0 on'),
  score: number('a score from 0 to 100'),
  rating: number('a number from 1 to 5'),
  points: number('points from -100 to 100'),
  hours: number('hours from 0 on'),
  money: number('an amount from 0 on, such as 1200.50'),
  colour: oneOf(['green', 'yellow', 'red']),
  segment,
  goalLevel: level,
  day,
  words: text,
  tags: list,
}

/** How a cell of a signal is written, held to what the triggers may read. */
export function signalKind(signal: Signal): CellKind {
  const kind = KINDS[signal.kind]
  const field = signalField(signal)
  return {
    ...kind,
    read: (cell) => {
      const value = kind.read(cell)
      return value !== undefined && field.safeParse(value).success ? value : undefined
    },
  }
}
