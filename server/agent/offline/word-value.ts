const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
const hours = (value: unknown) => `${show(value)} ${value === 1 ? 'hour' : 'hours'}`
const inTenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const tenths = (value: unknown) => (typeof value === 'number' ? inTenths.format(value) : show(value))
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const dollars = (value: unknown) => `$${Number.isInteger(value) ? show(value) : cents.format(Number(value))}`
const either = (yes: string, no: string) => (value: unknown) => (value === true ? yes : no)
const FLOORS = 4
const plain = (value: unknown) => show(value)
const after = (words: string) => (value: unknown) => `${show(value)} ${words}`
// What the reasons hold line by line is not said twice.
const unsaid = () => ''
const before = (words: string) => (value: unknown) => `${words} ${show(value)}`

/** How each part of a rule's value reads in a sentence, with its unit; `$` stands for the record's currency. */
const WORDS: Record<string, (value: unknown) => string> = {
  colour: plain,
  status: plain,
  score: plain,
  dmi: tenths,
  health: plain,
  maturityIndex: plain,
  appetiteIndex: plain,
  name: plain,
  archetype: plain,
  bucket: plain,
  traits: plain,
  roles: plain,
  cadence: plain,
  signals: plain,
  segment: before('Segment'),
  mrrSegment: before('Segment'),
  touch: after('Touch'),
  maturityClass: before('maturity'),
  appetiteClass: before('appetite'),
  annualBudget: (value) => `${dollars(value)} a year`,
  plannedBudget: (value) => `${dollars(value)} planned`,
  strategicBudget: (value) => `${dollars(value)} strategic`,
  strategicHours: (value) => `${hours(value)} for strategic work`,
  monthlyBudget: (value) => `${dollars(value)} a month`,
  hoursPerMonth: (value) => `${hours(value)} a month`,
  proactiveHours: after('proactive'),
  reactiveHours: after('reactive'),
  hoursPerYear: (value) => `${hours(value)} a year`,
  capacityHours: (value) => `${hours(value)} a year`,
  mostHours: (value) => `at most ${hours(value)}`,
  totalHours: (value) => `${hours(value)} a year`,
  hourlyCost: (value) => `${dollars(value)} an hour`,
  hoursInRange: unsaid,
  creditableExpansion: (value) => `${dollars(value)} counts`,
  deviceFee: (value) => `${dollars(value)} for the devices`,
  fixedPrice: (value) => `${dollars(value)} in all`,
  teamHours: (value) => `${hours(value)} a year`,
  members: unsaid,
  hoursPerClient: (value) =>
    typeof value === 'number' ? `${hours(value)} a client` : `hours per client ${show(value)}`,
  withinAim: either('yes, within the aim', 'no, outside the aim'),
  free: (value) => (Number(value) < 0 ? `${show(Math.abs(Number(value)))} too many` : `${show(value)} free`),
  mostDevices: (value) => `${show(value)} devices at most`,
  mostClients: (value) => `${show(value)} clients at most`,
  totalBudget: (value) => `${dollars(value)} a year for all`,
  mostQbrClients: (value) => `${show(value)} QBR clients at most`,
  neededMrr: (value) => `${dollars(value)} MRR needed`,
  neededPercent: (value) => `${show(value)}% of MRR needed`,
  budgetChange: (value) =>
    value === 0 ? 'no change' : `${dollars(Math.abs(Number(value)))} a year ${Number(value) < 0 ? 'less' : 'more'}`,
  strategies: (value) => `${(value as string[]).join(' or ')} strategy`,
  csPercent: (value) => `${show(value)}%`,
  sharePercent: (value) => `${show(value)}%`,
  overloadHours: (value) => (value === 0 ? '' : `${hours(value)} too many`),
  demandHours: (value) => `demand ${hours(value)}`,
  leftHours: (value) => (Number(value) < 0 ? `${hours(-Number(value))} too few` : `${hours(value)} left`),
  gapHours: (value) =>
    value === 0 ? 'no gap' : Number(value) < 0 ? `${hours(-Number(value))} to spare` : `${hours(value)} short`,
  hours,
  coveragePercent: (value) => `${show(value)}% covered`,
  gapFte: after('FTE'),
  fte: (value) => (typeof value === 'number' ? `${show(value)} FTE` : `FTE ${show(value)}`),
  variancePercent: (value) => `${show(value)}%`,
  paidVariable: dollars,
  averageMrr: (value) => `${dollars(value)} average MRR`,
  itShare: (value) => `${show(value)}% IT`,
  managementShare: (value) => `${show(value)}% management`,
  stage: before('stage'),
  feasible: either('yes, feasible', 'no, not feasible'),
  fresh: either('fresh', 'not fresh'),
  stale: either('stale', 'not stale'),
  gated: either('gated, no new initiative or proposal yet', 'not gated'),
  greenFrom: (value) => `green from ${dollars(value)}`,
  greenTo: (value) => `to ${dollars(value)}`,
  ok: either('within the cap', 'over the cap'),
  overflow: (value) => (value === 0 ? '' : `${show(value)} for the backlog`),
  mayAsk: either('the client may be asked', 'not ready to ask'),
  missingEvidence: unsaid,
  bySegment: unsaid,
  bands: unsaid,
  totals: unsaid,
  meetsFloor: (value) => {
    const missed = Object.entries(value as object).flatMap(([name, kept]) => (kept === false ? [name] : []))
    if (missed.length > 0) return `no, the floor is not kept: ${show(missed)}`
    return Object.keys(value as object).length < FLOORS ? 'yes, the floor is kept' : 'every floor is kept'
  },
  absent: unsaid,
  withinSla: either('yes, in time', 'no, late'),
  withinCapacity: either('within one vCIO', 'beyond one vCIO'),
  onWatchlist: either('on the watchlist', 'not on the watchlist'),
  expansionGated: either('expansion credit is paused', 'expansion credit stays open'),
  complete: either('yes, complete', 'no, not complete'),
  passes: either('yes, it passes', 'no, it does not pass'),
  green: either('yes, green', 'no, not green'),
  onTarget: either('yes, on target', 'no, below target'),
  dashboardRed: either('red on the dashboard', 'not red on the dashboard'),
  closed: either('yes, closed', 'no, not closed'),
  fits: either('yes, it fits', 'no, it does not fit'),
  clarifyFits: either('Clarify fits', 'Clarify is too long'),
  inRange: either('within the range', 'out of the range'),
  withinPlan: either('within plan', 'above plan'),
  withinAverage: either('within the average', 'above the average'),
  rebalance: either('yes, warn and rebalance', 'no need to warn or rebalance'),
  preferSingleVendor: either('prefer the single vendor', 'no single vendor to prefer'),
  countsAsRecurrence: either('it counts as recurrence', 'it does not count as recurrence'),
  gdrPercent: (value) => `${show(value)}% GRR (GDR)`,
  ndrPercent: (value) => `${show(value)}% NRR (NDR)`,
  grrColour: (value) => (value === null ? '' : `GRR ${show(value)}`),
  nrrColour: (value) => (value === null ? '' : `NRR ${show(value)}`),
  toGo: (value) => (value === 0 ? 'nothing to go' : `${show(value)} to go`),
  dueAt: before('due by'),
  csmCheckRidePassed: either('yes, a CSM passes the check-ride', 'no, a CSM does not pass the check-ride'),
  clientsAtTop: after('clients at the top of the range'),
  clientsAtBottom: after('at the bottom'),
  vcios: after('vCIOs'),
  averageClients: after('average clients'),
  limitKept: either('yes, this limit is kept', 'no, this limit is not kept'),
  // The split stands whole in its reason.
  split: unsaid,
  bestInClass: either('best in class', 'not best in class'),
  toMove: (value) => (value === 0 ? 'nothing to move' : `${show(value)} to move`),
  creditCounts: either('credit counts', 'credit does not count'),
}

/** One part of a rule's value in words, with its unit; empty where there is nothing to say. */
export const wordValue = (name: string, value: unknown): string =>
  value === null || (Array.isArray(value) && value.length === 0)
    ? ''
    : Object.hasOwn(WORDS, name)
      ? WORDS[name]!(value)
      : wordUnknown(name, value)

const PERCENT = /Percent$/
const MOMENT = /^\d{4}-\d\d-\d\d(?:T| at | )\d\d:/

const wordUnknown = (name: string, value: unknown) =>
  PERCENT.test(name) && typeof value === 'number'
    ? `${spaced(name.replace(PERCENT, ''))} ${show(value)}%`
    : `${spaced(typeof value === 'string' && MOMENT.test(value) ? name.replace(/At$/, '') : name)} ${show(value)}`

const spaced = (name: string) => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

function show(value: unknown): string {
  if (typeof value === 'number') return number.format(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(show).join(', ')
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${spaced(name)} ${show(part)}`)
      .join(', ')
  }
  return String(value)
}
