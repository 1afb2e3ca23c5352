/** Address of a page on law: its parts never change, the day and the languages are asked for behind them. */
export function lawAddress(
  parts: readonly string[],
  asked: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = ['/law', ...parts.map(encodeURIComponent)].join('/')
  const query = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  ).toString()
  return query === '' ? path : `${path}?${query}`
}

/** An address that may be linked to: of the web, and nothing else. */
export function webAddress(source: string | undefined): string | undefined {
  return source !== undefined && /^https?:\/\//iu.test(source) ? source : undefined
}
