import { html } from 'hono/html'
import { finesOf, type NormAnswer, type SaidSanctions } from '../../../desk/law/norm.ts'
import { capital } from '../../../exports/capital.ts'
import {
  betweenLanguagesSaid,
  exemptsSaid,
  finesInMoney,
  fromPackSaid,
  unreadSaid,
} from '../../../exports/norm-words.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import { isBridged } from '../../../law/corpus/passage.ts'
import type { PartSanctions } from '../../../law/corpus/sanctions.ts'
import type { Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import { lawAddress } from '../../law/address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { languageIn, sayLaw } from '../../law/words.ts'
import { addCommand } from './norm-parts.ts'
import { dayNotes, holds, unreadDays } from './period.ts'

/** What the texts of the article punish with, and where they and the pack do not agree. */
export function byText(answer: NormAnswer, asking: NormAsking): Html | '' {
  const { said, without, norm } = answer
  const { tongue } = asking
  if (said.length === 0 && without.length === 0) return ''
  // A civil norm punishes with nothing.
  const isCivil = norm?.kind === 'civil'
  const shown = said.filter(({ parts, exempts }) => !isCivil || parts.length + exempts.length > 0)
  return html`<section class="by-text"><h2>${sayLaw('norm.by-text', tongue)}</h2>
${without.map(({ state, language }) => (state === 'text' ? '' : html`<p>${capital(languageIn(language, tongue))}: ${sayLaw(state, tongue)}</p>`))}
${shown.map((one) => inLanguage(one, asking))}
${isCivil ? '' : compared(answer, tongue)}
${norm === undefined ? finesInMoney(finesOf(answer), answer.fineUnit, tongue).map((words) => html`<p class="quiet">${tied(words)}</p>`) : ''}
</section>`
}

function inLanguage(
  { language, passage, parts, unread, exempts }: SaidSanctions,
  { tongue, on }: NormAsking,
): Html {
  return html`<h3>${capital(languageIn(language, tongue))}, ${holds(passage, tongue)}</h3>
${isBridged(passage, on) ? unreadDays(passage, tongue) : ''}${dayNotes(passage, on, tongue)}${
  parts.length + unread.length === 0
    ? html`<p>${tied(say('norm.none', tongue))}</p>`
    : html`<ul class="penalties" lang="${language}">${parts.map((part) => html`<li>${ofPart(part, language, tongue)}</li>`)}</ul>`
}${unread.map((part) => html`<p class="quiet">${tied(unreadSaid(part, tongue))}</p>`)}${exempts.map((one) => html`<p class="exempts">${tied(exemptsSaid(one, tongue))} <span lang="${language}">${bound(one.words)}</span></p>`)}`
}

function ofPart(part: PartSanctions, language: string, tongue: Tag): Html {
  const said = bound(part.penalties.join('; '))
  if (part.part === undefined) return said
  const name = sayLaw('norm.part', tongue, { part: part.part })
  return html`<strong${language === tongue ? '' : html` lang="${tongue}"`}>${name}</strong> ${said}`
}

function compared({ said, norm, betweenLanguages, fromPack }: NormAnswer, tongue: Tag): Html | '' {
  const differences = [
    ...betweenLanguages.map((difference) => betweenLanguagesSaid(difference, tongue)),
    ...fromPack.map((difference) => fromPackSaid(difference, tongue)),
  ]
  if (differences.length > 0)
    return html`<ul class="differences">${differences.map((words) => html`<li>${tied(words)}</li>`)}</ul>`
  const isCompared =
    norm !== undefined && norm.sanctions.length > 0 && said.some(({ parts }) => parts.length > 0)
  return isCompared ? html`<p>${tied(say('norm.pack-agrees', tongue))}</p>` : ''
}

/** The way to the text of the article; where there is none for want of a corpus, how to add one. */
export function toText(
  { said, without }: NormAnswer,
  { source, tongue, given, site }: NormAsking,
): Html | '' {
  const [first] = [...said.map(({ passage }) => passage), ...without]
  if (first !== undefined) {
    const { act, anchor, language } = first
    const to = lawAddress([source.name, 'acts', act.key, anchor], { on: given, language, lang: tongue })
    return html`<p class="to-text"><a href="${to}">${sayLaw('norm.to-text', tongue)}</a></p>`
  }
  // Visitors of a site cannot add anything to it.
  if (source.held !== undefined || site !== undefined) return ''
  return html`<p class="to-text quiet">${sayLaw('norm.no-text', tongue)} ${addCommand(source, tongue)}</p>`
}
