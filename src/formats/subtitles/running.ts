import type { Cue } from '../../reader/statement.ts'
import { isSound } from './words.ts'

/** Words spoken between two moments. */
export interface Spoken {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
  readonly voice?: string | undefined
}

/**
 * Captions as one running text; a change of voice begins a paragraph, which tells whose it is: what a journalist asks is no
 * word of the official's. Cues point at the words they brought.
 */
export function runTogether(captions: readonly Spoken[]): {
  readonly text: string
  readonly cues: readonly Cue[]
} {
  const cues: Cue[] = []
  const hasSeveral = new Set(captions.flatMap(({ voice }) => voice ?? [])).size > 1
  let text = ''
  let end = ''
  let voice: string | undefined
  let isApart = false
  for (const { from, to, lines, voice: speaking } of withoutRepeats(withVoicesHandedOn(inOrder(captions)))) {
    const begins = hasSeveral && speaking !== undefined && speaking !== voice
    const isOfSeveral = lines.filter(isOther).length > 1
    voice = speaking ?? voice
    let start: number | undefined
    for (const [index, line] of lines.entries()) {
      const isBehindSentence = SENTENCE_END.test(end)
      // A sound between two sentences belongs to neither; in the middle of one it stays where it was heard.
      const isBetween: boolean = isSound(line) && (text === '' || isApart || isBehindSentence)
      const isOthers = isOther(line) && (isOfSeveral || isBehindSentence)
      if (text !== '') text += isApart || isBetween || isOthers || (begins && index === 0) ? '\n\n' : ' '
      if (begins && index === 0) text += `${speaking}: `
      start ??= text.length
      text += line
      // Of the whole text, which each line makes longer, the end would be copied together each time.
      end = `${end} ${line}`.slice(-LONGEST_END)
      isApart = isBetween
    }
    if (start !== undefined) cues.push({ start, end: text.length, from, to })
  }
  return { text, cues }
}

/** Captions part speakers by dashes: «- Жол жабық па?⏎- Иә.» Behind no sentence a single dash may be one within it. */
function isOther(line: string): boolean {
  return /^[-–—]\s?\p{Lu}/u.test(line)
}

const SENTENCE_END = /[.!?…]["'”»)]*$/u
/** Letters at the end of a text that may end a sentence: its stop and what closes behind it. */
const LONGEST_END = 3
/** A file may be two files in a row, each with a clock of its own. */
const NEW_CLOCK = 600_000

/** Captions in the order of their times; those of one time stay as they stood. */
function inOrder(captions: readonly Spoken[]): Spoken[] {
  const parts: Spoken[][] = []
  let latest = Number.POSITIVE_INFINITY
  for (const caption of captions) {
    if (latest - caption.from > NEW_CLOCK) parts.push([])
    latest = caption.from
    parts.at(-1)?.push(caption)
  }
  return parts.flatMap((part) => part.toSorted((one, other) => one.from - other.from))
}

/** A voice that a caption without words names says what stands in the next one. */
function withVoicesHandedOn(captions: readonly Spoken[]): Spoken[] {
  let named: string | undefined
  return captions.map((caption) => {
    const voice = caption.voice ?? named
    named = caption.lines.length === 0 ? voice : undefined
    return { ...caption, voice }
  })
}

/** Share of captions that begin with what stood in the one before, from which a file is taken to roll. */
const ROLLING_SHARE = 0.3

/**
 * Live and automatic captions roll: each shows again the lines before, or the same line grown by some words. Speakers
 * repeat themselves too, so only a file that rolls throughout is cleared of repeats, and else only captions that are on the
 * screen together.
 */
function withoutRepeats(captions: readonly Spoken[]): Spoken[] {
  const filled = captions.filter(({ lines }) => lines.length > 0)
  const repeats = filled.filter(
    (caption, index) => index > 0 && repeated((filled[index - 1] as Spoken).lines, caption.lines).length > 0,
  )
  const isRolling = repeats.length >= Math.max(2, ROLLING_SHARE * filled.length)
  return filled.map((caption, index) => {
    const before = filled[index - 1]
    if (!before || !(isRolling || caption.from < before.to)) return caption
    if (caption.voice !== undefined && before.voice !== undefined && caption.voice !== before.voice)
      return caption
    return { ...caption, lines: remaining(before.lines, caption.lines) }
  })
}

/** No screen shows more lines; whatever else a file holds, its lines are compared no more often. */
const MOST_LINES = 50

/** The first lines of a caption that were the last ones of the caption before. */
function repeated(before: readonly string[], now: readonly string[]): readonly string[] {
  for (let count = Math.min(before.length, now.length, MOST_LINES); count > 0; count -= 1) {
    const tail = before.slice(-count)
    if (tail.every((line, index) => isGrown(line, now[index] as string, index === count - 1)))
      return now.slice(0, count)
  }
  return []
}

function remaining(before: readonly string[], now: readonly string[]): string[] {
  const { length } = repeated(before, now)
  if (length === 0) return [...now]
  const grown = (now[length - 1] as string).slice((before.at(-1) as string).length).trimStart()
  return [grown, ...now.slice(length)].filter((line) => line !== '')
}

function isGrown(line: string, now: string, mayGrow: boolean): boolean {
  return line === now || (mayGrow && now.startsWith(`${line} `))
}
