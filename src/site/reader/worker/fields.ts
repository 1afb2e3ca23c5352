import type { Format } from '../../../reader/format.ts'
import { type Entry, entryOf } from '../../entry.ts'

/** A field of a form with what it holds. */
export type Field = readonly [string, FormDataEntryValue]
type FormDataEntryValue = NonNullable<ReturnType<FormData['get']>>

/** What was typed and chosen, taken as the site takes a form that is sent. */
export function entryOfFields(fields: readonly Field[]): Promise<Entry> {
  const form = new FormData()
  for (const [name, value] of fields) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, value.name)
  }
  return entryOf(form)
}

/**
 * Whether a file was chosen that the server reads and this device does not. What neither knows is read as what its bytes
 * show, here as there.
 * @param endings of the files that the server reads
 */
export function fileElsewhere(
  fields: readonly Field[],
  formats: readonly Format[],
  endings: readonly string[],
): boolean {
  return fields.some(([, value]) => {
    if (typeof value === 'string' || (value.name === '' && value.size === 0)) return false
    const ending = /\.([^.]+)$/u.exec(value.name)?.[1]?.toLowerCase()
    return (
      ending !== undefined &&
      endings.includes(ending) &&
      !formats.some(({ extensions }) => extensions.includes(ending))
    )
  })
}
