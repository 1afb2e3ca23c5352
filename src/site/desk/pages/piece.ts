import { html } from 'hono/html'
import { mayChange } from '../../../desk/opinions/changeable-opinion.ts'
import type { PieceStory } from '../../../desk/opinions/find-opinions.ts'
import { bound } from '../../../html/bound.ts'
import type { Tag } from '../../../law/law.ts'
import { nameOfLanguage } from '../../../messages/messages.ts'
import { markdown } from '../../markdown.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { momentIn } from '../../staff/moments.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { differences } from '../differences.ts'
import { anchorOf } from '../piece-address.ts'
import { sayDesk } from '../words.ts'
import { opinionHead, type Told } from './opinion-head.ts'
import { isMarkdown, pieceForm, pieceWords } from './piece-form.ts'

/** What the page of a piece shows. */
export interface PiecePageState extends Told {
  readonly story: PieceStory
  readonly piece: string
  readonly tag: Tag
  /** What was typed and is not saved, and over which revision. */
  readonly unsaved?: {
    readonly text: string
    readonly base: number
    readonly back: 'work' | 'translate' | 'piece'
  }
}

/** One piece in one language: to be written, as it will look, and every revision of it. */
export function piecePage(context: StaffContext, state: PiecePageState): string {
  const language = context.get('language')
  const { story, piece, tag, unsaved } = state
  const { opinion, revisions, names } = story
  const title = `${pieceWords(opinion, piece, language)} (${nameOfLanguage(tag, language)})`
  const text = unsaved?.text ?? revisions.at(-1)?.text ?? ''
  const isOriginal = tag === opinion.language
  const back = isOriginal
    ? `/desk/opinions/${opinion.id}#${anchorOf(piece)}`
    : `/desk/opinions/${opinion.id}/translations/${tag}#${anchorOf(piece)}`
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`${opinionHead(context, opinion, names, isOriginal ? 'work' : 'translate', state)}
<h2>${bound(title)}</h2>
<p><a href="${back}">${sayDesk('back', language)}</a></p>
${
  text !== '' && isMarkdown(piece)
    ? html`<section class="preview" aria-label="${sayDesk('preview', language)}"><h3>${sayDesk(unsaved ? 'preview.unsaved' : 'preview', language)}</h3>
<div class="prose" lang="${tag}">${markdown(text, 4)}</div></section>`
    : ''
}
${
  mayChange(memberOf(context), opinion)
    ? pieceForm(context, {
        opinion,
        piece,
        tag,
        back: unsaved?.back ?? 'piece',
        ...(unsaved ? { text: unsaved.text, base: unsaved.base } : {}),
      })
    : ''
}
${
  revisions.length === 0
    ? ''
    : html`<section><h3>${sayDesk('revisions', language)}</h3>
<ol class="revisions" reversed>
${revisions.toReversed().map((revision, index, all) => {
  const before = all[index + 1]?.text ?? ''
  return html`<li value="${revision.revision}"><p class="quiet">${names.get(revision.by) ?? sayDesk('somebody', language)} · ${momentIn(context, revision.at)}</p>
<p class="text" lang="${tag}">${revision.text === '' ? html`<em lang="${language}">${sayDesk('revision.empty', language)}</em>` : differences(before, revision.text, language)}</p></li>
`
})}</ol></section>`
}`,
  })
}
