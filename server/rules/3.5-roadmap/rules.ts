import { roadmapFreshness } from './roadmap-freshness.ts'

/** The rules of blueprint 3.5, Roadmap. */
export const roadmap = [roadmapFreshness]
