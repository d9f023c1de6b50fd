/** A dense matrix, row by row. */
export interface Matrix {
  height: number
  width: number
  values: Float64Array
}

/** A matrix of zeros. */
export const matrix = (height: number, width: number): Matrix => ({
  height,
  width,
  values: new Float64Array(height * width),
})

/** A row of a matrix; writing to it writes to the matrix. */
export const rowOf = ({ values, width }: Matrix, at: number): Float64Array =>
  values.subarray(at * width, (at + 1) * width)

/** The products of all columns with one another. */
export function gram(of: Matrix): Matrix {
  const { height, width } = of
  const products = matrix(width, width)
  for (let at = 0; at < height; at++) {
    const row = rowOf(of, at)
    for (let i = 0; i < width; i++) {
      const value = row[i]!
      if (value === 0) continue
      const into = i * width
      for (let j = i; j < width; j++) products.values[into + j]! += value * row[j]!
    }
  }
  for (let i = 0; i < width; i++)
    for (let j = 0; j < i; j++) products.values[i * width + j] = products.values[j * width + i]!
  return products
}

/**
 * Makes the columns orthonormal, in place, by a Cholesky factor of their products; twice, so that rounding does not
 * pile up. A column that the ones before it make up becomes zero.
 */
export function orthonormalise(of: Matrix): Matrix {
  for (let pass = 0; pass < 2; pass++) divideRows(of, choleskyOf(gram(of)))
  return of
}

/** The lower triangle L with L L' = the matrix; a diagonal of zero marks a column that depends on those before it. */
function choleskyOf({ values, width }: Matrix): Matrix {
  const lower = matrix(width, width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = values[i * width + j]!
      for (let k = 0; k < j; k++) sum -= lower.values[i * width + k]! * lower.values[j * width + k]!
      const pivot = lower.values[j * width + j]!
      if (i === j) lower.values[i * width + j] = sum > 1e-12 * values[i * width + i]! ? Math.sqrt(sum) : 0
      else lower.values[i * width + j] = pivot === 0 ? 0 : sum / pivot
    }
  }
  return lower
}

/** Solves x L' = row for every row, in place. */
function divideRows(of: Matrix, lower: Matrix) {
  const { height, width } = of
  for (let at = 0; at < height; at++) {
    const row = rowOf(of, at)
    for (let i = 0; i < width; i++) {
      const pivot = lower.values[i * width + i]!
      let sum = row[i]!
      const from = i * width
      for (let k = 0; k < i; k++) sum -= lower.values[from + k]! * row[k]!
      row[i] = pivot === 0 ? 0 : sum / pivot
    }
  }
}
