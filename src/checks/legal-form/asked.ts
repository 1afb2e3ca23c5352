import type { Move, Raise, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked } from '../../reader/evidence.ts'
import { BINDING } from '../../reader/for-checks/binding.ts'
import { cautionsIn } from '../../reader/for-checks/cautions.ts'
import type { Evidence } from '../../reader/reading.ts'
import { isAppeal, isOneOf, isReminder, isRequest, namesForm, saysItDemands } from './act-words.ts'
import { listed, ownForms, withBinding } from './forms.ts'
import { namedBefore } from './ground.ts'
import { asksForNoDeed } from './service.ts'

/** What an act of speech is asked, without where it stands and how certain it is. */
type Asked = Pick<Raise, 'asks' | 'fill' | 'evidence' | 'briefly' | 'askedWith' | 'question' | 'weight'>

/** "He warned that the app would be blocked": by which provision is what the measure is asked. */
const BLOCKING = 'threatened-sanction blocking'

/** "Warned that lies are punished": by which provision is what the liability is asked, and twice nobody is asked for one. */
const LIABILITY = 'threatened-sanction article articles section act-named acts-named blocking'

/** The act itself is what may bind: of all requests of a text it is asked there. */
const WHETHER = { question: BINDING, weight: 1 } as const

/** Lists of orders and bans: what is ordered in a text was issued as some act. */
const ORDERS = ['formal', 'bans', 'banned', 'ban-announced', 'orders-silence', 'named-act']

/** What an act is asked by the forms that the law of that day gives to such a body's acts, else by what its own words call it. */
export function asked(view: View, move: Move): Asked {
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
  const [message] = isKnown ? law.forms(body, on) : []
  return asksOthers(view, move) ?? byOwnWords(move, message ? withBinding([message]) : lawNotChecked(view))
}

/** «Требуем», "kindly ask", «шақырады»: whether it binds is what is asked of it. */
function asksOthers(view: View, move: Move): Asked | undefined {
  const evidence = lawNotChecked(view)
  if (saysItDemands(move)) return { asks: 'demanded', evidence }
  // «Просят не терять хладнокровия»: a state of mind binds nobody.
  if (isRequest(move) && asksForNoDeed(move))
    return { asks: 'conduct', askedWith: 'call-to-obey conduct', evidence }
  if (isRequest(move)) return { asks: 'request', ...WHETHER, evidence }
  return isAppeal(move) ? { asks: 'appeal', evidence } : undefined
}

/** «Предупреждает», "reminds", «тыйым салады»: asked is about what it says it does, and about nothing weaker. */
function byOwnWords(move: Move, evidence: readonly Evidence[]): Asked {
  if (isReminder(move))
    return { asks: 'reminder', briefly: { beside: LIABILITY, asks: 'reminder-alone' }, evidence }
  if (cautionsIn(move).length > 0)
    return { asks: 'caution', briefly: { beside: LIABILITY, asks: 'caution-alone' }, evidence }
  if (isOneOf(move, ORDERS))
    return { asks: 'act', briefly: { beside: BLOCKING, asks: 'act-alone' }, evidence }
  return { asks: 'owed', evidence }
}
