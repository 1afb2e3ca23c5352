import { html, raw } from 'hono/html'
import type { WholeOpinion } from '../../../desk/opinions/find-opinions.ts'
import type { RequestLetter } from '../../../desk/opinions/request-letter.ts'
import type { Html } from '../../../html/voice.ts'
import { deskPage } from '../../staff/desk-page.ts'
import type { StaffContext } from '../../staff/session.ts'
import type { LetterWords } from '../letter-words.ts'
import { sayDesk } from '../words.ts'
import { opinionHead, titleOfOpinion } from './opinion-head.ts'

/** A request to the body, before it is sent. */
export interface LetterPageState {
  readonly whole: WholeOpinion
  readonly letter: RequestLetter
  readonly words: LetterWords
}

/** The letter as it will stand in the file, and the rule of law that it rests on. */
export function letterPage(context: StaffContext, { whole, letter, words }: LetterPageState): string {
  const language = context.get('language')
  const { opinion, names } = whole
  const title = sayDesk('letter', language)
  const chosen = letter.due?.clock.id
  const asked = chosen === undefined ? '' : `?clock=${encodeURIComponent(chosen)}`
  return deskPage(context, {
    title: `${titleOfOpinion(opinion, language).text} — ${title}`,
    style: '/assets/desk.css',
    main: html`${opinionHead(context, opinion, names, 'letter', {})}
<h2>${title}</h2>
${
  words.questions.length === 0
    ? html`<p class="none">${sayDesk('letter.none', language)} <a href="/desk/opinions/${opinion.id}">${sayDesk('back', language)}</a></p>`
    : html`<p class="hint">${sayDesk('letter.hint', language)}</p>
${clockForm(context, letter)}
<article class="text letter" lang="${letter.language}">
<h3>${words.title}</h3>
${words.before.map((line) => html`<p>${line}</p>`)}
<ol>${words.questions.map((question) => html`<li>${question}</li>`)}</ol>
${words.after.map((line) => html`<p>${line}</p>`)}
</article>
<p class="do">${sayDesk('letter.save', language)}: <a href="/desk/opinions/${opinion.id}/letter/docx${asked}" download>DOCX</a> <a href="/desk/opinions/${opinion.id}/letter/text${asked}" download>${sayDesk('letter.text', language)}</a></p>`
}`,
  })
}

function clockForm(context: StaffContext, { clocks, due }: RequestLetter): Html | '' {
  const language = context.get('language')
  if (clocks.length < 2) return ''
  return html`<form class="entry" method="get"><div class="field"><label for="clock">${sayDesk('letter.rule', language)}</label>
<select id="clock" name="clock">${clocks.map(({ id, label, name }) => html`<option value="${id}"${raw(id === due?.clock.id ? ' selected' : '')}>${label[language]}: ${name[language]}</option>`)}</select></div>
<p class="do"><button>${sayDesk('letter.rule.do', language)}</button></p></form>`
}
