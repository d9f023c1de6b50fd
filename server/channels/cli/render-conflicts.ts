import type { AppliedConflict } from '../../domain/finding.ts'

/** Where the blueprints disagree, one line each: the reading that was applied and all there are. */
export const renderConflicts = (conflicts: AppliedConflict[]): string[] =>
  conflicts.length === 0
    ? []
    : [
        conflicts
          .map(
            ({ topic, applied, readings }) =>
              `The blueprints disagree (${topic}); applied: ${applied ?? 'none'} (readings: ${readings.map(({ position }) => position).join(', ')})`,
          )
          .join('\n'),
      ]
