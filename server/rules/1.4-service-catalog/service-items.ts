import { defineLookup } from '../kinds/define-lookup.ts'

const WORKPLACE = 'Digital Workplace & Collaboration'
const cloud = {
  category: 'Cloud & Data-Centre Services',
  goalLevels: '1.3-1.5',
  segments: ['B', 'A'],
  use: 'Mid-to-high maturity clients with appetite for modernisation',
}

/** CAT-05: where a service item belongs. No segment is given for the items of the digital workplace. */
export const serviceItems = defineLookup({
  id: 'CAT-05',
  title: 'Goal levels of service items',
  by: ['serviceItem'],
  rows: {
    'Teams Enablement': {
      category: WORKPLACE,
      service: 'Messaging & Communication',
      goalLevels: '1.2-1.3',
      segments: null,
      use: 'Company-wide instant messaging for hybrid work',
    },
    'SharePoint/OneDrive Setup': {
      category: WORKPLACE,
      service: 'File Sharing & Collaboration',
      goalLevels: '1.3-1.4',
      segments: null,
      use: 'Cloud file sharing and collaboration between departments',
    },
    'SSO/MFA Deployment': {
      category: WORKPLACE,
      service: 'Identity & Access Management',
      goalLevels: '1.2-1.5',
      segments: null,
      use: 'Stronger security, remote access, SSO for SaaS apps',
      inDoubt: 'Goal level 1.1: the label says All Levels, the range leaves it out',
    },
    'Power BI Implementation': {
      category: WORKPLACE,
      service: 'Analytics & Dashboards',
      goalLevels: '1.5',
      segments: null,
      use: 'Business intelligence dashboards for executive decisions',
    },
    'Public / Hybrid Cloud Management': cloud,
    'Cloud Security Posture Management': cloud,
    'Workload Migration & Testing': cloud,
  },
})
