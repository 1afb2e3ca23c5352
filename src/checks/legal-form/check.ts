import type { Check, Move, Raise, Stretch, View } from '../../reader/check.ts'
import { lawNotChecked } from '../../reader/evidence.ts'
import { actsOfSpeech, mainOf, WITH_POWERS } from './acts.ts'
import { bindingOf, listed, ownForms, withBinding } from './forms.ts'
import { groundOf } from './ground.ts'

/** Houses that may only ask, whatever kind of body their name resembles. */
const HOUSES =
  /embass|consulate|airport|museum|municipalit|посольств|консульств|аэропорт|музе[йяю]|муниципал|(?<!\p{L})мэр(?:ия|ии|а)?(?!\p{L})|елшілі[кг]|консулды[қғ]|әуежай|мұражай/iu

/** State security, supervision and a government are powers also where the country's pack knows no kind for the body. */
const POWERS =
  /(?<!local |self.?)government|security|intelligence|inspect|supervis|безопасност|(?<!само)правительств|надзор|инспекц|разведк|(?<!\p{L})фсб(?!\p{L})|қауіпсіздік|үкімет|қадағалау|инспекция|барлау/iu

/** Words behind a colon that a quote still takes in. */
const MOST_SAID = 25

/** Once per statement: a warning, demand or appeal to the public that names no power. */
const legalForm: Check = function* (view) {
  const name = view.metadata.body ?? ''
  const hasPowers = view.body === undefined || WITH_POWERS.has(view.body)
  if (HOUSES.test(name) || !(hasPowers || (view.body === 'other' && POWERS.test(name)))) return
  const move = mainOf(view, actsOfSpeech(view))
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
