import { between, defineChecks, listing } from '../kinds/define-checks.ts'
import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineSignals } from '../signals/signal.ts'

const signals = defineSignals({
  packItems: ['count', 'Items of the pack'],
  itemTypes: ['tags', 'Kinds of items in the pack'],
  talkTrackPrompts: ['count', 'Prompts of the talk track'],
  templateSlides: ['count', 'Slides of the template'],
  templatePages: ['count', 'Pages of the template'],
  prepMinutes: ['count', 'Minutes of preparation for a session'],
})

const types = ['Playbook', 'Talk tracks', 'Templates', 'Checklist', 'Reports', 'Service-catalog tiles']

/** What packs and the matrix that leads to them must hold. */
export const packChecks = [
  defineCompleteness({
    id: 'PPL-034',
    title: 'Role-Segment-Deliverable Matrix',
    items: [
      'Assessments',
      'Reports',
      'Strategy Planning',
      'Executive QBR/QBR',
      'Service Review',
      'Roadmap',
      'Budget',
      'Renewal',
      'Health Dashboard',
      'Columns D, C, B, A',
      'No empty cells',
      'One Accountable per cell',
      'Named Backup',
      'Talk track',
      'Template',
      'Checklist',
      'Data inputs',
      'Done in one sentence',
      'KPI or threshold',
    ],
    atMost: { pages: 1, clicks: 2 },
  }),
  defineChecks({
    id: 'PPL-035',
    title: 'Live-of-Work Pack',
    signals,
    checks: {
      '6-8 items': between('packItems', 6, 8),
      ...listing('itemTypes', types),
      '2-3 prompts': between('talkTrackPrompts', 2, 3),
      'template of 3-5 slides or 1-2 pages': {
        any: [between('templateSlides', 3, 5), between('templatePages', 1, 2)],
      },
      'prep within 60 minutes': { signal: 'prepMinutes', atMost: 60 },
    },
  }),
]
