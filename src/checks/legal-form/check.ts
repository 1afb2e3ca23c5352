import { type Check, type Raise, type View, withTraits } from '../../reader/check.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isRequest } from './act-words.ts'
import { actsOfSpeech } from './acts.ts'
import { asked } from './asked.ts'
import { formsOfThatDay, listed, ownForms, withBinding } from './forms.ts'
import { type Ground, groundOf } from './ground.ts'
import { mainOf } from './main-act.ts'
import { hasPowers } from './powers.ts'
import { withWhatIsSaid } from './what-is-said.ts'

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
  { words, gone, isSupposed, isOfOther, evidence }: Ground,
): Omit<Raise, 'at' | 'trigger'> {
  const own = law && on && body ? ownForms(law, body, on) : []
  if (isOfOther) {
    return {
      asks: 'ground-of-other',
      fill: { ground: words, forms: listed(own) },
      missing: 'reach',
      certainty: 'likely',
      evidence: [...evidence, ...withBinding(own)],
    }
  }
  if (gone === undefined)
    return { asks: 'ground', fill: { ground: words }, missing: 'reach', certainty: 'likely', evidence }
  return {
    asks: isSupposed ? 'ground-supposed' : 'ground-gone',
    fill: { ground: words, state: gone.state, forms: formsOfThatDay(own) },
    missing: 'ground',
    certainty: isSupposed ? 'likely' : 'certain',
    topic: `not in force: ${words.en}`,
    evidence: [...evidence, ...withBinding(own)],
  }
}

export default withTraits(
  {
    asks: [
      'act',
      'act-alone',
      'caution',
      'caution-alone',
      'owed',
      'forms',
      'form',
      'named',
      'demanded',
      'demanded-by',
      'reminder',
      'reminder-alone',
      'request',
      'conduct',
      'appeal',
      'ground',
      'ground-of-other',
      'ground-gone',
      'ground-supposed',
    ],
    missing: ['ground', 'reach'],
    hears: ['call-to-obey', 'threatened-sanction', 'exclusive-trust'],
    asksOfSpeech: true,
  },
  legalForm,
)
