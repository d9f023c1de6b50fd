import { analyse } from '../../retrieval/analyse.ts'
import { wantedFigure } from '../../retrieval/question/wanted-figure.ts'
import { subjectOf } from '../../retrieval/subject-of.ts'
import { readClause, type ShownClause } from './clause-statements.ts'
import type { QuestionKind } from './question-kind.ts'
import { segmentsNamed } from './segments-named.ts'
import { ownFeatures, type StatementFeatures } from './statement-features.ts'
import { shareOfWords } from './word-shares.ts'

const CLAUSES = 8
const SHORT_CLAUSE_WORDS = 90
const LATE = 6

/** The statements of the first clauses with what tells whether each answers the question, in their order. */
export function weighStatements(question: string, kind: QuestionKind, clauses: ShownClause[]) {
  const read = clauses.slice(0, CLAUSES).map(readClause)
  const subject = subjectOf(question)
  const asked = new Set(subject)
  const shareOf = shareOfWords(
    asked,
    read.flatMap(({ place, statements }) => statements.map(({ own, around }) => own.union(place).union(around))),
  )
  const bestScore = clauses[0]?.score || 1
  const segments = segmentsNamed(question)
  const figure = wantedFigure(question)
  const pairsOf = pairsIn(question)
  const firstWord = subject[0]
  return read.flatMap(({ clause, heading, place, all, statements }, at) => {
    const shares = statements.map(({ own }) => shareOf(own))
    const short = statements.reduce((sum, { words }) => sum + words, 0) < SHORT_CLAUSE_WORDS
    const ofClause = shareOf(all)
    const ofHeading = shareOf(heading)
    return statements.map(({ statement, own, around, key, list, words, segments: ofKey }, order) => {
      const coversInPlace = shareOf(own.union(place).union(around))
      const keyShare = shareIn(key, asked)
      const bestKey = Math.max(0, ...(list ?? []).map((each) => shareIn(each.key, asked)))
      const features: StatementFeatures = {
        ...ownFeatures(statement, kind, figure),
        found: clause.score / bestScore,
        firstFound: at === 0 ? 1 : 0,
        secondFound: at === 1 ? 1 : 0,
        lateFound: at >= LATE ? 1 : 0,
        alike: clause.known?.alike ?? 0,
        covers: shares[order]!,
        coversInPlace,
        coversOfHeading: ofHeading,
        coversOfClause: ofClause,
        coversOfList:
          list === undefined ? 0 : shareOf(list.reduce((sum, each) => sum.union(each.own), new Set<string>())),
        coversBeside: Math.max(shares[order - 1] ?? 0, shares[order + 1] ?? 0),
        pairs: pairsOf(statement.text),
        keyAsked: keyShare,
        besideAsked: Math.max(0, bestKey - keyShare),
        ofSegment: ofKey.size > 0 && !ofKey.isDisjointFrom(segments) ? 1 : 0,
        ofOtherSegment: segments.size > 0 && ofKey.size > 0 && ofKey.isDisjointFrom(segments) ? 1 : 0,
        opensClause: order === 0 ? 1 : 0,
        early: 1 / (1 + order),
        defines: kind.wantsMeaning && firstWord !== undefined && own.values().next().value === firstWord ? 1 : 0,
        ofShortClause: short ? 1 : 0,
      }
      return {
        features,
        statement: {
          ...statement,
          clause: clause.clause,
          section: clause.section,
          ownDocument: clause.layer === 'own' ? clause.documentTitle : undefined,
          words,
          terms: own,
          onlyInHeading: heading.intersection(asked).difference(own),
          covers: shares[order]!,
          covered: coversInPlace,
        },
      }
    })
  })
}

const shareIn = (terms: Set<string>, others: Set<string>) =>
  terms.size === 0 ? 0 : terms.intersection(others).size / terms.size

/** The share of a question's pairs of neighbouring terms that a text holds side by side. */
function pairsIn(question: string) {
  const pairs = neighboursIn(question)
  return (text: string) => shareIn(pairs, neighboursIn(text))
}

const neighboursIn = (text: string) => {
  const terms = analyse(text)
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`))
}
