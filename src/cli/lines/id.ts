/** A number in the very digits in which it was written: `1e3` and 20 digits come back as they came. */
export interface RawNumber {
  readonly rawJSON: string
}

export type Id = string | RawNumber

/** TypeScript does not know yet what JSON.parse and JSON can do here. */
const json = JSON as unknown as {
  parse(
    text: string,
    reviver: (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): object
  rawJSON(text: string): RawNumber
}

/** The number that stands under `id` in a line, as it is written there. */
export function asWritten(source: string, id: number): RawNumber {
  // Objects within the line may hold an `id` too; which of them is the line's is known when all is read.
  const written = new Map<object, string>()
  const root = json.parse(source, function (key, value, context) {
    if (key === 'id' && context.source !== undefined) written.set(this, context.source)
    return value
  })
  return json.rawJSON(written.get(root) ?? String(id))
}
