import type { MaturityExample } from './maturity-example.ts'

const base = { assessment: 'service-leadership', proves: ['SLO-138'] }
const low = { 'financial-performance': 'low-to-negative', 'service-quality': 'inconsistent' }
const at = (word: string) => ({ 'financial-performance': word, 'service-quality': word })

export const leadershipExamples: readonly MaturityExample[] = [
  {
    ...base,
    name: 'service leadership 1: low, inconsistent, profit levers not understood',
    answers: { ...low, 'profit-levers': 'no' },
    level: 1,
    missing: ['traits-1'],
    gaps: ['they are', 'time tracking', 'hiring, onboarding'],
    noGap: ['forward planning'],
  },
  {
    ...base,
    name: 'service leadership 2: the same words, with profit levers starting to be understood',
    answers: { ...low, 'profit-levers': 'yes', 'traits-2': ['budgeting'] },
    level: 2,
    missing: [],
    gaps: ['median', 'incentive compensation aligned'],
    noGap: ['forward planning', 'time tracking'],
  },
  {
    ...base,
    name: 'service leadership 1 or 2: only the profit levers tell',
    answers: low,
    level: null,
    missing: ['profit-levers'],
  },
  { ...base, name: 'service leadership 3: median in both', answers: at('median'), level: 3, missing: ['traits-3'] },
  { ...base, name: 'service leadership 4: high in both', answers: at('high'), level: 4, gaps: ['highest'] },
  {
    ...base,
    name: 'service leadership 5: highest in both; its traits carry it on',
    answers: { ...at('highest'), 'traits-5': ['analytics'] },
    level: 5,
    gaps: ['strategic partnerships'],
    noGap: ['business intelligence'],
  },
  {
    ...base,
    name: 'service leadership: median money with high quality is no level of the table',
    answers: { 'financial-performance': 'median', 'service-quality': 'high', 'profit-levers': 'yes' },
    level: null,
    missing: [],
    says: ['point to different levels'],
  },
  {
    ...base,
    name: 'service leadership: by the setting the lower of the two is the level',
    answers: { 'financial-performance': 'median', 'service-quality': 'high', 'profit-levers': 'yes' },
    setting: 'lowest-row',
    level: 3,
  },
  {
    ...base,
    name: 'service leadership: traits alone show no level',
    answers: { 'traits-4': ['forecasting'] },
    level: null,
    missing: ['financial-performance', 'service-quality', 'profit-levers'],
  },
]
