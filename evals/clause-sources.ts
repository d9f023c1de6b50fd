import { spokenShares } from '../server/agent/offline/spoken-shares.ts'
import type { Finding } from '../server/domain/finding.ts'
import { readCorpus } from '../server/retrieval/corpus/read-corpus.ts'
import { loadLedgers } from '../server/retrieval/load-ledgers.ts'

/** What a citation of a clause may rest on in a turn, as one text; nothing for a clause that is not there. */
export type SourceOf = (clause: string, turn: { question: string; findings: Finding[] }) => string

/**
 * Reads what may support a citation: a clause's heading and text, the readings of the conflict ledger that rest on it,
 * the meanings of the terms that the question names and the findings of the turn that name it, with their percentages as
 * they are said.
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
    const said = decided.map(inWords).flatMap((finding) => [finding, ...sharesSaid(finding, question)])
    return [sources.get(clause) ?? '', ...meanings, ...said].join('\n')
  }
}

/** The figures of a finding as an answer says them where they are shares of the question. */
const sharesSaid = (finding: string, question: string): string[] =>
  (finding.match(/\d+\.\d\d\b/g) ?? []).map((figure) => spokenShares(`${figure}%`, question))

/** A finding's value and reasons, its field names as words. */
const inWords = ({ value, because }: Finding) =>
  JSON.stringify({ value, because }).replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
