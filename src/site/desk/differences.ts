import { diffArrays } from 'diff'
import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { sayDesk } from './words.ts'

/** Beyond so many changed words two texts are shown as they are: no mark would help, and looking for them takes long. */
const MOST_CHANGES = 1500
/** Words of any alphabet and single marks, each with the spaces behind it: words that follow each other are one change. */
const TOKENS = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu

/** A text with what was added to it and taken out of it since another, told to those who only hear it too. */
export function differences(before: string, after: string, language: Tag): Html {
  const changes = before === '' ? undefined : changesBetween(before, after)
  if (changes === undefined) return lines(after)
  return html`${changes.map(({ added, removed, value }) => {
    const words = lines(value.join(''))
    if (added)
      return html`<ins><span class="unseen">${sayDesk('added-words', language)} </span>${words}</ins>`
    if (removed)
      return html`<del><span class="unseen">${sayDesk('removed-words', language)} </span>${words}</del>`
    return words
  })}`
}

/** A text beside another, with the words marked that the other does not have in that place. */
export function besides(other: string, own: string): Html {
  const changes = changesBetween(other, own)
  if (changes === undefined) return lines(own)
  return html`${changes
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => {
      const words = lines(value.join(''))
      return added ? html`<mark class="differs">${words}</mark>` : words
    })}`
}

function changesBetween(before: string, after: string) {
  const tokens = (text: string): string[] => text.match(TOKENS) ?? []
  return diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_CHANGES })
}

function lines(text: string): Html {
  return html`${text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`))}`
}
