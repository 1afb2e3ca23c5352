const USUAL = 80

/** Columns of a stream, where it has any. */
export function widthOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): number {
  return stream.columns || Number(environment.COLUMNS) || USUAL
}
