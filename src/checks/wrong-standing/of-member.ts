import type { Move, View } from '../../reader/check.ts'

/** «Анонимы позорят уважаемых людей», – посетовал депутат: a member of parliament who only complains claims nothing for anybody. */
export function isMembersLament(view: View, { sentence }: Move): boolean {
  return sentence.hits('laments').length > 0 && isOfMember(view, sentence.n)
}

/** Whether a sentence is of a member of parliament, who has no power over anybody. */
export function isOfMember(view: View, n: number): boolean {
  const fields = view.fieldsOfSource(n)
  if (fields?.size) return fields.has('member')
  const { office, speaker } = view.metadata
  const said = (office ?? speaker)?.toLowerCase()
  return said !== undefined && view.sentence(n).spokenIn.offices.fields?.member?.test(said) === true
}
