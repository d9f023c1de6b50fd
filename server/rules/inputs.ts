import { z } from 'zod'
import { SEGMENTS } from '../domain/segment.ts'

/** The kinds of input that rules share. Percentages and scores run from 0 to 100. */
export const Percent = z.number().min(0).max(100)
export const Money = z.number().min(0)
export const Count = z.int().min(0)
export const Days = z.int().min(0)
export const SegmentLetter = z.enum(SEGMENTS)
/** A score from 1 to 5 in steps of a half. */
export const HalfScale = z.number().min(1).max(5).multipleOf(0.5)
/** A moment with its zone, ISO 8601; a moment without one is read as UTC. */
export const Moment = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })], {
  error: 'expected an ISO 8601 time such as 2026-11-24T15:00:00Z',
})
