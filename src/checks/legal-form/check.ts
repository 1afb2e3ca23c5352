import { type Check, type Move, type Raise, type View, withTraits } from '../../reader/check.ts'
import { labelsOf, lawNotChecked } from '../../reader/evidence.ts'
import { BINDING } from '../../reader/for-checks/binding.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isAppeal, isReminder, isRequest, namesForm, saysItDemands } from './act-words.ts'
import { actsOfSpeech } from './acts.ts'
import { formsOfThatDay, listed, ownForms, withBinding } from './forms.ts'
import { type Ground, groundOf, namedBefore } from './ground.ts'
import { mainOf } from './main-act.ts'
import { hasPowers } from './powers.ts'
import { withWhatIsSaid } from './what-is-said.ts'

/** "He warned that the app would be blocked": by which provision is what the measure is asked. */
const BESIDE_MEASURE = { beside: 'threatened-sanction blocking', asks: 'act-alone' }

/** The act itself is what may bind: of all requests of a text it is asked there. */
const WHETHER = { question: BINDING, weight: 1 } as const

/** Once per statement: a warning, demand or appeal to the public that names no power. */
const legalForm: Check = function* (view) {
  if (!hasPowers(view)) return
  const move = mainOf(view, actsOfSpeech(view))
  if (!move) return
  const ground = groundOf(view, move)
  if (ground !== undefined) {
    yield {
      at: ground.at ?? withWhatIsSaid(view, move),
      trigger: ground.at ? [ground.at] : view.strongest(move),
      ...askedOfGround(view, ground),
    }
    return
  }
  if (view.bodyIsAmong('offices')) return
  yield {
    at: withWhatIsSaid(view, move),
    trigger: view.strongest(move),
    missing: 'ground',
    certainty: isRequest(move) ? 'likely' : certaintyOf(move),
    ...asked(view, move),
  }
}

/** What the ground named allows; of one that the law of that day does not have, which form of that day it is. */
function askedOfGround(
  { law, on, body }: View,
  { words, gone, evidence }: Ground,
): Omit<Raise, 'at' | 'trigger'> {
  if (gone === undefined)
    return { asks: 'ground', fill: { ground: words }, missing: 'reach', certainty: 'likely', evidence }
  const own = law && on && body ? ownForms(law, body, on) : []
  return {
    asks: 'ground-gone',
    fill: { ground: words, state: gone.state, forms: formsOfThatDay(own) },
    missing: 'ground',
    certainty: 'certain',
    topic: `not in force: ${words.en}`,
    evidence: [...evidence, ...withBinding(own)],
  }
}

/** What may be asked by the forms that the law of that day gives to such a body's acts. */
function asked(
  view: View,
  move: Move,
): Pick<Raise, 'asks' | 'fill' | 'evidence' | 'briefly' | 'question' | 'weight'> {
  const { law, on, body } = view
  const isKnown = law !== undefined && on !== undefined && body !== undefined
  const own = isKnown ? ownForms(law, body, on) : []
  const [only] = own
  if (namesForm(move)) return { asks: 'named', evidence: only ? withBinding(own) : lawNotChecked(view) }
  // An appeal or an explanation binds nobody; a demand must rest on something else.
  const named = saysItDemands(move) ? namedBefore(view, move) : []
  if (named.length > 0)
    return { asks: 'demanded-by', fill: { places: labelsOf(named) }, evidence: withBinding(own) }
  // What warns besides may be one of those forms.
  if (own.length > 1 && saysItDemands(move) && move.sentence.hits('warns').length === 0)
    return { asks: 'demanded', evidence: withBinding(own) }
  if (only && own.length > 1)
    return { asks: 'forms', fill: { forms: listed(own) }, evidence: withBinding(own) }
  if (only)
    return { asks: 'form', fill: { form: only.name, provision: only.label }, evidence: withBinding(own) }
  if (saysItDemands(move)) return { asks: 'demanded', evidence: lawNotChecked(view) }
  if (isRequest(move)) return { asks: 'request', ...WHETHER, evidence: lawNotChecked(view) }
  if (isAppeal(move)) return { asks: 'appeal', evidence: lawNotChecked(view) }
  const [message] = isKnown ? law.forms(body, on) : []
  if (message) return { asks: 'message', evidence: withBinding([message]) }
  if (isReminder(move)) return { asks: 'message', evidence: lawNotChecked(view) }
  return { asks: 'act', briefly: BESIDE_MEASURE, evidence: lawNotChecked(view) }
}

export default withTraits(
  {
    asks: [
      'act',
      'act-alone',
      'forms',
      'form',
      'named',
      'demanded',
      'demanded-by',
      'message',
      'request',
      'appeal',
      'ground',
      'ground-gone',
    ],
    missing: ['ground', 'reach'],
    hears: ['call-to-obey', 'threatened-sanction', 'exclusive-trust'],
    asksOfSpeech: true,
  },
  legalForm,
)
