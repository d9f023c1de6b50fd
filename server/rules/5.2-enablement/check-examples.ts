import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, type Example, examplesOf, limitExamples } from '../examples.ts'
import { packChecks } from './pack-checks.ts'
import { sessionChecks } from './session-checks.ts'
import { stageGates } from './stage-checks.ts'

const table = casesIn([...sessionChecks, ...packChecks, stageGates])
const passes = { passes: true, failed: [] }
const fails = (...failed: string[]) => ({ passes: false, failed })

const doneA = { segment: 'A', executiveDecisions: 2, okrLinkVisible: true, recapHours: 48 }
const doneB = { segment: 'B', approvals: 1, budgetFrameNoted: true, recapHours: 48 }
const doneC = { segment: 'C', approvals: 1, adoptionInputsCaptured: true, recapHours: 48 }
const doneD = { segment: 'D', quickWinsApproved: 1, nextDateSet: true, recapHours: 48 }
const LATE = 'recap within 48 hours'

const kit = {
  slides: 3,
  slideContent: ['Health snapshot', 'Roadmap/initiatives', 'Decisions & next steps'],
  decisionsAsked: 2,
  jspFields: ['Business goal', 'Metric/target', 'Initiatives', 'Owner', 'Date', 'Risks', 'Next meeting date'],
  jspPages: 1,
  jspInitiatives: 2,
  prepMinutes: 60,
  preReadHoursBefore: 48,
  raciOnSlide1: true,
}
const pack = {
  packItems: 6,
  itemTypes: ['Playbook', 'Talk tracks', 'Templates', 'Checklist', 'Reports', 'Service-catalog tiles'],
  talkTrackPrompts: 2,
  templateSlides: 3,
  prepMinutes: 60,
}
const TEMPLATE = 'template of 3-5 slides or 1-2 pages'
const cells = [
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
]

const onboarding = {
  stage: 'Onboarding',
  artifacts: ['First 45 days checklist', 'Asset/lifecycle baseline', 'Stakeholder map'],
  baselineDmiCaptured: true,
  firstQbrBooked: true,
  serviceReviewRhythmSet: true,
}
const adoption = {
  stage: 'Adoption',
  artifacts: ['DMI mini-review', 'Owner and date in the system'],
  quickWinsApproved: 1,
}
const value = {
  stage: 'Value',
  artifacts: ['QBR kit', 'JSP-Lite', 'Decision log'],
  approvals: 2,
  budgetCheckpointNoted: true,
  nextDecisionDateSet: true,
}
const renewal = {
  stage: 'Renewal',
  artifacts: ['Realized-value summary', 'Next-year plan'],
  planInitiatives: 4,
  executiveEscalationBooked: true,
}
const open: Example[] = [
  {
    name: 'artifacts alone do not close a stage',
    proves: ['PPL-051'],
    input: { stage: 'Value', artifacts: value.artifacts },
    status: 'unknown',
    missing: ['approvals', 'budgetCheckpointNoted', 'nextDecisionDateSet'],
  },
]

