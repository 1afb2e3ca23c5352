import { html } from 'hono/html'
import { textOf } from '../../../desk/opinions/missing-pieces.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { keyOfPiece, type OpinionState } from '../../../record/state/opinion.ts'
import { formToken } from '../../staff/form-token.ts'
import type { StaffContext } from '../../staff/session.ts'
import { area } from '../parts.ts'
import { pieceAddress, pieceInAddress } from '../piece-address.ts'
import { sayDesk } from '../words.ts'

/** The form of one piece in one language. */
export interface PieceForm {
  readonly opinion: OpinionState
  readonly piece: string
  readonly tag: Tag
  /** What stands in it where that is not what was saved. */
  readonly text?: string
  /** The revision that the writer saw, where it is not the one that stands. */
  readonly base?: number
  /** Page to come back to. */
  readonly back: 'work' | 'translate' | 'piece'
  readonly hint?: string
  readonly label?: string
}

const ROWS: Readonly<Record<string, number>> = {
  title: 2,
  summary: 4,
  introduction: 8,
  conclusion: 8,
  comment: 4,
  question: 3,
}
/** Kinds of pieces that are Markdown; the others are plain words. */
const MARKDOWN = new Set(['introduction', 'conclusion', 'comment'])

/** What a piece is called. */
export function pieceWords(opinion: OpinionState, piece: string, language: Tag): string {
  const [kind, of = ''] = piece.split('/') as [string, string?]
  if (kind === 'comment') return sayDesk('piece.comment', language, { n: of })
  if (kind === 'question') {
    const own = opinion.added.findIndex(({ id }) => id === of)
    if (own >= 0) return sayDesk('piece.own-question', language, { n: own + 1 })
    return sayDesk('piece.question', language, { n: of })
  }
  return sayDesk(`piece.${kind as 'title' | 'summary' | 'introduction' | 'conclusion'}`, language)
}

export function isMarkdown(piece: string): boolean {
  return MARKDOWN.has(piece.split('/')[0] as string)
}

/** One piece to be written, with what says over which revision. */
export function pieceForm(context: StaffContext, form: PieceForm): Html {
  const language = context.get('language')
  const { opinion, piece, tag, back, label } = form
  const saved = opinion.pieces[keyOfPiece(piece, tag)]
  const id = `${pieceInAddress(piece).replaceAll('.', '-')}-${tag}`
  const hint = form.hint ?? (isMarkdown(piece) ? sayDesk('markdown', language) : undefined)
  return html`<form method="post" action="${pieceAddress(opinion.id, piece, tag)}" class="piece">${formToken(context)}
<input type="hidden" name="base" value="${form.base ?? saved?.revision ?? 0}">
<input type="hidden" name="back" value="${back}">
${area(
  {
    name: 'text',
    id,
    label: label ?? pieceWords(opinion, piece, language),
    value: form.text ?? textOf(opinion, piece, tag),
    rows: ROWS[piece.split('/')[0] as string] ?? 4,
    lang: tag,
    ...(hint === undefined ? {} : { hint }),
  },
  undefined,
  language,
)}
<p class="do"><button name="do" value="save">${sayDesk('save', language)}</button>${
    isMarkdown(piece)
      ? html` <button class="link" name="do" value="preview">${sayDesk('preview', language)}</button>`
      : ''
  }${saved === undefined ? '' : html` <a href="${pieceAddress(opinion.id, piece, tag)}">${sayDesk('story', language, { count: saved.revision })}<span class="unseen">: ${pieceWords(opinion, piece, language)}</span></a>`}</p>
</form>`
}
