const OPENING = /<!--|<(script|style)(?=[ \t\n>])/giu
const CLOSING: Readonly<Record<string, RegExp>> = {
  '': /-->/gu,
  script: /<\/script[ \t\n]{0,20}>/giu,
  style: /<\/style[ \t\n]{0,20}>/giu,
}

/** Markdown without comments, scripts and styles, which no reader sees; one that never ends is left as it is. */
export function withoutUnseen(markdown: string): string {
  const endless = new Set<string>()
  let kept = ''
  let at = 0
  for (const opening of markdown.matchAll(OPENING)) {
    const kind = opening[1]?.toLowerCase() ?? ''
    if (opening.index < at || endless.has(kind)) continue
    const closing = new RegExp(CLOSING[kind] as RegExp)
    closing.lastIndex = opening.index + opening[0].length
    const found = closing.exec(markdown)
    if (!found) {
      endless.add(kind)
      continue
    }
    kept += markdown.slice(at, opening.index)
    at = closing.lastIndex
  }
  return kept + markdown.slice(at)
}
