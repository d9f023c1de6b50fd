import { defineLookup } from '../kinds/define-lookup.ts'

/** How a Quickstarter is built, how much its exercises ask for, and the steps of the two tools. */
export const courseTables = [
  defineLookup({
    id: 'FND-64',
    title: 'Quickstarter structure and effort',
    by: [],
    rows: {
      components: ['Objective', 'Five Courses', 'Matching Methodology', 'AI Tool', 'Deliverables'],
      learningHours: 1,
      practiceHours: 2,
    },
  }),
  defineLookup({
    id: 'FND-68',
    title: 'Course exercise counts',
    by: ['exercise'],
    rows: {
      'Archetype Mapping Sprint': { activeClients: 1, primaryArchetypes: 1, engagementStatements: 2 },
      'Discovery Brief Sprint': { clients: 1, likelyBusinessGoals: 3, pages: 1 },
      'Consulting Conversations Drill': { clients: 1, customQuestions: 5 },
      'From Memo to Motion Plan': { strategicInitiatives: 3 },
      'Assessment - Scope - Roadmap Flow': { initiatives: 1, milestones: 3 },
      'CS Activity Value Grid': { proactiveActivities: 5 },
    },
  }),
  defineLookup({
    id: 'FND-69',
    title: 'Strategy tool wizard',
    by: ['step'],
    rows: {
      1: { name: 'Auto-Enrich Your Strategy Foundations', block: null, gives: 'Website data' },
      2: { name: 'Segment Your Clients by MRR Bands', block: 'CS Touchpoints', gives: 'Segments' },
      3: {
        name: 'Define Your Engagement Investment Model',
        block: 'CS Capabilities',
        gives: 'Percentage, hourly cost, proactive share',
      },
      4: { name: 'CAPACITY Result Page', block: null, gives: 'Hours matrix' },
      5: { name: 'Map Your Strategic CS Capabilities', block: 'CS Capabilities', gives: 'Capabilities' },
      6: { name: 'Playbook Planning Result Page', block: null, gives: 'Playbook matrix' },
      7: {
        name: 'Balance Team Capacity and Client Segmentation',
        block: 'CS Balance',
        gives: 'Team and client counts, then a result page',
      },
    },
  }),
  defineLookup({
    id: 'FND-70',
    title: 'Discovery tool wizard',
    by: ['step'],
    rows: {
      1: { name: 'Enrich Your Client and Industry Understanding', gives: 'Client and industry profile' },
      2: { name: 'Select Your CS Strategy Target (Maturity-Appetite Quadrant)', gives: 'One focus quadrant' },
      3: { name: 'Review and Complete Client Information', gives: 'Checked, completed fields' },
      4: { name: 'Get Discovery Questions', gives: '19 questions' },
      5: { name: 'Add Business Discovery Meeting Notes', gives: 'Notes of the meeting' },
      6: { name: 'Review Client Discovery Canvas', gives: 'Canvas' },
      7: { name: 'Transform Discovery into Goals, Topics, and Initiatives', gives: 'Three layers' },
    },
  }),
]
