/** What kind of answer a question wants; it decides what counts as a good statement and how much of a list is shown. */
export interface QuestionKind {
  wantsNumber: boolean
  wantsOwner: boolean
  wantsTime: boolean
  wantsList: boolean
  /** Steps, or a list of what belongs to something: a few lines do not answer it. */
  wantsSteps: boolean
  /** Two questions in one, or the parts of a thing. */
  wantsParts: boolean
  wantsComparison: boolean
  wantsReason: boolean
  /** What a thing is. */
  wantsMeaning: boolean
}

/** Reads the kind of a question from its words. */
export const questionKindOf = (question: string): QuestionKind => ({
  wantsNumber:
    /\b(how (many|much|long|big|high|low|often)|what (percentage|share|score|threshold|limit|level|figure|rate|price|split|ratio|number)|threshold|limit|percent|when (is|does|do)\b.*\b(green|yellow|red)|turns?\b)/i.test(
      question,
    ),
  wantsOwner: /\b(who|whose|which roles?|owner|owns?|responsible|accountable|leads?)\b/i.test(question),
  wantsTime:
    /\b(when|by when|how (soon|often|long|far)|deadline|due|within|cadence|frequency|how many (days|hours|months|weeks))\b/i.test(
      question,
    ),
  wantsList:
    /\b(what are|which|name|list|steps?|how (do|should|can|to|does|is|are)|what(?:'s| is) in|what (goes|does|do|belongs|must|should)|consists?|includ\w*|contains?|holds?|types?|kinds?|levels|elements|parts|criteria|checklist|made of|stages|fields|checks|signals|roles|rows|table|bands)\b/i.test(
      question,
    ),
  wantsSteps:
    /\b(how (do|should|can|could|would|to)\b|steps?|what (should|now|do (i|we)|happens)|what (belongs|goes|must)\b|checklist|list|name the)/i.test(
      question,
    ),
  wantsParts:
    /\b(which (?!role)|how .*\b(?:divided|split up|broken down|made up)\b|what .*\b(signals|fields|parts|includes?|hold|contain)|and (what|who|how|when|which|is|does))\b/i.test(
      question,
    ),
  wantsComparison: /\b(differ\w*|compar\w*|versus|vs\.?|between|instead of|rather than|than)\b/i.test(question),
  wantsReason: /\bwhy\b/i.test(question),
  wantsMeaning: /^\W*(what('?s| is| are| does)|define|explain)\b|\bmean(s|t|ing)?\b/i.test(question),
})
