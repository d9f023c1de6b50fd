import { readFigures } from '../../quantities/read-quantities.ts'
import type { Said, WordField } from '../pattern.ts'

const CHANGE = /\bfrom (?<from>\d{1,3}(?:\.\d+)?)\s?%? to (?<to>\d{1,3}(?:\.\d+)?)/gi
const DECIMALS = 2
const MOST = 5

/** The points gained: "from 61 to 70". */
export const GAIN: WordField = {
  field: 'dmiGainPoints',
  read(question): Said | undefined {
    const [change, ...others] = question.matchAll(CHANGE)
    if (change === undefined || others.length > 0) return undefined
    const value = Number((Number(change.groups!['to']) - Number(change.groups!['from'])).toFixed(DECIMALS))
    return { value, places: [{ at: change.index, end: change.index + change[0].length }] }
  },
}

const CRITERIA = ['prepCompleteness', 'storyClarity', 'decisionCapture', 'recapTiming', 'healthLinkage']

/** The points of the criteria of the rubric, where a question lists as many in a row. */
export const RUBRIC: WordField[] = CRITERIA.map((field, at) => ({
  field,
  read(question): Said | undefined {
    const lists = readFigures(question).filter((each) => each.kind === 'list')
    const [list] = lists
    if (list === undefined || lists.length > 1 || list.numbers.length !== CRITERIA.length) return undefined
    if (list.numbers.some(({ value }) => value < 1 || value > MOST)) return undefined
    return { value: list.numbers[at]!.value, places: [{ at: list.at, end: list.end }] }
  },
}))
