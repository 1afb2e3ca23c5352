/** Where the norm of an article is told of. */
export function normParts({ name }: { readonly name: string }, act: string, article: string): string[] {
  return [name, 'norms', act, article]
}
