import { unreadVersionSaid } from '../../exports/unread-said.ts'
import type { Broken } from '../../law/corpus/build.ts'
import type { UnreadVersion } from '../../law/corpus/passage.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** Names what a build left out: all of it, or the first few. */
export function putBroken(
  page: Page,
  broken: readonly Broken[],
  words: LawWords,
  most = broken.length,
): void {
  if (broken.length === 0) return
  page.put(words.say('law.broken', { count: broken.length }), 2)
  for (const { place, fault } of broken.slice(0, most)) page.put(`${place}: ${words.fault(fault)}`, 4)
}

/** Names the acts of which something could not be read, and on which days: all of them, or the first few. */
export function putUnread(
  page: Page,
  unread: readonly UnreadVersion[],
  words: LawWords,
  most = unread.length,
): void {
  if (unread.length === 0) return
  page.put(words.say('law.unread', { count: unread.length }), 2)
  for (const one of unread.slice(0, most))
    page.put(unreadVersionSaid(one, words.language(one.language), words.tongue), 4)
}

/** What a build left out, for other programs: a code each, and its words. */
export function brokenForPrograms(broken: readonly Broken[], words: LawWords) {
  return broken.map(({ place, fault }) => ({ place, code: fault.code, what: words.fault(fault) }))
}
