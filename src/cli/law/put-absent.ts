import { notSearchedSaid } from '../../exports/unread-said.ts'
import type { Absent, NotChecked } from '../../law/corpus/absent.ts'
import type { MessageId } from '../say.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** Names the acts in which nothing was sought. */
export function putNotSearched(page: Page, { unread }: Absent, words: LawWords): void {
  if (unread) page.put(notSearchedSaid(unread, words.tongue))
}

const WHY = {
  day: 'law.not-day',
  language: 'law.not-language',
  unread: 'law.not-read',
} as const satisfies Record<NotChecked['why'], MessageId>

/** The message that says why nothing was checked. */
export function notCheckedAs({ why }: NotChecked): MessageId {
  return WHY[why]
}
