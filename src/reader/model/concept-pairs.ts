import { conceptPairFeature } from './features.ts'
import { type FeatureTables, rowOf } from './model-tables.ts'

/** Rows of the model for two concepts behind each other. */
export interface ConceptPairs {
  /** Place of the pair's weights in the model's rows, or 0: of concepts as words' rows hold them, from 1. */
  row(first: number, second: number): number
}

/** Makes the table of pairs; there are so few concepts that each pair is sought in the model at most once. */
export function createConceptPairs(tables: FeatureTables, features: readonly number[]): ConceptPairs {
  const count = features.length
  /** One more than the row of each pair; 0 where it was not sought yet. */
  const rows = new Int32Array(count * count)
  return {
    row(first, second) {
      const pair = (first - 1) * count + second - 1
      const known = rows[pair] as number
      if (known !== 0) return known - 1
      const feature = conceptPairFeature(features[first - 1] as number, features[second - 1] as number)
      const row = rowOf(tables, feature)
      rows[pair] = row + 1
      return row
    },
  }
}
