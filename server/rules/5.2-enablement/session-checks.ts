import { between, defineChecks, listing } from '../kinds/define-checks.ts'
import { defineSignals } from '../signals/signal.ts'

const signals = defineSignals({
  approvals: ['count', 'Approvals of the session'],
  quickWinsApproved: ['count', 'Quick wins approved in the session'],
  executiveDecisions: ['count', 'Executive decisions of the session'],
  recapHours: ['hours', 'Hours from the end of the session to the recap'],
  nextDateSet: ['flag', 'The next date is set'],
  adoptionInputsCaptured: ['flag', 'DMI or adoption inputs are captured'],
  budgetFrameNoted: ['flag', 'The budget frame of this and the next two quarters is noted'],
  okrLinkVisible: ['flag', 'The link to an OKR is visible'],
  slides: ['count', 'Slides of the deck'],
  slideContent: ['tags', 'What the slides show'],
  decisionsAsked: ['count', 'Decisions on the last slide'],
  jspFields: ['tags', 'Fields of the JSP-Lite that are filled'],
  jspPages: ['count', 'Pages of the JSP-Lite'],
  jspInitiatives: ['count', 'Initiatives in the JSP-Lite'],
  prepMinutes: ['count', 'Minutes of preparation'],
  preReadHoursBefore: ['hours', 'Hours before the session at which the pre-read went out'],
  raciOnSlide1: ['flag', 'The RACI stamp is on the first slide'],
})

const recap = { 'recap within 48 hours': { signal: 'recapHours', atMost: 48 } } as const

/** When a session is done, and what its kit must hold. */
export const sessionChecks = [
  defineChecks({
    id: 'PPL-032',
    title: 'Definition of Done of a session',
    signals,
    checks: {
      by: 'segment',
      rows: {
        A: {
          'at most 2 executive decisions': { signal: 'executiveDecisions', atMost: 2 },
          'OKR link visible': { signal: 'okrLinkVisible', is: true },
          ...recap,
        },
        B: {
          '1-2 approvals': between('approvals', 1, 2),
          'budget frame noted': { signal: 'budgetFrameNoted', is: true },
          ...recap,
        },
        C: {
          '1 approval': { signal: 'approvals', atLeast: 1 },
          'DMI or adoption inputs captured': { signal: 'adoptionInputsCaptured', is: true },
          ...recap,
        },
        D: {
          '1 quick win approved': { signal: 'quickWinsApproved', atLeast: 1 },
          'next date set': { signal: 'nextDateSet', is: true },
          ...recap,
        },
      },
    },
  }),
  defineChecks({
    id: 'PPL-036',
    title: 'QBR kit and JSP-Lite',
    signals,
    checks: {
      '3 slides': between('slides', 3, 3),
      ...listing('slideContent', ['Health snapshot', 'Roadmap/initiatives', 'Decisions & next steps']),
      '2 decisions at most': { signal: 'decisionsAsked', atMost: 2 },
      ...listing('jspFields', [
        'Business goal',
        'Metric/target',
        'Initiatives',
        'Owner',
        'Date',
        'Risks',
        'Next meeting date',
      ]),
      'JSP-Lite on one page': { signal: 'jspPages', atMost: 1 },
      '2-4 initiatives': between('jspInitiatives', 2, 4),
      'prep within 60 minutes': { signal: 'prepMinutes', atMost: 60 },
      'pre-read 72-48 hours before': between('preReadHoursBefore', 48, 72),
      'RACI on slide 1': { signal: 'raciOnSlide1', is: true },
    },
  }),
]
