const USUAL = 80

/** Columns of a stream, where it has any. */
export function widthOf(stream: { readonly columns?: number }, environment: NodeJS.ProcessEnv): number {
  return stream.columns || Number(environment.COLUMNS) || USUAL
}
