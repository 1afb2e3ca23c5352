import { lowered } from '../../law/first-letter.ts'
import type { BodyKind, Day, Law, LegalForm, Tag, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Evidence } from '../../reader/reading.ts'

/** Forms that the law of that day gives to acts of this kind of body; none where it has only what any body has. */
export function ownForms(law: Law, body: BodyKind, on: Day): readonly LegalForm[] {
  const ofAnyBody = new Set(law.forms('other', on).map(({ label }) => label.en))
  return law.forms(body, on).filter(({ label }) => !ofAnyBody.has(label.en))
}

/** Forms in a row, each with its provision. */
export function listed(forms: readonly LegalForm[]): Trilingual {
  const each = (tag: Tag, article = ''): string[] =>
    forms.map(({ name, label }) => `${article}${name[tag]} (${label[tag]})`)
  return {
    kk: withLast(each('kk'), ' және '),
    ru: withLast(each('ru'), ', '),
    en: withLast(each('en', 'the '), ' and '),
  }
}

/** Whom such an act binds, in the first clause of what the pack says of it, ready to go on in a sentence. */
export function bindingOf({ binding }: LegalForm): Trilingual {
  const clause = (words: string): string => lowered(words.split(/[:;.](?:\s|$)/u)[0] as string)
  return inEach((tag) => clause(binding[tag]))
}

/** Forms as evidence, with what is known of whom they bind. */
export function withBinding(forms: readonly LegalForm[]): Evidence[] {
  return forms.flatMap((form) => provisions([form], form.binding))
}

function withLast(items: readonly string[], last: string): string {
  const rest = items.slice(0, -1).join(', ')
  return rest === '' ? (items[0] ?? '') : rest + last + items.at(-1)
}
