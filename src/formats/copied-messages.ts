import type { Day } from '../law/law.ts'
import type { Extracted, Note } from '../reader/format.ts'
import { canonicalText } from './canonical.ts'
import { dayOf } from './day.ts'
import { ofTelegramChannel } from './telegram-channel.ts'

/** Letters of a channel's name: Telegram takes no longer one. */
const NAME = String.raw`(?<name>\S(?:[^\n]{0,126}\S)?)`
const WHEN = String.raw`\[(?<day>\d{2}\.\d{2}\.\d{4}) \d{1,2}:\d{2}(?::\d{2})?\]`
/** «Бас прокуратура, [26.09.2022 14:05]» or «[26.09.2022 14:05] Бас прокуратура:», and nothing else on the line. */
const HEADS = [new RegExp(`^${NAME}, ${WHEN}$`, 'u'), new RegExp(`^${WHEN} ${NAME}:$`, 'u')]
const LONGEST_HEAD = 170

interface Head {
  readonly name: string
  readonly day: Day
}

/**
 * Messages that Telegram copied, without the line above each that tells whose it is and when it was sent: the channel and the day are
 * known from it. Of several days none is taken, and all are told; of several names none is the channel's.
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
  const days = [...new Set(heads.map(({ day }) => day))].sort()
  const [name, ...further] = new Set(heads.map((head) => head.name))
  const { metadata, ...others } = ofTelegramChannel(further.length === 0 ? name : undefined)
  return {
    text: kept.join('\n').trim(),
    metadata: days.length === 1 ? { ...metadata, date: days[0] as Day } : metadata,
    ...others,
    notes: notesOn(days),
  }
}

function headOf(line: string): Head | undefined {
  if (line.length > LONGEST_HEAD || !line.includes('[')) return undefined
  const written = line.trim()
  for (const pattern of HEADS) {
    const { name, day: dotted } = pattern.exec(written)?.groups ?? {}
    const day = dayOf(dotted)
    if (name !== undefined && day !== undefined) return { name, day }
  }
  return undefined
}

function notesOn(days: readonly Day[]): readonly Note[] {
  return days.length > 1 ? [{ code: 'messages-of-days', values: { days: days.join(', ') } }] : []
}