/** Cases of the checks of blueprint 5.2. */
export const checkExamples = [
  table('PPL-032', [
    [doneA, passes],
    [{ ...doneA, executiveDecisions: 3 }, fails('at most 2 executive decisions')],
    [{ ...doneA, okrLinkVisible: false }, fails('OKR link visible')],
    [doneB, passes],
    [{ ...doneB, approvals: 2 }, passes],
    [{ ...doneB, approvals: 3 }, fails('1-2 approvals')],
    [{ ...doneB, approvals: 0, budgetFrameNoted: false }, fails('1-2 approvals', 'budget frame noted')],
    [doneC, passes],
    [{ ...doneC, recapHours: 50 }, fails(LATE)],
    [{ ...doneC, recapHours: 48.01 }, fails(LATE)],
    [{ ...doneC, approvals: 0 }, fails('1 approval')],
    [doneD, passes],
    [{ ...doneD, quickWinsApproved: 0 }, fails('1 quick win approved')],
    [{ ...doneD, nextDateSet: false }, fails('next date set')],
  ]),
  table('PPL-034', [
    [{ present: cells, pages: 1, clicks: 2 }, WHOLE],
    [{ present: cells, pages: 2, clicks: 3 }, lacking([], ['pages', 'clicks'])],
    [{ present: cells.filter((each) => each !== 'Named Backup'), pages: 1, clicks: 2 }, lacking(['Named Backup'])],
  ]),
  table('PPL-035', [
    [pack, passes],
    [{ ...pack, packItems: 8, talkTrackPrompts: 3, templateSlides: 5 }, passes],
    [{ ...pack, packItems: 5 }, fails('6-8 items')],
    [{ ...pack, packItems: 9 }, fails('6-8 items')],
    [{ ...pack, talkTrackPrompts: 4 }, fails('2-3 prompts')],
    [{ ...pack, talkTrackPrompts: 1 }, fails('2-3 prompts')],
    [{ ...pack, templateSlides: 6, templatePages: 2 }, passes],
    [{ ...pack, templateSlides: 6, templatePages: 3 }, fails(TEMPLATE)],
    [{ ...pack, templateSlides: 2, templatePages: 0 }, fails(TEMPLATE)],
    [{ ...pack, prepMinutes: 61 }, fails('prep within 60 minutes')],
    [{ ...pack, itemTypes: pack.itemTypes.slice(1) }, fails('Playbook')],
  ]),
  table('PPL-036', [
    [kit, passes],
    [{ ...kit, decisionsAsked: 3 }, fails('2 decisions at most')],
    [{ ...kit, slides: 4 }, fails('3 slides')],
    [{ ...kit, slides: 2, slideContent: kit.slideContent.slice(1) }, fails('3 slides', 'Health snapshot')],
    [{ ...kit, jspFields: kit.jspFields.slice(0, -1) }, fails('Next meeting date')],
    [{ ...kit, jspPages: 2 }, fails('JSP-Lite on one page')],
    [{ ...kit, jspInitiatives: 1 }, fails('2-4 initiatives')],
    [{ ...kit, jspInitiatives: 4 }, passes],
    [{ ...kit, jspInitiatives: 5 }, fails('2-4 initiatives')],
    [{ ...kit, prepMinutes: 61 }, fails('prep within 60 minutes')],
    [{ ...kit, preReadHoursBefore: 47.5 }, fails('pre-read 72-48 hours before')],
    [{ ...kit, preReadHoursBefore: 72 }, passes],
    [{ ...kit, preReadHoursBefore: 72.5 }, fails('pre-read 72-48 hours before')],
    [{ ...kit, raciOnSlide1: false }, fails('RACI on slide 1')],
  ]),
  examplesOf(stageGates, [
    ...limitExamples(
      ['PPL-051'],
      [
        [onboarding, passes],
        [{ ...onboarding, baselineDmiCaptured: false }, fails('baseline DMI captured')],
        [{ ...onboarding, artifacts: onboarding.artifacts.slice(1) }, fails('First 45 days checklist')],
        [{ ...adoption, mfaPercent: 90 }, passes],
        [{ ...adoption, kpiImproved: true, quickWinsApproved: 2 }, passes],
        [{ ...adoption, initiativeStarted: true, quickWinsApproved: 3 }, fails('1-2 quick wins approved')],
        [
          { ...adoption, kpiImproved: false, mfaPercent: 89.99, initiativeStarted: false },
          fails('KPI improved or initiative started'),
        ],
        [value, passes],
        [{ ...value, approvals: 0 }, fails('1-2 approvals')],
        [{ ...value, approvals: 3 }, fails('1-2 approvals')],
        [renewal, passes],
        [{ ...renewal, planInitiatives: 1 }, fails('2-4 initiatives in the plan')],
        [{ ...renewal, planInitiatives: 5 }, fails('2-4 initiatives in the plan')],
      ],
    ),
    ...open,
  ]),
]
