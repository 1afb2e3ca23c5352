import type { BodyKind } from '../../law/law.ts'
import type { Check, Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { lawNotChecked } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'
import { bindingOf, listed, ownForms, withBinding } from './forms.ts'
import { groundOf } from './ground.ts'

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

/** Words behind a colon that a quote still takes in. */
const MOST_SAID = 25

/** Share of the weightiest score from which an act of speech is as plain. */
const NEARLY = 0.1

/** Once per statement: a warning, demand or appeal to the public that names no power. */
const legalForm: Check = function* (view) {
  if (view.body !== undefined && !WITH_POWERS.has(view.body)) return
  if (HOUSES.test(view.metadata.body ?? '')) return
  const move = mainOf(actsOfSpeech(view))
  if (!move) return
  const ground = groundOf(view, move)
  if (ground !== undefined) {
    yield {
      at: withWhatIsSaid(view, move),
      trigger: view.strongest(move),
      asks: 'ground',
      fill: { ground: ground.words },
      missing: 'reach',
      certainty: 'likely',
      evidence: ground.evidence,
    }
    return
  }
  yield {
    at: withWhatIsSaid(view, move),
    trigger: view.strongest(move),
    missing: 'ground',
    certainty: 'certain',
    ...asked(view),
  }
}

/** «Полиция требует | : прекратите …»: an act of speech that ends at a colon is asked about with what it says. */
function withWhatIsSaid(view: View, { sentence, from, to }: Move): Stretch {
  const rest = sentence.to - to
  if (rest === 0 || rest > MOST_SAID) return { from, to }
  const beyond = view.text({ from: to - 1, to: to + 1 })
  return { from, to: /:\s/u.test(beyond) ? sentence.to : to }
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
  if (isAdvice(sentence, at) || tellsOfLaw(sentence, at)) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's.
  return !sentence.hits('gathers').some((hit) => meet(hit, at) && !sentence.near('negation', hit, 0))
}

/** Safety and everyday prudence: «воздержаться от купания», «быть внимательнее»; a call not to spread or to gather is none. */
function isAdvice(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.near('not-spread', at, 0) || sentence.hits('topic-rally').length > 0) return false
  const isRequest = sentence.near('everyday', at, 0) && !sentence.near('warns', at, 0)
  return isRequest || sentence.near('safety-step', at)
}

/** «Напоминает: согласно статье 440 …»: the law itself binds whoever is reminded of it by its article. */
function tellsOfLaw(sentence: SentenceView, at: Stretch): boolean {
  if (!sentence.near('reminds', at, 0) || sentence.citations().length === 0) return false
  if (sentence.hits('by-law').length === 0) return false
  return !['demands', 'appeals', 'not-spread'].some((list) => sentence.near(list, at, 0))
}

/** The first act of speech that is nearly as weighty as the weightiest: an authority says first what it does. */
function mainOf(moves: readonly Move[]): Move | undefined {
  const most = Math.max(...moves.map(({ score }) => score))
  return moves.find(({ score }) => score >= Math.min(most, most * NEARLY))
}

/** What may be asked by the forms that the law of that day gives to such a body's acts. */
function asked(view: View): Pick<Raise, 'asks' | 'fill' | 'evidence'> {
  const { law, on, body } = view
  if (!law || !on || !body) return { asks: 'act', evidence: lawNotChecked(view) }
  const own = ownForms(law, body, on)
  const evidence = withBinding(own)
  const [only] = own
  if (only && own.length > 1) return { asks: 'forms', fill: { forms: listed(own) }, evidence }
  if (only) return { asks: 'form', fill: { form: only.name, provision: only.label }, evidence }
  const [message] = law.forms(body, on)
  if (!message) return { asks: 'act', evidence: lawNotChecked(view) }
  const { name: form, label: provision } = message
  return {
    asks: 'message',
    fill: { form, provision, binding: bindingOf(message) },
    evidence: withBinding([message]),
  }
}

export default legalForm
