const POWER_ROUNDS = 2
const OVERSAMPLING = 12

/** A space of latent topics fitted on a corpus: the terms it knows, their rarity, and a vector for each. */
export interface LatentSpace {
  terms: Map<string, number>
  rarity: Float32Array
  /** Row by row, one row of `dimensions` numbers a term. */
  basis: Float32Array
  dimensions: number
}

interface Row {
  columns: number[]
  values: number[]
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
  let sample = Array.from({ length: width }, () => Float64Array.from({ length: terms.size }, () => gaussian(random)))
  let left: Float64Array[] = []
  for (let round = 0; round <= POWER_ROUNDS; round++) {
    left = orthonormal(sample.map((column) => times(rows, column)))
    sample = left.map((column) => transposedTimes(rows, column, terms.size))
  }
  // sample is now Qᵀ A, one row a direction; its small Gram matrix holds the singular values.
  const { values, vectors } = eigen(gram(sample))
  const dimensions = Math.min(dimensionsWanted, values.filter((value) => value > 1e-9).length)
  const basis = new Float32Array(terms.size * dimensions)
  for (let d = 0; d < dimensions; d++) {
    const singular = Math.sqrt(values[d]!)
    for (let i = 0; i < sample.length; i++) {
      const share = vectors[i]![d]! / singular
      const direction = sample[i]!
      for (let t = 0; t < terms.size; t++) basis[t * dimensions + d]! += share * direction[t]!
    }
    // Weighing by the root of the singular value keeps more of the ranking than the full value or none.
    for (let t = 0; t < terms.size; t++) basis[t * dimensions + d]! *= singular ** 0.5
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

function toRow(chunk: string[], terms: Map<string, number>, rarity: Float32Array): Row {
  const counts = new Map<number, number>()
  for (const term of chunk) {
    const column = terms.get(term)
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const columns = [...counts.keys()]
  const values = columns.map((column) => (1 + Math.log(counts.get(column)!)) * rarity[column]!)
  const length = Math.hypot(...values) || 1
  return { columns, values: values.map((value) => value / length) }
}

const times = (rows: Row[], vector: Float64Array) =>
  Float64Array.from(rows, ({ columns, values }) => {
    let sum = 0
    for (let i = 0; i < columns.length; i++) sum += values[i]! * vector[columns[i]!]!
    return sum
  })

function transposedTimes(rows: Row[], vector: Float64Array, size: number) {
  const result = new Float64Array(size)
  for (const [at, { columns, values }] of rows.entries()) {
    const weight = vector[at]!
    for (let i = 0; i < columns.length; i++) result[columns[i]!]! += weight * values[i]!
  }
  return result
}

/** Gram-Schmidt, twice for each vector so that rounding does not pile up. */
function orthonormal(vectors: Float64Array[]) {
  const done: Float64Array[] = []
  for (const vector of vectors) {
    for (let pass = 0; pass < 2; pass++) {
      for (const other of done) {
        const share = dot(vector, other)
        for (let i = 0; i < vector.length; i++) vector[i]! -= share * other[i]!
      }
    }
    const length = Math.sqrt(dot(vector, vector))
    if (length > 1e-12) done.push(vector.map((value) => value / length))
  }
  return done
}

function dot(a: Float64Array, b: Float64Array) {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

const gram = (vectors: Float64Array[]) => vectors.map((a) => vectors.map((b) => dot(a, b)))

/** Eigenvalues and vectors of a symmetric matrix by Jacobi rotations, largest first. `vectors[i][d]` is part i of vector d. */
function eigen(matrix: number[][]) {
  const n = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (_each, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p]![q]! ** 2
    if (off < 1e-18) break
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q)
  }
  const order = Array.from({ length: n }, (_, i) => i).toSorted((i, j) => a[j]![j]! - a[i]![i]!)
  return { values: order.map((i) => a[i]![i]!), vectors: v.map((row) => order.map((i) => row[i]!)) }
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number) {
  const between = a[p]![q]!
  if (Math.abs(between) < 1e-14) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * between)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < a.length; k++) {
    const kp = a[k]![p]!
    const kq = a[k]![q]!
    a[k]![p] = c * kp - s * kq
    a[k]![q] = s * kp + c * kq
  }
  for (let k = 0; k < a.length; k++) {
    const pk = a[p]![k]!
    const qk = a[q]![k]!
    a[p]![k] = c * pk - s * qk
    a[q]![k] = s * pk + c * qk
    const vp = v[k]![p]!
    const vq = v[k]![q]!
    v[k]![p] = c * vp - s * vq
    v[k]![q] = s * vp + c * vq
  }
}

/** A small generator (mulberry32) with a fixed seed: the fit must not differ from run to run. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const gaussian = (random: () => number) =>
  Math.sqrt(-2 * Math.log(random() || 1e-12)) * Math.cos(2 * Math.PI * random())
