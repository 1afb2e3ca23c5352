import type { View } from '../check.ts'

/** Whether a sentence is of a member of parliament or of a council, who has no power over anybody and opens no case. */
export function isOfMember(view: View, n: number): boolean {
  const fields = view.fieldsOfSource(n)
  if (fields?.size) return fields.has('member')
  const { office, speaker } = view.metadata
  const said = (office ?? speaker)?.toLowerCase()
  return said !== undefined && view.sentence(n).spokenIn.offices.fields?.member?.test(said) === true
}
