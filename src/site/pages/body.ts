import { html, raw } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES, say } from '../../messages/messages.ts'
import type { Content } from './content.ts'
import { type Frame, footOf, placesOf, type Standing } from './frame.ts'
import { waysOf } from './ways.ts'

/** What stands in the body of a page. */
export interface Body extends Content {
  readonly language: Tag
  /** What the site is called, where it has been given a name. */
  readonly siteName?: string
  /** What is kept and what is not, in the foot of the page; by default the words of the reader. */
  readonly footer?: string
  /** What stands between the masthead and the content. */
  readonly beneath?: Html | ''
  /** What a site of its own name puts around the page, and where in it that stands. */
  readonly frame?: Frame | undefined
  readonly standing?: Standing
}

/** Masthead, content and foot: the same on the site and in a browser that reads by itself. */
export function pageBody({
  language,
  main,
  path: at,
  beneath = '',
  keeps,
  typed,
  siteName,
  footer,
  frame,
  standing = {},
}: Body): Html {
  const name = frame?.name ?? siteName
  const path = at ?? '/'
  return html`<a class="skip" href="#content">${say('page.skip', language)}</a>
<header class="mast">
<p class="name"><a href="${frame?.home ?? `/?lang=${language}`}">${name ?? say('page.name', language)}</a>${name === undefined ? html` <span>${say('page.motto', language)}</span>` : ''}</p>
${typed && keeps ? html`<button class="unseen" form="${keeps.form}" tabindex="-1" aria-hidden="true"></button>` : ''}<nav aria-label="${say('page.languages', language)}"><ul class="languages">
${TAGS.map(
  (tag) => html`<li lang="${tag}">${languageChoice(tag, language, path, keeps)}</li>
`,
)}</ul></nav>
</header>
${frame ? placesOf(frame, standing) : beneath || waysOf(language, at)}
<main id="content" tabindex="-1">
${main}
</main>
${
  frame ? footOf(frame) : html`<footer class="foot"><p>${footer ?? say('page.footer', language)}</p></footer>`
}`
}

function languageChoice(tag: Tag, language: Tag, path: string, keeps: Body['keeps']): Html {
  const name = LANGUAGE_NAMES[tag]
  if (tag === language) return html`<span aria-current="true">${name}</span>`
  if (!keeps)
    return html`<a href="${path}${path.includes('?') ? '&' : '?'}lang=${tag}" hreflang="${tag}">${name}</a>`
  const { form, action } = keeps
  return html`<button form="${form}" name="to" value="${tag}" formaction="${action}?lang=${tag}"${raw(' formnovalidate')}>${name}</button>`
}
