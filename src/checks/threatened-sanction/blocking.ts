import type { Move, View } from '../../reader/check.ts'
import { namedProvisions } from '../../reader/cited/named.ts'
import { type CitedLaw, citedLaw } from '../../reader/cited/places.ts'
import { cannotPunish } from '../../reader/cited/punishing.ts'
import { lawNotChecked } from '../../reader/evidence.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'

/** What is blocked, closed, taken away, or put in doubt: a site, a newspaper, a licence, an accreditation. */
const STATUS = ['blocks', 'loses-status', 'closes-media']

/** By what right a measure is taken that no article punishes with. */
export const BLOCKING: Asked = {
  asks: 'blocking',
  missing: 'blocking',
  certainty: 'likely',
  topic: 'threatened-sanction blocking',
  evidence: [],
}

/**
 * What is asked where only a site or an account is threatened, an accreditation, a licence or a post: that is no liability which an
 * article of a code carries, but a power that a law gives or does not give.
 */
export function blockingOnly(view: View, move: Move): Asked | undefined {
  const blocks = hitsOfAny(move, STATUS)
  if (blocks.length === 0) return undefined
  const threats = hitsOfAny(move, ['liability', 'penalty'])
  if (!threats.every((threat) => meetsAny(threat, blocks))) return undefined
  if (move.sentence.citations().length > 0) return askedOfPower(view, move)
  return { ...BLOCKING, certainty: 'certain' }
}

/** "Revoke licences under section 41": what is cited is no offence, but the power to do it, unless it is of a code that punishes. */
function askedOfPower(view: View, { sentence }: Move): Asked | undefined {
  const { law, on } = view
  const unread: CitedLaw = { places: [], unresolved: sentence.citations() }
  const cited = law && on ? citedLaw(view, law, on, sentence) : unread
  if (law && on && !cited.places.every((place) => cannotPunish(law, on, place))) return undefined
  if (cited.unresolved.some(({ words }) => sentence.ofAll.articles.has('code', words))) return undefined
  const { words } = namedProvisions(cited)
  return {
    asks: 'blocking-cited',
    fill: { articles: words },
    missing: 'blocking',
    certainty: 'likely',
    topic: `threatened-sanction blocking ${words.en}`,
    evidence: lawNotChecked(view),
  }
}
