/** The few calls that the product needs of Postgres, so that PGlite and a server look alike. */
export interface Queries {
  /** Runs one statement with `$1` parameters and returns its rows. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>
}

export interface Database extends Queries {
  readonly kind: 'pglite' | 'postgres'
  /** Runs several statements without parameters, as one transaction. */
  execute(sql: string): Promise<void>
  /** Commits when `work` resolves and rolls back when it throws. */
  transaction<Result>(work: (transaction: Queries) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
