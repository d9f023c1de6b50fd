import { countTerms } from './count-terms.ts'
import { eigen } from './matrix/eigen.ts'
import { gaussian, seeded } from './matrix/gaussian.ts'
import { type Matrix, gram, matrix, orthonormalise, rowOf } from './matrix/matrix.ts'

const POWER_ROUNDS = 2
const OVERSAMPLING = 12
// Directions count by the square root of their strength: the strongest topics would drown the others.
const SPECTRUM = 1.5

/** A space of latent topics fitted on a corpus: the terms it knows, their rarity, and a vector for each. */
export interface LatentSpace {
  terms: Map<string, number>
  rarity: Float32Array
  /** Row by row, one row of `dimensions` numbers a term. */
  basis: Float32Array
  dimensions: number
}

/** A chunk as a sparse row of tf-idf, of length 1. */
interface SparseRow {
  columns: Int32Array
  values: Float64Array
}

/**
 * Fits the space by latent semantic analysis: tf-idf of the chunks, cut down to its strongest dimensions by a
 * randomised singular value decomposition. Seeded, so that the same corpus gives the same space.
 */
export function fitLatentSpace(chunks: string[][], dimensionsWanted: number): LatentSpace {
  const { terms, rarity } = vocabularyOf(chunks)
  const rows = chunks.map((chunk) => toRow(chunk, terms, rarity))
  const width = Math.min(dimensionsWanted + OVERSAMPLING, Math.max(1, Math.min(rows.length, terms.size) - 1))
  const random = seeded(42)
  let directions = matrix(terms.size, width)
  for (let i = 0; i < directions.values.length; i++) directions.values[i] = gaussian(random)
  for (let round = 0; round <= POWER_ROUNDS; round++) {
    directions = transposedTimes(rows, orthonormalise(times(rows, directions)), terms.size)
  }
  // The directions are now (Q'A)', one column each; their small Gram matrix holds the squares of the singular values.
  const { values, vectors } = eigen(gram(directions))
  const dimensions = Math.min(dimensionsWanted, values.filter((value) => value > 1e-9).length)
  const basis = new Float32Array(terms.size * dimensions)
  const turn = matrix(width, dimensions)
  for (let i = 0; i < width; i++)
    for (let d = 0; d < dimensions; d++)
      turn.values[i * dimensions + d] = vectors[i]![d]! / Math.sqrt(values[d]!) ** SPECTRUM
  for (let term = 0; term < terms.size; term++) {
    const row = rowOf(directions, term)
    for (let i = 0; i < width; i++) {
      const share = row[i]!
      for (let d = 0; d < dimensions; d++) basis[term * dimensions + d]! += share * turn.values[i * dimensions + d]!
    }
  }
  return { terms, rarity, basis, dimensions }
}

/** A text's unit vector in the space, or null where it holds no known term. */
export function project(chunk: string[], { terms, rarity, basis, dimensions }: LatentSpace): number[] | null {
  const { columns, values } = toRow(chunk, terms, rarity)
  const vector = new Float64Array(dimensions)
  for (const [i, column] of columns.entries()) {
    for (let d = 0; d < dimensions; d++) vector[d]! += values[i]! * basis[column * dimensions + d]!
  }
  const length = Math.hypot(...vector)
  return length < 1e-9 ? null : Array.from(vector, (value) => value / length)
}

function vocabularyOf(chunks: string[][]) {
  const frequency = new Map<string, number>()
  for (const chunk of chunks) for (const term of new Set(chunk)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  // A term of a single chunk ties nothing together.
  const kept = [...frequency].filter(([, count]) => count > 1)
  return {
    terms: new Map(kept.map(([term], at) => [term, at])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log(chunks.length / count) + 1),
  }
}

function toRow(chunk: string[], terms: Map<string, number>, rarity: Float32Array): SparseRow {
  const known = [...countTerms(chunk)].filter(([term]) => terms.has(term))
  const columns = Int32Array.from(known, ([term]) => terms.get(term)!)
  const values = Float64Array.from(known, ([, count], at) => (1 + Math.log(count)) * rarity[columns[at]!]!)
  const length = Math.hypot(...values) || 1
  return { columns, values: values.map((value) => value / length) }
}

/** Sparse rows times a matrix: one row a chunk. */
function times(rows: SparseRow[], factor: Matrix): Matrix {
  const { width } = factor
  const product = matrix(rows.length, width)
  for (const [at, { columns, values }] of rows.entries()) {
    const into = rowOf(product, at)
    for (let i = 0; i < columns.length; i++) {
      const from = columns[i]! * width
      const value = values[i]!
      for (let d = 0; d < width; d++) into[d]! += value * factor.values[from + d]!
    }
  }
  return product
}

/** The transpose of sparse rows times a matrix: one row a term. */
function transposedTimes(rows: SparseRow[], factor: Matrix, size: number): Matrix {
  const { width } = factor
  const product = matrix(size, width)
  for (const [at, { columns, values }] of rows.entries()) {
    const own = rowOf(factor, at)
    for (let i = 0; i < columns.length; i++) {
      const into = columns[i]! * width
      const value = values[i]!
      for (let d = 0; d < width; d++) product.values[into + d]! += value * own[d]!
    }
  }
  return product
}
