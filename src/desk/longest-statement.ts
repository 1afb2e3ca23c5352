/** UTF-16 units of a statement: some hundred pages. A page and a desk take no longer one, the command line warns of it. */
export const LONGEST_STATEMENT = 300_000
