import type { ProductHeadings } from './heading-names.ts'

type ByTable = Readonly<Record<string, readonly (readonly [heading: string, column: string])[]>>

/**
 * What the products call the columns, by table. Of two headings for one column the first is preferred. A heading that
 * means something else than the column, even if only for some rows, is left out: a person may map it.
 */
const PRODUCTS: Readonly<Record<string, ByTable>> = {
  // The columns of the reporting views v_rpt_Company and v_rpt_Service, and the fields of the REST records.
  ConnectWise: {
    clients: [
      ['Company_RecID', 'id'],
      ['Company_Name', 'name'],
    ],
    tickets: [
      ['TicketNbr', 'id'],
      ['Ticket #', 'id'],
      ['Company_RecID', 'client_id'],
      ['Company_Name', 'client_id'],
      ['Company', 'client_id'],
      ['Date_Entered', 'opened_on'],
      ['Date_Closed', 'closed_on'],
      ['Closed Date', 'closed_on'],
      ['isInSla', 'sla_met'],
    ],
    proposals: [
      ['Opportunity_RecID', 'id'],
      ['Name', 'title'],
      ['Company_RecID', 'client_id'],
      ['Company', 'client_id'],
      ['pipelineChangeDate', 'moved_on'],
      ['closedDate', 'answered_on'],
    ],
  },
  // The headings of the import templates, which the export "In Import Template Format" writes too, and the entity fields.
  Autotask: {
    clients: [
      ['companyID', 'id'],
      ['companyName', 'name'],
      ['Organization Name', 'name'],
    ],
    tickets: [
      ['Autotask Ticket Number (updates only)', 'id'],
      ['Autotask Ticket Number', 'id'],
      ['ticketNumber', 'id'],
      ['External (Legacy) Ticket ID', 'id'],
      ['companyID', 'client_id'],
      ['[required] Company', 'client_id'],
      ['[required] Organization', 'client_id'],
      ['Organization', 'client_id'],
      ['Company', 'client_id'],
      ['Create Date/Time', 'opened_on'],
      ['createDate', 'opened_on'],
      ['Complete Date/Time', 'closed_on'],
      ['completedDate', 'closed_on'],
      ['[required] Priority', 'priority'],
      ['[required] Ticket Type', 'kind'],
      ['serviceLevelAgreementHasBeenMet', 'sla_met'],
    ],
    proposals: [
      ['Opportunity ID [updates only]', 'id'],
      ['Opportunity ID', 'id'],
      ['External (Legacy) Opportunity ID', 'id'],
      ['Opportunity Name (required)', 'title'],
      ['[required] Opportunity Name', 'title'],
      ['Opportunity Name', 'title'],
      ['companyID', 'client_id'],
      ['Organization (required)', 'client_id'],
      ['[required] Organization', 'client_id'],
      ['[required] Company', 'client_id'],
      ['Organization', 'client_id'],
    ],
  },
  // The fields of a ticket as the interface gives them and a column profile exports them.
  HaloPSA: {
    tickets: [
      ['client_name', 'client_id'],
      ['dateoccurred', 'opened_on'],
      ['dateclosed', 'closed_on'],
      ['priority_id', 'priority'],
    ],
  },
  // The labels and the internal names of the default properties, as a list export heads its columns.
  HubSpot: {
    clients: [
      ['Record ID', 'id'],
      ['hs_object_id', 'id'],
      ['Company name', 'name'],
      ['Number of Employees', 'employees'],
    ],
    tickets: [
      ['Record ID', 'id'],
      ['Ticket ID', 'id'],
      ['hs_object_id', 'id'],
      ['Associated Company IDs (Primary)', 'client_id'],
      ['Associated Company IDs', 'client_id'],
      ['Associated Company (Primary)', 'client_id'],
      ['Associated Company', 'client_id'],
      ['Create date', 'opened_on'],
      ['createdate', 'opened_on'],
      ['Close date', 'closed_on'],
      ['closed_date', 'closed_on'],
      ['hs_ticket_priority', 'priority'],
      ['Category', 'kind'],
      ['hs_ticket_category', 'kind'],
    ],
    proposals: [
      ['Record ID', 'id'],
      ['hs_object_id', 'id'],
      ['Deal Name', 'title'],
      ['dealname', 'title'],
      ['Associated Company IDs (Primary)', 'client_id'],
      ['Associated Company IDs', 'client_id'],
      ['Associated Company (Primary)', 'client_id'],
      ['Associated Company', 'client_id'],
      ['Deal Stage', 'stage'],
      ['dealstage', 'stage'],
    ],
    meetings: [
      ['Record ID', 'id'],
      ['hs_object_id', 'id'],
      ['Meeting name', 'title'],
      ['hs_meeting_title', 'title'],
      ['Associated Company IDs (Primary)', 'client_id'],
      ['Associated Company IDs', 'client_id'],
      ['Associated Company (Primary)', 'client_id'],
      ['Associated Company', 'client_id'],
      ['Meeting start time', 'scheduled_for'],
      ['hs_meeting_start_time', 'scheduled_for'],
      ['Meeting end time', 'ended_at'],
      ['hs_meeting_end_time', 'ended_at'],
      ['Meeting outcome', 'status'],
      ['hs_meeting_outcome', 'status'],
    ],
  },
}

/** What each product calls the columns of a table. */
export const productHeadings = (table: string): ProductHeadings[] =>
  Object.entries(PRODUCTS).flatMap(([product, tables]) => {
    const headings = tables[table]
    return headings === undefined ? [] : [{ product, headings }]
  })
