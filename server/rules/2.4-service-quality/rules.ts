import { qualityFloors } from './quality-floors.ts'
import { serviceQualityColour } from './service-quality-colour.ts'
import { serviceQualityScore } from './service-quality-score.ts'

/** The rules of blueprint 2.4, Service Quality. */
export const serviceQuality = [serviceQualityScore, serviceQualityColour, qualityFloors]
