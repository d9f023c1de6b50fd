import type { Answer } from '../domain/answer.ts'
import type { Citation } from '../domain/citation.ts'
import type { Clause } from '../domain/passage.ts'
import { citationsIn } from '../guardrails/citations-in.ts'
import type { CheckedDraft } from './write-checked-draft.ts'

const QUOTE_LIMIT = 320

/** The reply to a person: the checked words, and for each clause cited the part of it that was relied on. */
export function toReply({ text, evidence, ...draft }: CheckedDraft, ms: number): Answer {
  const citations = citationsIn(text).flatMap((id): Citation[] => {
    const clause = evidence.clauses.get(id)
    return clause === undefined ? [] : [toCitation(clause, text)]
  })
  return {
    answer: text,
    citations,
    findings: evidence.findings,
    toolCalls: evidence.toolCalls,
    declined: draft.declined,
    model: draft.model,
    usage: draft.usage,
    ms,
    notices: draft.notices,
  }
}

const toCitation = ({ clause, document, section, text }: Clause, answer: string): Citation => ({
  clause,
  document,
  section,
  quote: quoteOf(text, answer, clause),
})

/** The lines of the clause that share most words with the sentences that cite it. */
function quoteOf(text: string, answer: string, id: string): string {
  const citing = wordsOf(
    answer
      .split('\n')
      .filter((line) => line.includes(id))
      .join(' '),
  )
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(/\*\*|^#+\s*/g, '').trim())
    .filter((line) => line !== '' && !/^\|?[\s:|-]+\|?$/.test(line))
  const scored = lines.map((line, at) => ({ line, at, shared: wordsOf(line).intersection(citing).size }))
  const kept: typeof scored = []
  let length = 0
  for (const candidate of scored.toSorted((a, b) => b.shared - a.shared || a.at - b.at)) {
    if (kept.length > 0 && (length + candidate.line.length > QUOTE_LIMIT || candidate.shared < 2)) continue
    kept.push(candidate)
    length += candidate.line.length
  }
  return kept
    .toSorted((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n')
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]{3,}|\d[\d.,]*/g) ?? [])
