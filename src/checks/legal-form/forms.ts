import type { BodyKind, Day, Law, LegalForm, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { wordedFrom } from '../../law/worded.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Evidence } from '../../reader/reading.ts'
import messages from './messages.json' with { type: 'json' }

const worded = wordedFrom(messages)
const NOTHING: Trilingual = { kk: '', ru: '', en: '' }

/** Forms that the law of that day gives to acts of this kind of body; none where it has only what any body has. */
export function ownForms(law: Law, body: BodyKind, on: Day): readonly LegalForm[] {
  const ofAnyBody = new Set(law.forms('other', on).map(({ label }) => label.en))
  return law.forms(body, on).filter(({ label }) => !ofAnyBody.has(label.en))
}

/** Forms in a row, each with its provision. */
export function listed(forms: readonly LegalForm[]): Trilingual {
  const each = forms.map(({ name, label }) => worded('legal-form.form', { name, label }))
  const last = each.pop()
  const first = inEach((tag) => each.map((form) => form[tag]).join(', '))
  return last === undefined || each.length === 0 ? (last ?? first) : worded('legal-form.and', { first, last })
}

/** The same as a sentence with a blank behind it; nothing where the law has none. */
export function formsOfThatDay(forms: readonly LegalForm[]): Trilingual {
  return forms.length === 0 ? NOTHING : worded('legal-form.of-that-day', { forms: listed(forms) })
}

/** Forms as evidence, with what is known of whom they bind. */
export function withBinding(forms: readonly LegalForm[]): Evidence[] {
  return forms.flatMap((form) => provisions([form], form.binding))
}
