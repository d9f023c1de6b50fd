import { agingBucket } from './aging-bucket.ts'

/** The rules of blueprint 3.2, Proposal. */
export const proposal = [agingBucket]
