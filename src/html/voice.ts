import { html } from 'hono/html'
import type { Tag } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import { bound } from './bound.ts'

export type Html = ReturnType<typeof html>

/** How our own words stand on a page: in one language, or in all three with a switch. */
export interface Voice {
  /** The page's language; attributes and titles can have no other. */
  readonly language: Tag
  /** Words as they stand on the page: what must not part at the end of a line is kept together. */
  each(words: (language: Tag) => string | Html): Html
}

/** One language: the page is made anew for another. */
export function inOne(language: Tag): Voice {
  return { language, each: (words) => onPage(words(language)) }
}

/** All three languages at once: the page shows one of them. */
export function inAll(language: Tag): Voice {
  return {
    language,
    each: (words) =>
      html`${TAGS.map((tag) => html`<span class="in-${tag}" lang="${tag}">${onPage(words(tag))}</span>`)}`,
  }
}

function onPage(words: string | Html): Html {
  return typeof words === 'string' ? bound(words) : words
}
