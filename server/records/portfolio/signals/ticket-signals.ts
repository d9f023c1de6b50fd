import type { Ticket } from '../../../domain/ticket.ts'
import { Exact } from '../../../rules/exact.ts'
import { daysBetween } from '../days-between.ts'
import { byDay } from './by-day.ts'
import { dayBefore } from './day-before.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import { daysOfMonth, type SignalDay } from './signal-day.ts'

/** The day itself and the 29 before it. */
const WINDOW_DAYS = 30

/** What the tickets of a client say on a day; what none of them records is not known. */
export function ticketSignals(tickets: readonly Ticket[]): (day: SignalDay) => KnownSignals {
  const opened = byDay(tickets, ({ openedOn }) => openedOn)
  const closed = byDay(tickets, ({ closedOn }) => closedOn)
  return (day) => {
    const { asOf } = day
    const soFar = opened.upTo(asOf)
    if (soFar.length === 0) return {}
    const open = soFar.filter(({ closedOn }) => closedOn === null || closedOn > asOf)
    const { from, to } = daysOfMonth(day)
    const ofMonth = closed.between(from, to)
    const ofWindow = closed.between(dayBefore(asOf, WINDOW_DAYS - 1), asOf)
    const inTime = ofMonth.flatMap(({ slaMet }) => slaMet ?? [])
    const reopened = ofWindow.flatMap((ticket) => ticket.reopened ?? [])
    const rated = closed.upTo(asOf).some(({ detractor }) => detractor !== null)
    return onlyKnown({
      csat: mean(ofMonth.flatMap(({ satisfaction }) => satisfaction ?? [])),
      detractorTickets30Days: rated ? ofWindow.filter(({ detractor }) => detractor === true).length : null,
      reopenPercent: shareOf(reopened),
      backlogAgeDays: Math.max(0, ...open.map(({ openedOn }) => daysBetween(openedOn, asOf))),
      slaMissed: inTime.length === 0 ? null : inTime.includes(false),
      slaMisses: inTime.length === 0 ? null : inTime.filter((met) => !met).length,
      p1Incident: hasP1(open),
    })
  }
}

// Exact up to here: rounding to more places than any limit has never turns a value into its neighbour's limit.
const PLACES = 6

function mean(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null
  const sum = ratings.reduce((total, rating) => total.plus(rating), Exact.of(0))
  return sum.over(ratings.length).rounded(PLACES)
}

function shareOf(answers: readonly boolean[]): number | null {
  if (answers.length === 0) return null
  return Exact.of(answers.filter(Boolean).length).times(100).over(answers.length).rounded(PLACES)
}

/** Not known where the priority of an open ticket is not and no other is P1. */
function hasP1(open: readonly Ticket[]): boolean | null {
  if (open.some(({ priority }) => priority === 'P1')) return true
  return open.some(({ priority }) => priority === null) ? null : false
}
