import { type WrittenDay, writtenDay } from '../law/days/written-day.ts'
import type { Day } from '../law/law.ts'
import type { Extracted, Note } from '../reader/format.ts'
import { canonicalText } from './canonical.ts'
import { LONGEST_NAME, ofTelegramChannel } from './telegram-channel.ts'

const NAME = String.raw`(?<name>\S(?:[^\n]{0,${LONGEST_NAME - 2}}\S)?)`
/** A day and a time, as the system of whoever copied them writes both: `26.09.2022 14:05`, `9/26/22 2:05 PM`. */
const WHEN = String.raw`\[(?<when>[^[\]\n]{6,30}\d{1,2}:\d{2}[^[\]\n]{0,12})\]`
/** «Бас прокуратура, [26.09.2022 14:05]» or «[26.09.2022 14:05] Бас прокуратура:», and nothing else on the line. */
const HEADS = [new RegExp(`^${NAME}, ${WHEN}$`, 'u'), new RegExp(`^${WHEN} ${NAME}:$`, 'u')]
const LONGEST_HEAD = 190
/** Telegram is younger than this century. */
const SHORT_YEAR = /^(\d{1,2}([./])\d{1,2}\2)(?=\d{2}(?!\d))/u
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\//u

interface Head {
  readonly name: string
  /** As it is written. */
  readonly when: string
  /** Nothing where it may be two days. */
  readonly day: Day | undefined
}

/**
 * Messages that Telegram copied, without the line above each that tells whose it is and when it was sent: the channel and the day are
 * known from it. Of several days none is taken, and all are told, nor a day that may be two; of several names none is the channel's.
 */
export function copiedMessages(text: string): Extracted {
  const heads: Head[] = []
  const lines = canonicalText(text).split('\n')
  const kept = lines.flatMap((line) => {
    const head = headOf(line)
    if (head === undefined) return [line]
    heads.push(head)
    return heads.length === 1 ? [] : ['', '']
  })
  if (heads.length === 0) return { text, metadata: {} }
  const days = [...new Set(heads.flatMap(({ day }) => day ?? []))].sort()
  const unread = heads.filter(({ day }) => day === undefined)
  const [name, ...further] = new Set(heads.map((head) => head.name))
  const { metadata, ...others } = ofTelegramChannel(further.length === 0 ? name : undefined)
  return {
    text: kept.join('\n').trim(),
    metadata: days.length === 1 && unread.length === 0 ? { ...metadata, date: days[0] as Day } : metadata,
    ...others,
    notes: notesOn(days, unread),
  }
}

function headOf(line: string): Head | undefined {
  if (line.length > LONGEST_HEAD || !line.includes('[')) return undefined
  const written = line.trim()
  for (const pattern of HEADS) {
    const { name, when } = pattern.exec(written)?.groups ?? {}
    if (name === undefined || when === undefined) continue
    const day = dayWritten(when.replace(SHORT_YEAR, '$&20'))
    if (typeof day === 'object') return { name, when, day: 'day' in day ? day.day : undefined }
  }
  return undefined
}

/** A system that writes the month first may have written a day that no other order makes: `9/26/2022`. */
function dayWritten(when: string): WrittenDay {
  const day = writtenDay(when)
  return day === 'no-such-day' ? writtenDay(when.replace(MONTH_FIRST, '$2/$1/')) : day
}

function notesOn(days: readonly Day[], [unread]: readonly Head[]): readonly Note[] {
  const notes: Note[] = []
  if (days.length > 1) notes.push({ code: 'messages-of-days', values: { days: days.join(', ') } })
  if (unread !== undefined) notes.push({ code: 'unread-days', values: { written: unread.when } })
  return notes
}
