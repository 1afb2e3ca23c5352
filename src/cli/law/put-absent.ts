import { notSearchedSaid } from '../../exports/unread-said.ts'
import type { NotChecked, NotSearched } from '../../law/corpus/absent.ts'
import type { MessageId } from '../say.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** Names the acts in which nothing was sought. */
export function putNotSearched(page: Page, left: NotSearched, words: LawWords): void {
  for (const said of notSearchedSaid(left, words.tongue)) page.put(said)
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
