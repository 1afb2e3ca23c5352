import type { Day } from '../../law/law.ts'
import type { Metadata } from '../../reader/statement.ts'
import { blockText } from '../blocks.ts'
import { dayOf } from '../day.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { ofTelegramChannel } from '../telegram-channel.ts'

/** What a page of Telegram shows of a channel: posts, each with its day. */
export interface Posts {
  readonly text: string
  readonly days: readonly Day[]
  readonly metadata: Metadata
  readonly channelNames?: readonly string[]
}

/**
 * Posts of a channel: one by itself, or those of its preview (`t.me/s/…`), of which an address may name one. A page that leaves
 * the post to a script still tells its words for those who share it. The channel is no speaker, and its name no title.
 * @param name the last part of the page's address, which for a post is its number
 */
export function telegramPosts(document: DomDocument, name: string): Posts | undefined {
  if (contentOf(document, 'og:site_name') !== 'Telegram') return undefined
  const channel = ofTelegramChannel(contentOf(document, 'og:title'))
  const all = [...document.querySelectorAll('.tgme_widget_message')]
  const named = all.filter((post) => post.getAttribute('data-post')?.endsWith(`/${name}`))
  const posts = named.length > 0 ? named : all
  const text = posts.map(wordsOf).filter((words) => words !== '')
  if (text.length > 0)
    return { text: text.join('\n\n'), days: [...new Set(posts.flatMap(dayOfPost))].sort(), ...channel }
  const shared = document.querySelector('.tgme_page_widget_wrap') && contentOf(document, 'og:description')
  return shared ? { text: shared, days: [], ...channel } : undefined
}

function wordsOf(post: DomElement): string {
  return [...post.querySelectorAll('.tgme_widget_message_text')]
    .filter((part) => part.closest('.tgme_widget_message_reply') === null)
    .map((part) => blockText(part))
    .join('\n\n')
    .trim()
}

function dayOfPost(post: DomElement): readonly Day[] {
  const day = dayOf(post.querySelector('.tgme_widget_message_date time')?.getAttribute('datetime'))
  return day === undefined ? [] : [day]
}

function contentOf(document: DomDocument, property: string): string | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() || undefined
}
