import type { Day } from '../../law/law.ts'
import { blockText } from '../blocks.ts'
import { dayOf } from '../day.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { ofTelegramChannel } from '../telegram-channel.ts'
import type { Posts } from './telegram.ts'

/**
 * Messages of a chat or a channel that Telegram Desktop exported as a page, in their order: without times, names, initials in place
 * of pictures and lines for days, which stand among them.
 */
export function telegramExport(document: DomDocument): Posts | undefined {
  const history = document.querySelector('.page_wrap .chat_page .history')
  if (history === null) return undefined
  const messages = [...history.querySelectorAll('.message')].filter((one) => wordsOf(one) !== '')
  if (messages.length === 0) return undefined
  const channel = document.querySelector('.page_header .text')?.textContent?.trim()
  return {
    text: messages.map(wordsOf).join('\n\n'),
    days: [...new Set(messages.flatMap(dayOfMessage))].sort(),
    ...ofTelegramChannel(channel),
  }
}

function wordsOf(message: DomElement): string {
  return [...message.querySelectorAll('.text')]
    .map((part) => blockText(part))
    .join('\n\n')
    .trim()
}

/** Its own, not that of a message which it forwards: «26.09.2022 14:05:00 UTC+06:00». */
function dayOfMessage(message: DomElement): readonly Day[] {
  const said = message.querySelector('.pull_right.date')?.getAttribute('title')?.split(' ')[0]
  const day = dayOf(said)
  return day === undefined ? [] : [day]
}
