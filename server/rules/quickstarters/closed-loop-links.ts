import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const name = z.string().min(1).max(300)

/** FND-44: whether the three layers hang together: every topic under a goal, every initiative under a goal and a topic. */
export const closedLoopLinks = defineRule({
  id: 'FND-44',
  kind: 'completeness',
  title: 'Discovery to goals, topics, initiatives',
  clauses: ['FND-44'],
  parameters: inEdition({
    'FND-44': { layers: ['Client Business Goals', 'Strategic Topics', 'Initiatives'] },
  }),
  input: {
    goals: z.array(name).max(1000),
    topics: z.array(z.strictObject({ topic: name, goal: name.optional() })).max(1000),
    initiatives: z.array(z.strictObject({ initiative: name, goal: name.optional(), topic: name.optional() })).max(1000),
  },
  decide({ goals, topics, initiatives }, values) {
    const isGoal = (goal: string | undefined) => goal !== undefined && goals.includes(goal)
    const isTopic = (topic: string | undefined) => topics.some((each) => each.topic === topic)
    const layers = [goals, topics, initiatives]
    const emptyLayers = values['FND-44'].layers.filter((_, at) => layers[at]!.length === 0)
    const looseTopics = topics.filter(({ goal }) => !isGoal(goal)).map(({ topic }) => topic)
    const looseInitiatives = initiatives
      .filter(({ goal, topic }) => !isGoal(goal) || !isTopic(topic))
      .map(({ initiative }) => initiative)
    const complete = emptyLayers.length + looseTopics.length + looseInitiatives.length === 0
    const faults = [
      ...(emptyLayers.length > 0 ? [`Empty: ${emptyLayers.join(', ')}`] : []),
      ...(looseTopics.length > 0 ? [`Topics without a goal: ${looseTopics.join(', ')}`] : []),
      ...(looseInitiatives.length > 0 ? [`Initiatives without goal and topic: ${looseInitiatives.join(', ')}`] : []),
    ]
    return {
      value: { complete, emptyLayers, looseTopics, looseInitiatives },
      because: (complete ? ['Every topic has a goal, every initiative a goal and a topic'] : faults).map((says) => ({
        clause: 'FND-44' as const,
        says,
      })),
    }
  },
})
