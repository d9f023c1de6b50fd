import type { Finding } from '../../domain/finding.ts'
import type { RuleKind } from '../../rules/define-rule.ts'

const PER_CENT = /^(.*?) ?(?:percent|share): (-?[\d.,]+) is (not )?(.+)$/
const MEASURE = /^(.*?): (-?[\d.,]+) is (not )?(.+)$/
// A measure that is held against nothing, a count that is wanted, or a day.
const TOLD = /^.*(?:; no target is set$|: at (?:least|most) \d.*, (?:so at|by 20)).*$/
const MOMENT = /\b(20\d\d-\d\d-\d\d)(?:T| at | )(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z\b)?/g
const DAY = /\b(20\d\d)-(\d\d)-(\d\d)\b/g
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A result in one line, without its clause: `Decline reasons captured: no, 88% is not at least 90%`. Undefined for a kind that has no line of its own. */
export function wordByKind(kind: RuleKind | undefined, subject: string, { value, because, missing }: Finding) {
  if (value === null) return undefined
  if (kind === 'targets') return wordTargets(subject, value, because)
  if (kind === 'trigger') return wordTrigger(subject, value, because, missing)
  return kind === 'schedule' ? wordSchedule(subject, value, because) : undefined
}

/** Days and moments as they are spoken: `22 March 2026`, `22 March 2026 at 14:00`. */
export const spokenDays = (text: string): string =>
  text
    .replaceAll(MOMENT, '$1 at $2')
    .replaceAll(DAY, (_, year: string, month: string, day: string) =>
      [Number(day), MONTHS[Number(month) - 1], year].join(' '),
    )

function wordTargets(subject: string, value: Record<string, unknown>, because: Finding['because']): string | undefined {
  const measures = because.flatMap(({ says }) => {
    const percent = PER_CENT.exec(says)
    const [, name, measured, not, limit] = percent ?? MEASURE.exec(says) ?? []
    if (name === undefined || limit === undefined) return []
    const unit = percent === null ? '' : '%'
    const told = limit.replaceAll(/\d(?= and | \(|$)/g, `$&${unit}`)
    return [{ name: name.trim(), met: not === undefined, says: `${measured}${unit} is ${not ?? ''}${told}` }]
  })
  const others = because.flatMap(({ says }) => TOLD.exec(says)?.[0] ?? [])
  if (measures.length === 0 && others.length > 0) return `${subject}: ${others.join('; ')}`
  if (measures.length === 0 || measures.length + others.length < because.length) return undefined
  // What shows red on a dashboard is no target.
  const isMet = value['onTarget'] ?? measures.every(({ met }) => met)
  const verdict = isMet === true ? 'yes' : 'no'
  const told = measures
    .map(({ name, says }) => (measures.length === 1 && isNamed(name, subject) ? says : `${name} ${says}`))
    .join('; ')
  return `${subject}: ${verdict}, ${[told, ...others].join('; ')}`
}

/** Whether a measure needs no name of its own: the subject names it, or it is a mere unit or a sentence. */
const isNamed = (name: string, subject: string) =>
  !/^[a-z]+ /.test(name) ||
  name
    .toLowerCase()
    .split(' ')
    .every((word) => subject.toLowerCase().includes(word.replace(/s$/, '')))

function wordTrigger(
  subject: string,
  value: Record<string, unknown>,
  because: Finding['because'],
  missing: string[],
): string {
  const says = because.map((ground) => ground.says).filter((each) => !each.startsWith('The play: '))
  const day = says.find((each) => ON_DAY.test(each))?.replace(/^O/, ' o') ?? ''
  const grounds = says.filter((each) => !ON_DAY.test(each))
  const why = `${day}${grounds.length === 0 ? '' : ` (${grounds.join('; ')})`}`
  if (value['fired'] !== true) return `${subject} does not fire${why}`
  const { owner, due, dueOn, firstActionHours, play, steps } = value
  const listed = (steps as string[]).filter((step) => !String(play).includes(step))
  const first = typeof firstActionHours === 'number' && due !== `${firstActionHours} hours`
  const said = [
    `play: ${play}${listed.length === 0 ? '' : ` (${listed.slice(0, MOST_STEPS).join('; ')})`}`,
    owner === null ? (missing.includes('segment') ? 'the owner depends on the segment' : '') : `owner: ${owner}`,
    due === null ? '' : `due: ${due}${typeof dueOn === 'string' ? `, by ${dueOn}` : ''}`,
    first ? `first action within ${firstActionHours} hours` : '',
  ]
  return `${subject} fires${why}; ${said.filter(Boolean).join('; ')}`
}

const MOST_STEPS = 3
const ON_DAY = /^On 20\d\d-\d\d-\d\d$/

function wordSchedule(subject: string, value: Record<string, unknown>, because: Finding['because']) {
  const { dueOn, status } = value
  const said = because.map(({ says }) => says).join('; ')
  if (typeof dueOn !== 'string') return undefined
  return `${subject}: due on ${dueOn}${typeof status === 'string' ? `, ${status}` : ''} (${said.replace(/ is 20\d\d-\d\d-\d\d$/, '')})`
}
