import { analyse } from '../../analyse.ts'
import { numbersSaid } from '../numbers-said.ts'
import type { Check } from './check.ts'

/** What an artefact must hold and may not exceed stands in the section that describes it, in whatever form of its words. */
export const artefactsDescribed: Check = {
  name: 'artefacts',
  holds: 'Every artefact is described with its fields and limits',
  find: ({ artefacts, sections }) =>
    artefacts.flatMap(({ name, artefact: { clause, fields, limits }, file, line }) => {
      const section = sections.get(clause)
      if (section === undefined) return []
      const said = readSaid(`${section.title}\n${section.text}`)
      return [...fields, ...limits].flatMap((label) => {
        const absent = absentFrom(said, label)
        if (absent.length === 0) return []
        const says = `"${label}" of "${name}" is not described at ${clause}: ${absent.join(', ')} does not occur there.`
        return [{ file, line, says, todo: `Describe it at ${clause}, or correct the entry.` }]
      })
    }),
}

const FIGURE = /^[\d.]+$/
const readSaid = (text: string) => ({ words: new Set(analyse(text)), numbers: numbersSaid(text) })

function absentFrom({ words, numbers }: ReturnType<typeof readSaid>, label: string): (string | number)[] {
  const figures = [...numbersSaid(label)].filter((number) => !numbers.has(number))
  return [...figures, ...analyse(label).filter((word) => word.length > 2 && !FIGURE.test(word) && !words.has(word))]
}
