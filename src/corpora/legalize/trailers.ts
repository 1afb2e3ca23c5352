import type { Day } from '../../law/law.ts'
import { dayOf } from './day.ts'

/** What the message of a commit says of the version that it made. */
export interface CommitNote {
  /** `bootstrap`, `reform`, `new`, `repeal`, `correction`, `fix-pipeline`, or whatever else stands in the brackets. */
  readonly type?: string
  /** The subject without its type and without the articles after the dash. */
  readonly title: string
  /** The act that made the version. */
  readonly sourceId?: string
  /** Day of official publication: never the day of entry into force. */
  readonly sourceDate?: Day
  /** The law that was changed. */
  readonly normId?: string
  /** First day in force; an addition of some countries. */
  readonly effectiveDate?: Day
}

const TRAILER = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/u
const SUBJECT = /^(?:\[([^\]]+)\]\s*)?(.*)$/u
const ARTICLES = /\s+—\s.*$/u

/** Reads a commit message. Trailers stand in its last paragraph only; of two alike the last counts, as git has it. */
export function commitNote(message: string): CommitNote {
  const paragraphs = message.trim().split(/\n[ \t]*\n/u)
  const [, type, title = ''] = SUBJECT.exec((paragraphs[0] ?? '').split('\n', 1)[0] as string) ?? []
  const trailers = new Map<string, string>()
  if (paragraphs.length > 1) {
    for (const line of (paragraphs.at(-1) as string).split('\n')) {
      const [, key, value] = TRAILER.exec(line.trimEnd()) ?? []
      if (key !== undefined && value) trailers.set(key.toLowerCase(), value.trim())
    }
  }
  const sourceId = trailers.get('source-id')
  const normId = trailers.get('norm-id')
  const sourceDate = dayOf(trailers.get('source-date'))
  const effectiveDate = dayOf(trailers.get('effective-date'))
  return {
    ...(type !== undefined && { type: type.trim().toLowerCase() }),
    title: title.replace(ARTICLES, '').trim(),
    ...(sourceId !== undefined && { sourceId }),
    ...(normId !== undefined && { normId }),
    ...(sourceDate !== undefined && { sourceDate }),
    ...(effectiveDate !== undefined && { effectiveDate }),
  }
}
