import { casesIn } from '../examples.ts'
import { goalLevels } from './rules.ts'

const table = casesIn(goalLevels)

/** Cases of the tables of the client business goal levels. */
export const goalLevelTableExamples = [
  table('FND-48', [
    [{ goalLevel: 4 }, { obligation: 'mandatory', when: 'Always' }],
    [
      { goalLevel: 1 },
      { obligation: 'optional', when: 'Only when appetite is evident; recommended for a client to own the idea' },
    ],
    [{ goalLevel: 5 }, { obligation: null, when: 'To test innovation readiness' }],
  ]),
  table('FND-50', [
    [
      { goalLevel: 2 },
      {
        meetings: ['Quarterly service reviews', 'Bi-Annual Strategic Meeting'],
        reports: 'Monthly',
        ledBy: 'SDM or TAM; the SDM owns cadence',
      },
    ],
    [
      { goalLevel: 3 },
      {
        meetings: ['Quarterly Strategic Roadmap Reviews', 'Monthly Tactical Meetings'],
        reports: null,
        ledBy: 'AM',
      },
    ],
  ]),
  table('FND-51', [
    [
      { goalLevel: 1 },
      {
        deliverables: ['Ticket Summaries', 'Backup Status', 'Asset Lifecycle Reports'],
        notRecommended: ['3.2 Proposal', '3.3 Budget', '3.4 Strategy', '3.5 Roadmap'],
      },
    ],
  ]),
  table('FND-52', [
    [
      { goalLevel: 1, dimension: 'Client Experience' },
      { signal: 'NPS or CSAT from tickets', review: 'Quarterly, by the Owner/Founder' },
    ],
    [
      { goalLevel: 2, dimension: 'Client Experience' },
      { signal: null, review: 'Monthly' },
    ],
    [
      { goalLevel: 5, dimension: 'Service Quality' },
      { signal: 'Project quality and delivery rhythm', review: 'Monthly and quarterly' },
    ],
  ]),
  table('FND-58', [
    [
      { goalLevel: 3 },
      {
        roles: [
          { role: 'AM', part: 'cadence and operational cycle' },
          { role: 'vCIO', part: 'roadmap' },
          { role: 'PM', part: 'delivery' },
          { role: 'vCISO', part: 'added by the appendix' },
        ],
      },
    ],
    [
      { goalLevel: 1 },
      {
        roles: [
          { role: 'Owner/Founder', part: 'leads as TAM/vCIO proxy' },
          { role: 'Helpdesk, Field Tech, NOC/SOC', part: 'deliver' },
        ],
      },
    ],
  ]),
  table('FND-59', [
    [{ goalLevel: 1 }, { payFollows: ['SLA adherence', 'First-response resolution', 'Consistent reporting'] }],
  ]),
  table('FND-60', [
    [{ goalLevel: 1 }, { rhythm: 'Quarterly, no formal governance', reviews: ['CS Health'], owner: 'Owner/Founder' }],
    [
      { goalLevel: 5 },
      {
        rhythm: 'Monthly and quarterly portfolio reviews',
        reviews: ['Pacing', 'OKR alignment', 'Backlog readiness'],
        owner: null,
      },
    ],
  ]),
]
