/** A table with room for more: the old entries first. */
export function widened<Table extends Int32Array | Int8Array | Uint16Array | Float64Array>(
  from: Table,
  into: Table,
): Table {
  into.set(from)
  return into
}
