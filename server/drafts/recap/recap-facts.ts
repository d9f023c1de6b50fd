import type { Fact, FactSource } from '../../domain/fact.ts'
import type { RecapPlan } from './recap.ts'

type Bare = Omit<RecapPlan, 'facts'>
interface Source {
  heardLine: number | null
  changedLine: number | null
}

/** The fact table of a recap: every name, date, amount and quoted word that it may show, with where it stands. */
export function recapFacts(plan: Bare, { heardLine, changedLine }: Source): Fact[] {
  const notes = (line: number): FactSource => ({ kind: 'notes', at: `line ${line}` })
  const facts: (Fact | null)[] = [
    {
      id: 'client',
      value: plan.client.name,
      unit: 'text',
      display: plan.client.name,
      source: { kind: 'record', at: 'clients.name' },
    },
    {
      id: 'segment',
      value: plan.client.segment,
      unit: 'segment',
      display: plan.client.segment,
      source: { kind: 'finding', at: 'SEG-02' },
    },
    {
      id: 'recap-due',
      value: plan.recapDue,
      unit: 'time',
      display: clock(plan.recapDue),
      source: { kind: 'finding', at: 'GEN-04' },
    },
    {
      id: 'first-action-due',
      value: plan.firstActionDue,
      unit: 'time',
      display: clock(plan.firstActionDue),
      source: { kind: 'finding', at: 'GEN-05' },
    },
    heardLine === null || plan.heard === null ? null : text('heard', plan.heard, notes(heardLine)),
    changedLine === null || plan.changed === null ? null : text('changed', plan.changed, notes(changedLine)),
    ...plan.decisions.flatMap(({ id, title, owner, date, budget, reason, line }) => [
      text(`title-${id}`, title, notes(line)),
      reason === null ? null : text(`why-${id}`, reason, notes(line)),
      owner === null
        ? null
        : ({ id: `owner-${id}`, value: owner, unit: 'person', display: owner, source: notes(line) } as Fact),
      date === null
        ? null
        : ({ id: `date-${id}`, value: date, unit: 'date', display: date, source: notes(line) } as Fact),
      budget === null
        ? null
        : ({ id: `budget-${id}`, value: budget, unit: 'money', display: budget, source: notes(line) } as Fact),
    ]),
  ]
  return facts.filter((fact) => fact !== null)
}

const text = (id: string, value: string, source: FactSource): Fact => ({
  id,
  value,
  unit: 'text',
  display: value,
  source,
})

/** `2026-11-24 17:00 UTC`. */
const clock = (moment: string) => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
