import type { Queries } from '../platform/database/database.ts'

/** Every name that stands in the records: of clients with their ids, and of their sponsors and our people who look after them. */
export async function namesOnRecord(queries: Queries): Promise<{ clients: string[]; people: string[] }> {
  const [row] = await queries.query<{ clients: string[]; people: string[] }>(
    `select array(select name from clients union select id from clients order by 1) as clients,
       array(select name from sponsors union select person from clients, unnest(array[csm, am, tam, vcio]) as person
         where person is not null
         union select name from team_members
         union select owner from complaints where owner is not null order by 1) as people`,
  )
  return row!
}
