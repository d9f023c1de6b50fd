interface TrustRow {
  id: string
  title: string
  /** What levels 1 to 4 look like. Where the matrix names no audience, both are described alike. */
  customers: readonly string[]
  employees: readonly string[]
}

const forBoth = (id: string, title: string, traits: string[]): TrustRow => ({
  id,
  title,
  customers: traits,
  employees: traits,
})

/** The rows of the Trust Maturity Matrix (TMM-137). */
export const TRUST_ROWS: readonly TrustRow[] = [
  forBoth('service-expectations', 'Service expectations', [
    'agreements differ widely; quality and time depend on who does the work; hardly any SOPs',
    'agreements are standard; quality and time are mostly uniform; SOPs exist for most workflows',
    'agreements are reviewed for compliance and profitability; quality and time are tracked; so is the upkeep of documentation',
    'agreements are iterated; compliance and profitability show which work and clients to take or avoid; a dedicated resource improves delivery',
  ]),
  {
    id: 'strategic-alignment',
    title: 'Strategic alignment',
    customers: [
      'QBRs do not happen or are a technical overview; only the owner can run them',
      'QBRs are strategic talks that keep a roadmap; the process is documented and others can run it',
      'a dedicated vCIO owns the QBRs, apart from sales and delivery talks, with goals and metrics of its own',
      'the vCIO service brings insight for better delivery, services and projects; it is measured and iterated',
    ],
    employees: [
      'career paths are not clearly documented or discussed',
      'career paths have clear objectives and timetables',
      'career progress is tracked in onboarding and performance reviews',
      'career development is refined regularly and has become a competitive advantage',
    ],
  },
  forBoth('values-alignment', 'Values alignment', [
    'mission, vision and values are undefined or not clearly conveyed',
    'mission, vision and values are documented and clearly communicated',
    'key initiatives are measured against them; values are referenced in public, with examples of living up to them',
    'key initiatives are iterated so that they support the values better',
  ]),
  {
    id: 'feedback-loop',
    title: 'Feedback loop',
    customers: [
      'little or no outreach; feedback is not collected, reviewed or used systematically',
      'gathering, reviewing and answering feedback is part of the SOPs',
      'systems collect, answer and track feedback at scale; CSAT, NPS or other metrics are tracked',
      'feedback is used all the time, in a systematic way, to improve services, processes and operations',
    ],
    employees: [
      'little or no outreach; no official process for employee reviews',
      'feedback is part of the SOPs; the processes for employee reviews are documented',
      'systems collect, answer and track feedback at scale; its metrics are tracked',
      'feedback is used all the time, in a systematic way, to improve services, processes and operations',
    ],
  },
  forBoth('social-proof', 'Social proof', [
    'no systematic process for testimonials, awards and satisfaction ratings',
    'documented processes for collecting and using testimonials, case studies, awards and ratings',
    'goals for obtaining and using them, and ways to measure their impact',
    'a dedicated resource owns and improves the processes and the results',
  ]),
]
