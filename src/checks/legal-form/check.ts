import type { BodyKind } from '../../law/law.ts'
import type { Check, CitedWords, Move, View } from '../../reader/check.ts'
import { citedPlaces, factsOf } from '../../reader/cited/places.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import type { Evidence } from '../../reader/reading.ts'
import { meet } from '../../reader/stretch.ts'

/** Bodies that speak to the public by virtue of their powers: a word of warning or demand is theirs where the model doubts it. */
const WARNS_BY_OFFICE: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'regulator',
])
const DOUBTED = -0.8

/** Bodies whose warning is no polite request: they can open cases, inspect, forbid or block. */
const WITH_POWERS: ReadonlySet<BodyKind> = new Set([...WARNS_BY_OFFICE, 'ministry', 'election-commission'])

/** Houses that may only ask, whatever kind of body their name resembles. */
const HOUSES =
  /embass|consulate|airport|museum|посольств|консульств|аэропорт|музе[йяю]|елшілі[кг]|консулды[қғ]|әуежай|мұражай/iu

/** An article of a code says what is punished; a body's power stands in the law on that body. */
const PUNISHES = /ук|кодекс|коап|қк|әқбтк|code/iu

/** Share of the weightiest score from which an act of speech is as plain. */
const NEARLY = 0.1

/** Once per statement: a warning, demand or appeal to the public that names no power. */
const legalForm: Check = function* (view) {
  if (view.body !== undefined && !WITH_POWERS.has(view.body)) return
  if (HOUSES.test(view.metadata.body ?? '')) return
  const move = mainOf(actsOfSpeech(view))
  if (!move) return
  const ground = groundOf(move)
  if (ground !== undefined) {
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'ground',
      fill: { ground: ground.words },
      missing: 'ground',
      certainty: 'likely',
      evidence: textOf(view, move, ground),
    }
    return
  }
  yield { at: move, trigger: view.strongest(move), missing: 'ground', certainty: 'certain', ...asked(view) }
}

function actsOfSpeech(view: View): readonly Move[] {
  const plain = view.moves().filter((move) => move.score >= 0 && isOwnAct(move))
  if (plain.length > 0 || view.body === undefined || !WARNS_BY_OFFICE.has(view.body)) return plain
  const doubted = view.moves(DOUBTED).filter(isOwnAct)
  return doubted.filter((move) =>
    ['warns', 'demands', 'appeals'].some((list) => move.sentence.near(list, move, 0)),
  )
}

/** Not somebody else's words, no act told of («граждане предупреждались») and no mere advice of safety, which needs no power. */
function isOwnAct({ sentence, ...at }: Move): boolean {
  if (sentence.quotesOthers(at) || sentence.near('told', at, 0)) return false
  if (sentence.near('safety-step', at) && !sentence.near('not-spread', at, 0)) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's.
  return !sentence.hits('gathers').some((hit) => meet(hit, at) && !sentence.near('negation', hit, 0))
}

/** The first act of speech that is nearly as weighty as the weightiest: an authority says first what it does. */
function mainOf(moves: readonly Move[]): Move | undefined {
  const most = Math.max(...moves.map(({ score }) => score))
  return moves.find(({ score }) => score >= Math.min(most, most * NEARLY))
}

function groundOf({ sentence, ...stretch }: Move): CitedWords | undefined {
  if (!sentence.near('ground', stretch)) return undefined
  return sentence.citations().find(({ words }) => !PUNISHES.test(words))
}

/** The ground as it stood that day, where anybody knows it. */
function textOf(view: View, { sentence }: Move, ground: CitedWords): Evidence[] {
  const { law, on } = view
  if (!law || !on) return lawNotChecked(view)
  const [place] = citedPlaces(view, law, on, sentence).filter(({ at }) => at.from === ground.from)
  return place ? provisions(factsOf(law, place.citation, on)) : []
}

function asked(view: View) {
  const { law, on, body } = view
  const forms = law && on && body ? law.forms(body, on) : []
  if (forms.length === 0) return { asks: 'act', evidence: lawNotChecked(view) }
  return { asks: 'forms', fill: { provision: labelsOf(forms) }, evidence: provisions(forms) }
}

export default legalForm
