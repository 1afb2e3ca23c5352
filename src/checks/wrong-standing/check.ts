import type { Check, Move, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'

/** An authority speaks for private persons' honour, dignity, reputation or privacy, which only its holder may claim. */
const wrongStanding: Check = function* (view) {
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || !namesRight(move) || namesOffence(view, move)) continue
    if (saysWhoMayClaim(move)) continue
    const privacy = move.sentence.near('private', move, 0) && !move.sentence.near('honour', move, 0)
    yield {
      at: move,
      trigger: view.strongest(move),
      missing: 'standing',
      certainty: 'certain',
      ...asked(view, privacy ? 'privacy' : 'honour'),
    }
  }
}

/** Only a right that is named is spoken for. */
function namesRight({ sentence, ...at }: Move): boolean {
  return sentence.near('honour', at, 1) || sentence.near('private', at, 1)
}

/** "A citizen may demand in court …" states the right of its holder: nobody speaks in his place. */
function saysWhoMayClaim({ sentence, ...at }: Move): boolean {
  return sentence.near('own-claim', at)
}

/** «Унижение чести и достоинства наказывается …» names what the law punishes. */
function namesOffence(view: View, move: Move): boolean {
  return view.speaksFor('threatened-sanction', move) > move.score
}

function asked(view: View, right: 'honour' | 'privacy') {
  const { law, on, body } = view
  const holders = law && on ? law.standing(right, on) : []
  const first = holders[0]
  if (!law || !on || !first) return { asks: 'not-checked', evidence: lawNotChecked(view) }
  const powers = body ? law.powers(body, right === 'honour' ? 'libel' : 'privacy', on) : []
  const evidence = provisions([...holders, ...powers])
  const fill = { provision: labelsOf([first]) }
  if (powers.length === 0 || body !== 'prosecutor') return { asks: 'provision', fill, evidence }
  return { asks: 'prosecutor', fill: { ...fill, nuance: labelsOf(powers) }, evidence }
}

export default wrongStanding
