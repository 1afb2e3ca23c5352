/** Whether colour may be used on a stream: asked for, refused, or by whether a person looks at it. */
export function mayColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR) return false
  return stream.isTTY === true && TERM !== 'dumb'
}
