/** A clause's status in SQL: its own, or its document's where a person set that lower, for the whole of it. */
export const CLAUSE_STATUS = `case when 'archived' in (documents.status, clauses.status) then 'archived'
  when 'work-in-progress' in (documents.status, clauses.status) then 'work-in-progress' else 'current' end`
