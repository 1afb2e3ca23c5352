import type { View } from '../check.ts'
import type { Field } from '../language/offices.ts'

/** Whether a sentence is of a member of parliament or of a council, who has no power over anybody and opens no case. */
export function isOfMember(view: View, n: number): boolean {
  return isOfField(view, n, 'member')
}

/** Whether a sentence is of somebody whose office is of that field, as the text tells, else as is known of the statement. */
export function isOfField(view: View, n: number, field: Field): boolean {
  const fields = view.fieldsOfSource(n)
  if (fields?.size) return fields.has(field)
  const { office, speaker } = view.metadata
  const said = (office ?? speaker)?.toLowerCase()
  return said !== undefined && view.sentence(n).spokenIn.offices.fields?.[field]?.test(said) === true
}
