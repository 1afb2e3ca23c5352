/** The words of a provision that are indexed: those of its heading, then those of its text. */
export function indexedText({ heading, text }: { readonly heading: string; readonly text: string }): string {
  return `${heading}\n${text}`
}
