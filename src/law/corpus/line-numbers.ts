const NUMBER = '\\d+(?:-\\d+)*'
const PART = new RegExp(`^(${NUMBER})\\.(?=\\s|$)`, 'u')
const POINT = new RegExp(`^(?:(${NUMBER})\\)|\\((${NUMBER})\\)(?=\\s|$))`, 'u')

/** Number of the part of an article that a line begins: `3. …`, `2-1. …`. */
export function partNumber(line: string): string | undefined {
  return PART.exec(line)?.[1]
}

/** Number of the point that a line begins: `6) …`, `2-1) …`, `(6) …`. */
export function pointNumber(line: string): string | undefined {
  const [, open, bracketed] = POINT.exec(line) ?? []
  return open ?? bracketed
}
