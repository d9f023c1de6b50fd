import type { Ground } from '../../domain/finding.ts'
import type { scaleValuesOn } from './scale-values.ts'

/** A place where the ledger of contradictions has an entry that an answer touches. */
export interface Disputed {
  ledger: string
  says: string
  clauses: readonly string[]
}

/** One answer that a question allows. */
export interface Option {
  id: string
  says: string
  /** The levels that the answer fits; left out where it says nothing of the level. */
  levels?: readonly number[]
  /** The level that nothing else can lift the whole above. */
  atMost?: number
  /** Where it is not the clause of the question. */
  clause?: string
  disputed?: Disputed
}

/** The figures that a level covers, both ends included. */
export interface Band {
  level: number
  from: number
  upTo?: number
}

interface Asked {
  id: string
  asks: string
  clause: string
  /** The row whose level the answer evidences. */
  row?: string
  /** The level at which a list is asked: it holds what carries this level on, or the signs that it is outgrown. */
  at?: number
}

export interface ChoiceQuestion extends Asked {
  kind: 'one' | 'several'
  options: readonly Option[]
  /** Whether what is not ticked is a gap; signs of trouble are not. */
  isWanted?: boolean
}

export interface NumberQuestion extends Asked {
  kind: 'number'
  unit: string
  /** What the scale calls its levels. */
  word: 'level' | 'stage'
  isWhole: boolean
  bands: readonly Band[]
  /** The ledger entry on figures that fit no level, or two. */
  ledger: string
}

export type Question = ChoiceQuestion | NumberQuestion

export interface Row {
  id: string
  title: string
  /** Rows of different groups are never put together. */
  group?: string
  /** Whether the level of the whole rests on this row. */
  counts: boolean
  /** Whether the next level asks something of it: by the level of the whole, by its own, or not at all. */
  climbs: 'with-level' | 'alone' | 'never'
}

/** What an organisation may set where the sources leave open how rows become one level. Nothing is set by default. */
export interface Setting {
  id: string
  says: string
  /** The lowest row decides where the rows do not fit one level together. */
  takesLowest?: true
  /** Rows that are shown and do not count. */
  leavesOut?: readonly string[]
}

export type Answer = string | number | readonly string[]
export type Answers = Readonly<Record<string, Answer>>

/** The levels, rows and questions of an assessment as they stand on a day. */
export interface Scale {
  levels: readonly { level: number; name: string }[]
  /** What the scale calls its levels. */
  word: 'level' | 'stage'
  rows: readonly Row[]
  questions: readonly Question[]
  /** `agree`: the level is the one that all rows that count fit. `apart`: no clause puts the rows together. */
  combines: 'agree' | 'apart'
  /** The ledger entry on rows that point to different levels, where there is one. */
  ledger?: string
  /** What must be said beside the level, e.g. whether a planned move is one step. */
  remarks?: (level: number | null, answers: Answers) => Ground[]
}

/** A maturity assessment of the provider itself. */
export interface Assessment {
  id: string
  title: string
  /** How the level comes about, and what the sources leave open. */
  about: string
  clauses: readonly string[]
  settings: readonly Setting[]
  scaleOn(values: ScaleValues): Scale
}

/** The numbers of all scales in force on a day, by clause. */
export type ScaleValues = NonNullable<ReturnType<typeof scaleValuesOn>>
