import { expect, test } from 'vitest'
import { eigen } from './eigen.ts'
import { gaussian, seeded } from './gaussian.ts'
import { gram, matrix, orthonormalise, rowOf } from './matrix.ts'

function randomMatrix(height: number, width: number) {
  const random = seeded(7)
  const made = matrix(height, width)
  for (let i = 0; i < made.values.length; i++) made.values[i] = gaussian(random)
  return made
}

test('orthonormal columns have length 1 and nothing in common', () => {
  const { values, width } = gram(orthonormalise(randomMatrix(50, 6)))
  for (let i = 0; i < width; i++)
    for (let j = 0; j < width; j++) expect(values[i * width + j]).toBeCloseTo(i === j ? 1 : 0, 10)
})

test('a column that others make up becomes zero', () => {
  const made = randomMatrix(20, 3)
  for (let at = 0; at < 20; at++) {
    const row = rowOf(made, at)
    row[2] = row[0]! + row[1]!
  }
  const { values } = gram(orthonormalise(made))
  expect([values[0], values[4], values[8]].map((value) => Math.round(value! * 1e6) / 1e6)).toEqual([1, 1, 0])
})

test('eigenvectors turn a symmetric matrix into its eigenvalues, largest first', () => {
  const { values, vectors } = eigen({ height: 2, width: 2, values: Float64Array.from([2, 1, 1, 2]) })
  expect(values.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, 1])
  expect(Math.abs(vectors[0]![0]!)).toBeCloseTo(Math.SQRT1_2)
  expect(vectors[0]![0]! * vectors[0]![1]! + vectors[1]![0]! * vectors[1]![1]!).toBeCloseTo(0)
})

test('the same seed gives the same numbers', () => {
  const [one, other] = [seeded(1), seeded(1)]
  expect([one(), one()]).toEqual([other(), other()])
})
