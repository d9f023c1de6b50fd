import type { Said, WordField } from '../pattern.ts'

const NUMBER = '\\d{1,3}(?:\\.\\d+)?'
const TARGET = new RegExp(
  `\\b(?:target|goal|required|needs?)\\b(?:\\s(?:of|is|at|:|users?))*:?\\s?(?<behind>${NUMBER})\\s?%|(?<before>${NUMBER})\\s?%\\s(?:is the\\s)?(?:target|goal)\\b`,
  'gi',
)
const PERCENT = new RegExp(`(?<value>${NUMBER})\\s?%`, 'g')
const POINTS = new RegExp(`(?<points>${NUMBER})[\\s-]?points?\\b`, 'gi')

/** A single insight with its coverage, its target and its points, in any order: "worth 10 points at a target of 90%, we have 72%". */
export const ONE_INSIGHT: WordField = {
  field: 'insights',
  read(question): Said | undefined {
    const text = question.replaceAll(/(?<=\d)\s?percent\b/gi, (word) => '%'.padEnd(word.length))
    const targets = [...text.matchAll(TARGET)]
    const points = [...text.matchAll(POINTS)]
    const [target] = targets
    if (targets.length !== 1 || points.length !== 1 || target === undefined) return undefined
    const end = target.index + target[0].length
    const actual = [...text.matchAll(PERCENT)].filter(({ index }) => index < target.index || index >= end)
    if (actual.length !== 1) return undefined
    const { behind, before } = target.groups!
    const value = {
      actual: Number(actual[0]!.groups!['value']),
      target: Number(behind ?? before),
      points: Number(points[0]!.groups!['points']),
    }
    const places = [target, ...points, ...actual].map(({ index, 0: { length } }) => ({
      at: index,
      end: index + length,
    }))
    return { value: [value], places }
  },
}
