import { html } from 'hono/html'
import { bound } from '../../../html/bound.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_NAMES } from '../../../messages/messages.ts'
import type { OpinionState, PieceState } from '../../../record/state/opinion.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { formToken } from '../../staff/form-token.ts'
import { saidWith } from '../../staff/moments.ts'
import type { StaffContext } from '../../staff/session.ts'
import { besides } from '../differences.ts'
import { area } from '../parts.ts'
import { anchorOf, pieceAddress } from '../piece-address.ts'
import { sayDesk } from '../words.ts'
import { pieceWords } from './piece-form.ts'

/** Two texts of one piece that two people wrote at once. */
export interface ConflictState {
  readonly opinion: OpinionState
  readonly piece: string
  readonly tag: Tag
  readonly mine: string
  readonly theirs: PieceState
  readonly by: string
  readonly back: 'work' | 'translate' | 'piece'
}

/** Shows both texts side by side; whoever came second chooses one, or writes one out of both. */
export function conflictPage(context: StaffContext, state: ConflictState): string {
  const language = context.get('language')
  const { opinion, piece, tag, mine, theirs, by, back } = state
  const title = sayDesk('conflict', language, { piece: pieceWords(opinion, piece, language) })
  const isOriginal = tag === opinion.language
  const away = `/desk/opinions/${opinion.id}${isOriginal ? '' : `/translations/${tag}`}#${anchorOf(piece)}`
  const hidden = html`${formToken(context)}
<input type="hidden" name="base" value="${theirs.revision}"><input type="hidden" name="back" value="${back}">`
  return deskPage(context, {
    title,
    style: '/assets/desk.css',
    main: html`<div class="intro">
<h1>${bound(title)}</h1>
<p class="lede" role="alert">${saidWith(context, { at: theirs.at }, (values) => sayDesk('conflict.lede', language, { by, ...values }))}</p>
<p class="quiet" lang="${tag}">${LANGUAGE_NAMES[tag]}</p>
</div>
<div class="two versions">
<section><h2>${sayDesk('conflict.theirs', language, { by })}</h2>
<p class="text" lang="${tag}" id="theirs">${besides(mine, theirs.text)}</p>
<p class="do"><a class="button" href="${away}">${sayDesk('conflict.keep-theirs', language)}</a></p></section>
<section><h2>${sayDesk('conflict.mine', language)}</h2>
<p class="text" lang="${tag}" id="mine">${besides(theirs.text, mine)}</p>
<form method="post" action="${pieceAddress(opinion.id, piece, tag)}">${hidden}
<input type="hidden" name="text" value="${mine}">
<p class="do"><button name="do" value="save" class="keep-mine">${sayDesk('conflict.keep-mine', language)}</button></p></form></section>
</div>
<section><h2>${sayDesk('conflict.merge', language)}</h2>
<form method="post" action="${pieceAddress(opinion.id, piece, tag)}">${hidden}
${area({ name: 'text', id: 'merged', label: sayDesk('conflict.merged', language), value: `${theirs.text}\n\n${mine}`, rows: 10, lang: tag }, undefined, language)}
<p class="do"><button name="do" value="save" class="read">${sayDesk('conflict.save', language)}</button></p></form></section>`,
  })
}
