/** The tables of the companion documents, by clause. */
export const parameters = [
  {
    from: '2025-01-01',
    edition: '2025-1',
    reviewedOn: '2026-11-25',
    values: {
      'OML-139': {
        1: {
          name: 'Ad hoc infrastructure advisor',
          regularity: 'ad-hoc',
          it: 80,
          management: 20,
          hours: { from: 1, to: 5 },
        },
        2: {
          name: 'Structured infrastructure management',
          regularity: 'annual, quarterly',
          it: 65,
          management: 35,
          hours: { from: 5, to: 10 },
        },
        3: {
          name: 'Separate vCIO service for the whole of IT',
          regularity: 'annual, quarterly, monthly, weekly',
          it: 50,
          management: 50,
          hours: { from: 25, to: 40 },
        },
        4: {
          name: 'Operational excellence',
          regularity: 'annual, quarterly, monthly, weekly',
          it: 35,
          management: 65,
          hours: { from: 35, to: 60 },
        },
        5: {
          name: 'Competitive edge with technology',
          regularity: 'annual, quarterly, monthly, weekly',
          it: 20,
          management: 80,
          hours: { from: 60, to: 120 },
        },
      },
      'SLO-138': {
        1: { name: 'Beginning', traits: ['Financial performance low to negative', 'Service quality inconsistent'] },
        2: {
          name: 'Emerging',
          traits: [
            'Financial performance low to negative',
            'Basics of profit levers starting to be understood',
            'Service quality inconsistent',
          ],
        },
        3: { name: 'Scaling', traits: ['Financial performance median', 'Service quality median'] },
        4: { name: 'Optimizing', traits: ['Financial performance high', 'Service quality high'] },
        5: { name: 'Innovating', traits: ['Financial performance highest', 'Service quality highest'] },
      },
      'TMM-137': {
        'Service expectations': {
          1: ['Agreements vary', 'Quality depends on the person', 'Few SOPs'],
          2: ['Standard agreements', 'Uniform quality', 'SOPs for most workflows'],
          3: ['Agreements reviewed for compliance and profitability', 'Quality tracked'],
          4: ['Agreements iterated', 'Work and clients chosen or avoided', 'Dedicated resource'],
        },
        'Strategic alignment': {
          1: ['QBR absent or technical', 'Only the owner can run it'],
          2: ['Strategic QBR with roadmap', 'Documented, others can run it', 'Career paths defined'],
          3: ['Dedicated vCIO owns QBRs apart from sales and delivery', 'Career progress tracked'],
          4: ['vCIO insight improves services', 'Measured', 'Career development as advantage'],
        },
        'Values alignment': {
          1: ['Mission, vision and values undefined'],
          2: ['Documented and communicated'],
          3: ['Initiatives measured against them', 'Publicly referenced'],
          4: ['Initiatives iterated to support values'],
        },
        'Feedback loop': {
          1: ['Little outreach', 'No employee reviews'],
          2: ['In SOPs', 'Reviews documented'],
          3: ['Systems at scale', 'CSAT, NPS tracked'],
          4: ['Feedback drives continuous improvement'],
        },
        'Social proof': {
          1: ['No systematic process'],
          2: ['Documented processes'],
          3: ['Goals and impact measurement'],
          4: ['Dedicated resource'],
        },
      },
      'VCM-143': { clientsWithin: 40, mrrWithin: 120_000 },
      'VCM-144': { clients: { from: 35, to: 45 }, averageMrr: 2500 },
    },
  },
]
