import { writeFileSync } from 'node:fs'
import { RULES } from '../server/rules/index.ts'
import { clauseSections, figuresIn } from '../server/testing/clause-sections.ts'

// Records the figures of every clause that a rule rests on, once a person has seen that the rules agree with them.
// Run by hand: node scripts/review-figures.ts

const sections = clauseSections()
const ruled = [...new Set(RULES.flatMap(({ clauses }) => clauses))].filter((clause) => sections.has(clause)).toSorted()
const lines = ruled.map((clause) => `  ${JSON.stringify(clause)}: ${JSON.stringify(figuresIn(sections.get(clause)!))}`)
writeFileSync(new URL('../server/rules/reviewed-figures.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
console.log(`${ruled.length} clauses recorded.`)
