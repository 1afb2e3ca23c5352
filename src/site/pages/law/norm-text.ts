import { html } from 'hono/html'
import type { NormAnswer, SaidSanctions } from '../../../desk/law/norm.ts'
import { bound } from '../../../exports/html/bound.ts'
import type { Html } from '../../../exports/html/voice.ts'
import type { Passage } from '../../../law/corpus/corpus.ts'
import { penaltiesSaid } from '../../../law/corpus/sanctions/said.ts'
import type { PartSanctions } from '../../../law/corpus/sanctions.ts'
import type { Tag } from '../../../law/law.ts'
import { lawAddress } from '../../law/address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { capital, differs, inMoney, sayNorm } from '../../law/norm-words.ts'
import { languageIn, sayLaw } from '../../law/words.ts'
import { holds } from './parts.ts'

/** What the texts of the article punish with, and where they and the pack do not agree. */
export function byText(answer: NormAnswer, asking: NormAsking): Html | '' {
  const { said, without, norm } = answer
  const { tongue } = asking
  if (said.length === 0 && without.length === 0) return ''
  // A civil norm punishes with nothing.
  const isCivil = norm?.kind === 'civil'
  const shown = said.filter(({ parts }) => !isCivil || parts.length > 0)
  const [first] = [...said.map(({ passage }) => passage), ...without]
  return html`<section class="by-text"><h2>${sayLaw('norm.by-text', tongue)}</h2>
${without.map(({ state, language }) => (state === 'text' ? '' : html`<p>${capital(languageIn(language, tongue), tongue)}: ${sayLaw(state, tongue)}</p>`))}
${shown.map((one) => inLanguage(one, answer, asking))}
${isCivil ? '' : compared(answer, tongue)}
${first === undefined ? '' : html`<p>${toText(first, asking)}</p>`}
</section>`
}

function inLanguage(
  { language, passage, parts }: SaidSanctions,
  { norm, fineUnit }: NormAnswer,
  { tongue }: NormAsking,
): Html {
  const fine = Math.max(0, ...parts.map(({ maxFine = 0 }) => maxFine))
  return html`<h3>${capital(languageIn(language, tongue), tongue)}, ${holds(passage, tongue)}</h3>
${
  parts.length === 0
    ? html`<p>${sayNorm('none', tongue)}</p>`
    : html`<ul class="penalties" lang="${language}">${parts.map((part) => html`<li>${ofPart(part, language, tongue)}</li>`)}</ul>`
}
${fine === 0 || norm !== undefined ? '' : html`<p class="quiet">${inMoney(fine, fineUnit, tongue)}</p>`}`
}

function ofPart(part: PartSanctions, language: string, tongue: Tag): Html {
  const said = bound(penaltiesSaid(part).join('; '))
  if (part.part === undefined) return said
  const name = sayLaw('norm.part', tongue, { part: part.part })
  return html`<strong${language === tongue ? '' : html` lang="${tongue}"`}>${name}</strong> ${said}`
}

function compared({ said, norm, betweenLanguages, fromPack }: NormAnswer, tongue: Tag): Html | '' {
  const differences = [
    ...betweenLanguages.map(({ ru, kk, ...where }) => differs('languages', where, { ru, kk }, tongue)),
    ...fromPack.map(({ text, pack, ...where }) => differs('pack-differs', where, { text, pack }, tongue)),
  ]
  if (differences.length > 0)
    return html`<ul class="differences">${differences.map((words) => html`<li>${words}</li>`)}</ul>`
  const isCompared =
    norm !== undefined && norm.sanctions.length > 0 && said.some(({ parts }) => parts.length > 0)
  return isCompared ? html`<p>${sayNorm('pack-agrees', tongue)}</p>` : ''
}

/** The way to the text of the article. */
function toText({ act, anchor, language }: Passage, { source, tongue, given }: NormAsking): Html {
  return html`<a href="${lawAddress([source.name, 'acts', act.key, anchor], { on: given, language, lang: tongue })}">${sayLaw('norm.to-text', tongue)}</a>`
}
