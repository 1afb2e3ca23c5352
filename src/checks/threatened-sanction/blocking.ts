import type { Move } from '../../reader/check.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'

/** What is blocked, closed, taken away, or put in doubt: a site, a newspaper, a licence, an accreditation. */
const STATUS = ['blocks', 'loses-status', 'closes-media']

/**
 * What is asked where only a site or an account is threatened, an accreditation, a licence or a post: that is no liability which an
 * article of a code carries, but a power that a law gives or does not give.
 */
export function blockingOnly(move: Move): Asked | undefined {
  const blocks = hitsOfAny(move, STATUS)
  if (blocks.length === 0 || move.sentence.citations().length > 0) return undefined
  const threats = hitsOfAny(move, ['liability', 'penalty'])
  if (!threats.every((threat) => meetsAny(threat, blocks))) return undefined
  return {
    asks: 'blocking',
    missing: 'blocking',
    certainty: 'certain',
    topic: 'threatened-sanction blocking',
    evidence: [],
  }
}
