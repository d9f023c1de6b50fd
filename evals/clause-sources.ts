import type { Finding } from '../server/domain/finding.ts'
import { readCorpus } from '../server/retrieval/corpus/read-corpus.ts'
import { loadLedgers } from '../server/retrieval/load-ledgers.ts'

/** What a citation of a clause may rest on in a turn, as one text; nothing for a clause that is not there. */
export type SourceOf = (clause: string, turn: { question: string; findings: Finding[] }) => string

/**
 * Reads what may support a citation: a clause's heading and text, the readings of the conflict ledger that rest on it,
 * the meanings of the terms that the question names, the findings of the turn that name it, and, beside a finding, the
 * percentages that the counts of the question make.
 */
export async function readClauseSources(corpus: URL): Promise<SourceOf> {
  const { glossary, ledger } = loadLedgers(corpus)
  const sources = new Map<string, string>()
  for (const { document } of await readCorpus(corpus))
    for (const { clause, section, text } of document.sections) sources.set(clause, `${section}\n${text}`)
  for (const { readings } of ledger.all)
    for (const { says, clauses } of readings)
      for (const clause of clauses) if (sources.has(clause)) sources.set(clause, `${sources.get(clause)!}\n${says}`)

  return (clause, { question, findings }) => {
    const meanings = glossary
      .termsIn(question)
      .filter(({ term }) => term.clauses.includes(clause))
      .map(({ term: { term, meaning } }) => `${term}: ${meaning}`)
    const decided = findings.filter(({ because }) => because.some((ground) => ground.clause === clause))
    const shares = decided.length === 0 ? [] : sharesIn(question)
    return [sources.get(clause) ?? '', ...meanings, ...decided.map(inWords), ...shares].join('\n')
  }
}

/** Each percentage that two counts of a question make, to one decimal. */
function sharesIn(question: string): string[] {
  const counts = (question.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((count) => Number(count.replaceAll(',', '')))
  return counts.flatMap((met) =>
    counts.filter((of) => of > met).map((of) => `${met} of ${of} is ${((100 * met) / of).toFixed(1)}%`),
  )
}

/** A finding's value and reasons, its field names as words. */
const inWords = ({ value, because }: Finding) =>
  JSON.stringify({ value, because }).replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
