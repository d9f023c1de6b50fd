import { examplesOf, limitExamples } from '../examples.ts'
import { serviceLeadershipLevel } from './service-leadership-level.ts'
import { trustMaturity } from './trust-maturity.ts'
import { vcioCapacity } from './vcio-capacity.ts'
import { vcioExamples } from './vcio-examples.ts'
import { vcioMaturityLevel } from './vcio-maturity-level.ts'

const load = { mrrTotal: 120_000, clients: 40 }
const cycles = 'annual, quarterly, monthly, weekly'

export const examples = [
  ...vcioExamples,
  examplesOf(trustMaturity, [
    ...limitExamples(
      ['TMM-137'],
      [
        [
          { row: 'Service expectations', level: 1 },
          { traits: ['Agreements vary', 'Quality depends on the person', 'Few SOPs'] },
        ],
        [
          { row: 'Service expectations', level: 2 },
          { traits: ['Standard agreements', 'Uniform quality', 'SOPs for most workflows'] },
        ],
        [
          { row: 'Service expectations', level: 3 },
          { traits: ['Agreements reviewed for compliance and profitability', 'Quality tracked'] },
        ],
        [
          { row: 'Service expectations', level: 4 },
          { traits: ['Agreements iterated', 'Work and clients chosen or avoided', 'Dedicated resource'] },
        ],
        [
          { row: 'Strategic alignment', level: 1 },
          { traits: ['QBR absent or technical', 'Only the owner can run it'] },
        ],
        [
          { row: 'Strategic alignment', level: 2 },
          { traits: ['Strategic QBR with roadmap', 'Documented, others can run it', 'Career paths defined'] },
        ],
        [
          { row: 'Strategic alignment', level: 3 },
          { traits: ['Dedicated vCIO owns QBRs apart from sales and delivery', 'Career progress tracked'] },
        ],
        [
          { row: 'Strategic alignment', level: 4 },
          { traits: ['vCIO insight improves services', 'Measured', 'Career development as advantage'] },
        ],
        [{ row: 'Values alignment', level: 1 }, { traits: ['Mission, vision and values undefined'] }],
        [{ row: 'Values alignment', level: 2 }, { traits: ['Documented and communicated'] }],
        [
          { row: 'Values alignment', level: 3 },
          { traits: ['Initiatives measured against them', 'Publicly referenced'] },
        ],
        [{ row: 'Values alignment', level: 4 }, { traits: ['Initiatives iterated to support values'] }],
        [{ row: 'Feedback loop', level: 1 }, { traits: ['Little outreach', 'No employee reviews'] }],
        [{ row: 'Feedback loop', level: 2 }, { traits: ['In SOPs', 'Reviews documented'] }],
        [{ row: 'Feedback loop', level: 3 }, { traits: ['Systems at scale', 'CSAT, NPS tracked'] }],
        [{ row: 'Feedback loop', level: 4 }, { traits: ['Feedback drives continuous improvement'] }],
        [{ row: 'Social proof', level: 1 }, { traits: ['No systematic process'] }],
        [{ row: 'Social proof', level: 2 }, { traits: ['Documented processes'] }],
        [{ row: 'Social proof', level: 3 }, { traits: ['Goals and impact measurement'] }],
        [{ row: 'Social proof', level: 4 }, { traits: ['Dedicated resource'] }],
        [{ row: 'feedback-loop', level: 3 }, { traits: ['Systems at scale', 'CSAT, NPS tracked'] }],
        [{ row: 'socialProof', level: 1 }, { traits: ['No systematic process'] }],
      ],
    ),
    {
      name: 'there is no overall trust score',
      proves: ['TMM-137'],
      input: { row: 'overall', level: 2 },
      status: 'invalid',
    },
    {
      name: 'a row without a level has no traits',
      proves: ['TMM-137'],
      input: { row: 'Social proof' },
      status: 'unknown',
      missing: ['level'],
    },
    {
      name: 'a level without a row has no traits',
      proves: ['TMM-137'],
      input: { level: 2 },
      status: 'unknown',
      missing: ['row'],
    },
    {
      name: 'there is no fifth level of trust',
      proves: ['TMM-137'],
      input: { row: 'Social proof', level: 5 },
      status: 'invalid',
    },
    {
      name: 'the level is told by its name',
      proves: ['TMM-137'],
      input: { row: 'Values alignment', level: 4 },
      value: { traits: ['Initiatives iterated to support values'] },
      says: 'Values alignment at level 4: Initiatives iterated to support values',
    },
  ]),
  examplesOf(serviceLeadershipLevel, [
    ...limitExamples(
      ['SLO-138'],
      [
        [
          { level: 1 },
          { name: 'Beginning', traits: ['Financial performance low to negative', 'Service quality inconsistent'] },
        ],
        [
          { level: 2 },
          {
            name: 'Emerging',
            traits: [
              'Financial performance low to negative',
              'Basics of profit levers starting to be understood',
              'Service quality inconsistent',
            ],
          },
        ],
        [{ level: 3 }, { name: 'Scaling', traits: ['Financial performance median', 'Service quality median'] }],
        [{ level: 4 }, { name: 'Optimizing', traits: ['Financial performance high', 'Service quality high'] }],
        [{ level: 5 }, { name: 'Innovating', traits: ['Financial performance highest', 'Service quality highest'] }],
      ],
    ),
    { name: 'there is no sixth level', proves: ['SLO-138'], input: { level: 6 }, status: 'invalid' },
    { name: 'there is nothing between two levels', proves: ['SLO-138'], input: { level: 2.5 }, status: 'invalid' },
  ]),
  examplesOf(vcioMaturityLevel, [
    ...limitExamples(
      ['OML-139'],
      [
        [
          { level: 1 },
          {
            name: 'Ad hoc infrastructure advisor',
            itShare: 80,
            managementShare: 20,
            hoursMin: 1,
            hoursMax: 5,
            regularity: 'ad-hoc',
          },
        ],
        [
          { level: 2 },
          {
            name: 'Structured infrastructure management',
            itShare: 65,
            managementShare: 35,
            hoursMin: 5,
            hoursMax: 10,
            regularity: 'annual, quarterly',
          },
        ],
        [
          { level: 3 },
          {
            name: 'Separate vCIO service for the whole of IT',
            itShare: 50,
            managementShare: 50,
            hoursMin: 25,
            hoursMax: 40,
            regularity: cycles,
          },
        ],
        [
          { level: 4 },
          {
            name: 'Operational excellence',
            itShare: 35,
            managementShare: 65,
            hoursMin: 35,
            hoursMax: 60,
            regularity: cycles,
          },
        ],
        [
          { level: 5 },
          {
            name: 'Competitive edge with technology',
            itShare: 20,
            managementShare: 80,
            hoursMin: 60,
            hoursMax: 120,
            regularity: cycles,
          },
        ],
      ],
    ),
    { name: 'there is no level 0', proves: ['OML-139'], input: { level: 0 }, status: 'invalid' },
    { name: 'no level, no row', proves: ['OML-139'], input: { level: null }, status: 'unknown', missing: ['level'] },
  ]),
  examplesOf(vcioCapacity, [
    {
      name: 'how many vCIOs an MRR takes',
      proves: ['VCM-143'],
      input: { mrrTotal: 390_000 },
      value: { vcios: 3.25, averageClients: 130 },
      missing: ['clients'],
    },
    ...limitExamples(
      ['VCM-143'],
      [
        [load, { withinCapacity: true, averageMrr: 3000 }],
        [
          { ...load, clients: 41 },
          { withinCapacity: false, averageMrr: 2926.83 },
        ],
        [
          { ...load, mrrTotal: 120_000.01 },
          { withinCapacity: false, averageMrr: 3000 },
        ],
        [
          { mrrTotal: 240_000, clients: 80 },
          { withinCapacity: false, averageMrr: 3000 },
        ],
        [
          { mrrTotal: 0, clients: 1 },
          { withinCapacity: true, averageMrr: 0 },
        ],
      ],
    ),
    {
      name: 'the other guideline of the manual is told as well',
      proves: ['VCM-144'],
      input: load,
      value: { withinCapacity: true, averageMrr: 3000 },
      printed: { averageMrr: 3000 },
      says: '35-45 clients with 2,500 on average',
    },
    {
      name: 'clients whose revenue is not known may be too many',
      proves: ['VCM-143'],
      input: { clients: 30 },
      status: 'unknown',
      missing: ['mrrTotal'],
    },
    {
      name: 'no clients have no average',
      proves: ['VCM-143'],
      input: { mrrTotal: 0, clients: 0 },
      status: 'invalid',
    },
  ]),
]
