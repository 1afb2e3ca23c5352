import type { Extracted } from '../reader/format.ts'

/** Letters of a channel's name: Telegram takes no longer one. */
export const LONGEST_NAME = 128
/** What parts the names that a channel bears in several languages, or a name from words on the channel. */
const PARTS = /[|/•(),:]|\s[-–—]\s/u
/** Flags, arrows and other signs around a name. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu

/** What is known of messages of Telegram by the name of their channel: it may be that of an official body, and tells no speaker. */
export function ofTelegramChannel(name: string | undefined): Pick<Extracted, 'metadata' | 'channelNames'> {
  if (!name) return { metadata: { channel: 'Telegram' } }
  const metadata = { channel: `Telegram: ${name}` }
  if (name.length > LONGEST_NAME) return { metadata }
  const names = [name, ...name.split(PARTS)].map((one) => one.replace(AROUND, '')).filter((one) => one !== '')
  return { metadata, channelNames: [...new Set(names)] }
}
