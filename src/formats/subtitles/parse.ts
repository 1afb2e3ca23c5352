/** A caption as the file has it; times in milliseconds. */
export interface Caption {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** What stands before the first caption of a WebVTT file. */
export interface Header {
  readonly title?: string
  readonly language?: string
}

const TIMES = /^[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/u
const OTHER_BLOCK = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u

/**
 * SRT and WebVTT, block by block. Our own, because the parser that was tried loses captions whose identifier contains
 * "note" and runs an empty caption into the next.
 */
export function parseCaptions(text: string): {
  readonly header: Header
  readonly captions: readonly Caption[]
} {
  // Only an empty line parts blocks: rolling captions have lines of one space inside.
  const blocks = text.split(/\n{2,}/u).map((block) => block.split('\n').filter((line) => line.trim() !== ''))
  const isVtt = /^WEBVTT(?:[ \t\n]|$)/u.test(text)
  const captions: { from: number; to: number; lines: string[] }[] = []
  for (const lines of blocks) {
    const first = lines.findIndex((line) => TIMES.test(line))
    if (first === -1) {
      // A blank line inside a caption is against the rules of SRT, and frequent.
      if (!isVtt) captions.at(-1)?.lines.push(...lines)
      continue
    }
    if (OTHER_BLOCK.test(lines[0] as string) && first > 0) continue
    let open: { from: number; to: number; lines: string[] } | undefined
    for (const [index, line] of lines.entries()) {
      const times = TIMES.exec(line)
      if (times) {
        // Captions written without a blank line between: the line before the times is the next one's number.
        if (open && /^\d+$/u.test(open.lines.at(-1)?.trim() ?? '')) open.lines.pop()
        open = { from: milliseconds(times[1] as string), to: milliseconds(times[2] as string), lines: [] }
        captions.push(open)
      } else if (index >= first) open?.lines.push(line.trim())
    }
  }
  return { header: isVtt ? headerOf(blocks[0] ?? []) : {}, captions }
}

function milliseconds(written: string): number {
  const [clock, fraction] = written.split(/[.,]/u) as [string, string]
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return seconds * 1000 + Number(fraction.padEnd(3, '0'))
}

function headerOf(lines: readonly string[]): Header {
  const title = /^WEBVTT[ \t]+(?:-+[ \t]*)?(\S.*)$/u.exec(lines[0] ?? '')?.[1]
  const language = lines
    .map((line) => /^Language:[ \t]*([\w-]+)/iu.exec(line)?.[1])
    .find((found) => found !== undefined)
  return { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) }
}
