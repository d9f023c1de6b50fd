/** What an answer to a question must hold, read from how it is asked. */
export interface QuestionNeeds {
  figure: boolean
  owner: boolean
}

const FIGURE =
  /\b(how (many|much|long|often|soon|big|high|low)|what (percent\w*|share|score|threshold|limit|number)|percentage|threshold|limit|target|minimum|maximum)\b/i
const OWNER = /\b(who|whose|which role|owner|owns|responsible|accountable)\b/i

export const needsOf = (question: string): QuestionNeeds => ({
  figure: FIGURE.test(question),
  owner: OWNER.test(question),
})
