/** A number in the very digits in which it was written: `1e3` and 20 digits come back as they came. */
export interface RawNumber {
  readonly rawJSON: string
}

export type Id = string | RawNumber

/** TypeScript does not know yet what JSON.parse and JSON can do here. */
const json = JSON as unknown as {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): { id?: RawNumber }
  rawJSON(text: string): RawNumber
}

/** The number that stands under `id` in a line, as it is written there. */
export function asWritten(source: string, id: number): RawNumber {
  // Objects within the line may hold an `id` too; the outermost comes last.
  let written = String(id)
  json.parse(source, (key, value, context) => {
    if (key === 'id' && value === id && context.source !== undefined) written = context.source
    return value
  })
  return json.rawJSON(written)
}
