import type { BodyKind } from '../../law/law.ts'
import type { Check, Move, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'

/** Bodies whose warning is no polite request: they can open cases, inspect, forbid or block. */
const WITH_POWERS: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'regulator',
  'ministry',
  'election-commission',
])

/** An article of a code says what is punished; a body's power stands in the law on that body. */
const PUNISHES = /ук|кодекс|коап|қк|әқбтк|code/iu

/** Share of the weightiest score from which an act of speech is as plain. */
const NEARLY = 0.4

/** Once per statement: a warning, demand or appeal to the public that names no power. */
const legalForm: Check = function* (view) {
  if (view.body !== undefined && !WITH_POWERS.has(view.body)) return
  const move = mainOf(view.moves().filter(({ sentence, ...at }) => !sentence.quotesOthers(at)))
  if (!move) return
  const ground = groundOf(move)
  if (ground !== undefined) {
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'ground',
      fill: { ground },
      missing: 'ground',
      certainty: 'likely',
      evidence: lawNotChecked(view),
    }
    return
  }
  yield { at: move, trigger: view.strongest(move), missing: 'ground', certainty: 'certain', ...asked(view) }
}

/** The first act of speech that is nearly as weighty as the weightiest: an authority says first what it does. */
function mainOf(moves: readonly Move[]): Move | undefined {
  const most = Math.max(...moves.map(({ score }) => score))
  return moves.find(({ score }) => score >= most * NEARLY)
}

function groundOf({ sentence, ...stretch }: Move): string | undefined {
  if (!sentence.near('ground', stretch)) return undefined
  return sentence.citations().find(({ words }) => !PUNISHES.test(words))?.words
}

function asked(view: View) {
  const { law, on, body } = view
  const forms = law && on && body ? law.forms(body, on) : []
  if (forms.length === 0) return { asks: 'act', evidence: lawNotChecked(view) }
  return { asks: 'forms', fill: { provision: labelsOf(forms) }, evidence: provisions(forms) }
}

export default legalForm
