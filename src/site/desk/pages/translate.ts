import { html } from 'hono/html'
import { mayChange } from '../../../desk/opinions/changeable-opinion.ts'
import type { WholeOpinion } from '../../../desk/opinions/find-opinions.ts'
import { missingIn, piecesIn, textOf } from '../../../desk/opinions/missing-pieces.ts'
import { bound } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_NAMES, nameOfLanguage } from '../../../messages/messages.ts'
import { markdown } from '../../markdown.ts'
import { deskPage } from '../../staff/desk-page.ts'
import { memberOf, type StaffContext } from '../../staff/session.ts'
import { anchorOf } from '../piece-address.ts'
import { sayDesk } from '../words.ts'
import { opinionHead, type Told, titleOfOpinion } from './opinion-head.ts'
import { isMarkdown, pieceForm, pieceWords } from './piece-form.ts'

/** What the page of a translation shows. */
export interface TranslateState extends Told {
  readonly whole: WholeOpinion
  readonly tag: Tag
}

/** Piece by piece: the original at the left, its translation at the right, and what is missing on top. */
export function translatePage(context: StaffContext, state: TranslateState): string {
  const language = context.get('language')
  const { whole, tag } = state
  const { opinion, names } = whole
  const { pieces: missing, outdated } = missingIn(opinion, tag)
  const own = piecesIn(opinion, opinion.language).map(({ piece }) => piece)
  const pieces = [...new Set([...own, ...missing, ...piecesIn(opinion, tag).map(({ piece }) => piece)])]
  const may = mayChange(memberOf(context), opinion)
  return deskPage(context, {
    title: `${titleOfOpinion(opinion, language).text} — ${nameOfLanguage(tag, language)}`,
    style: '/assets/desk.css',
    main: html`${opinionHead(context, opinion, names, 'translate', state, tag)}
<h2>${sayDesk('translate', language, { language: nameOfLanguage(tag, language) })}</h2>
<p class="hint">${sayDesk('translate.hint', language)}</p>
${list('missing.list', missing, opinion, language)}
${list('missing.outdated-list', outdated, opinion, language)}
${pieces.map(
  (
    piece,
  ) => html`<section class="two translated" id="${anchorOf(piece)}" aria-label="${pieceWords(opinion, piece, language)}">
<div class="original"><h3>${bound(pieceWords(opinion, piece, language))} <span class="quiet" lang="${opinion.language}">${LANGUAGE_NAMES[opinion.language]}</span></h3>
${original(whole, piece, language)}</div>
<div>${
    may
      ? pieceForm(context, { opinion, piece, tag, back: 'translate', label: LANGUAGE_NAMES[tag] })
      : html`<p lang="${tag}">${textOf(opinion, piece, tag)}</p>`
  }${readersOwn(whole, piece, tag, language)}</div>
</section>
`,
)}`,
  })
}

function original({ opinion, reading }: WholeOpinion, piece: string, language: Tag): Html {
  const text = textOf(opinion, piece, opinion.language)
  if (text !== '')
    return html`<div class="prose" lang="${opinion.language}">${isMarkdown(piece) ? markdown(text, 4) : html`<p>${text}</p>`}</div>`
  const asked = reading.questions.find(({ finding }) => piece === `question/${finding}`)
  if (asked) return html`<p class="prose" lang="${opinion.language}">${asked.text[opinion.language]}</p>`
  return html`<p class="quiet">${sayDesk('original.missing', language)}</p>`
}

/** The reader words its questions in all languages; an edited one has to be worded by a person. */
function readersOwn({ reading }: WholeOpinion, piece: string, tag: Tag, language: Tag): Html | '' {
  const asked = reading.questions.find(({ finding }) => piece === `question/${finding}`)
  if (asked === undefined) return ''
  return html`<p class="hint">${sayDesk('readers-own', language)} <span lang="${tag}">${asked.text[tag]}</span></p>`
}

function list(
  words: 'missing.list' | 'missing.outdated-list',
  pieces: readonly string[],
  opinion: WholeOpinion['opinion'],
  language: Tag,
): Html | '' {
  if (pieces.length === 0) return ''
  return html`<p class="missing">${sayDesk(words, language)} ${pieces.map(
    (piece, index) =>
      html`${index === 0 ? '' : ', '}<a href="#${anchorOf(piece)}">${bound(pieceWords(opinion, piece, language))}</a>`,
  )}</p>`
}
