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

/** What a file of captions holds, or the first line, counted from one, that ought to be a caption's times and is none. */
export type Parsed =
  | {
      readonly header: Header
      readonly captions: readonly Caption[]
      /** Lines of times whose end is before their beginning; that end is taken for unknown. */
      readonly reversed: readonly number[]
    }
  | { readonly broken: number }

/** Parts of a second may only be missing where hours stand, or a time of day in someone's words would begin a caption. */
const CLOCK = '(\\d+:\\d{1,2}:\\d{1,2}(?:[.,]\\d{1,3})?|\\d{1,2}:\\d{1,2}[.,]\\d{1,3})'
/** Editors of text make dashes and arrows of it. */
const ARROW = '(?:-{1,3}|[–—])(?:>|&gt;)|→'
const TIMES = new RegExp(`^[ \\t]*${CLOCK}[ \\t]*(?:${ARROW})[ \\t]*${CLOCK}(?![\\d:.,])`, 'u')
const CLOCK_AND_ARROW = new RegExp(
  `^[ \\t]*(?:\\d*:[\\d:.,]*[ \\t]*-->|\\d+:\\d+:[\\d.,]+[ \\t]*(?:${ARROW}))`,
  'u',
)
const NUMBER = /^[ \t]*\d+[ \t]*$/u
const OTHER_BLOCK = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u

/**
 * SRT and WebVTT, block by block. Our own, because the parser that was tried loses captions whose identifier contains
 * "note" and runs an empty caption into the next.
 */
export function parseCaptions(text: string): Parsed {
  const isVtt = /^WEBVTT(?:[ \t\n]|$)/u.test(text)
  const captions: { from: number; to: number; lines: string[] }[] = []
  const reversed: number[] = []
  const blocks = blocksOf(text)
  let isSpeech = !isVtt
  for (const [index, { numbers, lines }] of blocks.entries()) {
    const first = lines.findIndex((line) => TIMES.test(line))
    if (OTHER_BLOCK.test(lines[0] as string) && (first > 0 || (isVtt && first === -1))) {
      isSpeech = false
      continue
    }
    const broken = lines.findIndex((line, place) => isBrokenTimes(line, place, lines, isVtt))
    if (broken !== -1) return { broken: numbers[broken] as number }
    if (first === -1) {
      // A blank line inside a caption is against the rules, and frequent; one behind a number is, too.
      const isNumber =
        lines.every((line) => NUMBER.test(line)) && TIMES.test(blocks[index + 1]?.lines[0] ?? '')
      if (isSpeech && !isNumber) captions.at(-1)?.lines.push(...lines)
      continue
    }
    isSpeech = true
    let open: { from: number; to: number; lines: string[] } | undefined
    for (const [place, line] of lines.entries()) {
      const times = TIMES.exec(line)
      if (times) {
        // Captions written without a blank line between: the line before the times is the next one's number.
        if (open && NUMBER.test(open.lines.at(-1) ?? '')) open.lines.pop()
        open = captionAt(times[1] as string, times[2] as string)
        if (open.to < open.from) {
          open.to = open.from
          reversed.push(numbers[place] as number)
        }
        captions.push(open)
      } else if (place >= first) open?.lines.push(line.trim())
    }
  }
  return { header: isVtt ? headerOf(blocks[0]?.lines ?? []) : {}, captions, reversed }
}

interface Block {
  readonly lines: string[]
  /** The places of its lines in the file, from one. */
  readonly numbers: number[]
}

/** Only an empty line parts blocks: rolling captions have lines of one space inside. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') open = undefined
    else if (line.trim() !== '') {
      if (!open) {
        open = { lines: [], numbers: [] }
        blocks.push(open)
      }
      open.lines.push(line)
      open.numbers.push(index + 1)
    }
  }
  return blocks
}

/** A clock before an arrow, or an arrow behind the number that begins a block; in SRT another arrow is words. */
function isBrokenTimes(line: string, place: number, lines: readonly string[], isVtt: boolean): boolean {
  if (TIMES.test(line)) return false
  // An identifier may hold anything.
  if (place === 0 && TIMES.test(lines[1] ?? '')) return false
  if (CLOCK_AND_ARROW.test(line)) return true
  return line.includes('-->') && (isVtt || (place === 1 && NUMBER.test(lines[0] as string)))
}

function captionAt(from: string, to: string): { from: number; to: number; lines: string[] } {
  return { from: milliseconds(from), to: milliseconds(to), lines: [] }
}

function milliseconds(written: string): number {
  const [clock, fraction = '0'] = written.split(/[.,]/u) as [string, string?]
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
