import type { Database, Queries } from '../../platform/database/database.ts'

/** Does the work in a transaction; a dry run undoes it, so that it counts exactly what a real run would. */
export async function runOrRehearse<Result>(
  database: Database,
  dryRun: boolean,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  if (!dryRun) return database.transaction(work)
  const rehearsal = new Rehearsal<Result>()
  try {
    return await database.transaction(async (queries) => {
      rehearsal.result = await work(queries)
      throw rehearsal
    })
  } catch (error) {
    if (error === rehearsal) return rehearsal.result as Result
    throw error
  }
}

/** Thrown to make the transaction roll back; it carries the result past that. */
class Rehearsal<Result> extends Error {
  result: Result | undefined
}
