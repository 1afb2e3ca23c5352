import { html } from 'hono/html'
import type { NormAnswer } from '../../../desk/law/norm.ts'
import type { InPack } from '../../../desk/law/norm-in-pack.ts'
import { inForce, lastDay } from '../../../exports/days.ts'
import { cited } from '../../../exports/grounds.ts'
import { bound, tied } from '../../../exports/html/bound.ts'
import { dayOnPage } from '../../../exports/html/day.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import type { Html } from '../../../exports/html/voice.ts'
import type { CitedFact, Norm, Standing, Tag } from '../../../law/law.ts'
import { lawAddress } from '../../law/address.ts'
import { normParts } from '../../law/norm-address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { capital, inMoney } from '../../law/norm-words.ts'
import { sayLaw } from '../../law/words.ts'
import { normColophon, normTrail } from './norm-parts.ts'
import { byText } from './norm-text.ts'
import { dayForm, lawShell, unofficial } from './parts.ts'

/** What is known of a norm on a day: conduct, elements, sanctions, procedure, by the pack and by the text. */
export function normPage(asking: NormAsking, answer: NormAnswer & { readonly pack: InPack }): string {
  const { source, tongue, on, given } = asking
  const { citation, label } = answer.pack
  const { act, article = '' } = citation
  const parts = normParts(source, act, article)
  const title = capital(label?.[tongue] ?? `${act} ${article}`, tongue)
  const texts = answer.said.map(({ passage }) => passage)
  return lawShell({
    tongue,
    site: asking.site,
    title: `${title}: ${sayLaw('day', tongue, { day: dayOnPage(on, tongue) })}`,
    path: lawAddress(parts, { on: given }),
    main: html`${normTrail(asking, true)}
<div class="intro">
<h1>${tied(title)}</h1>
<p class="of-day">${sayLaw('day', tongue, { day: dayOnPage(on, tongue) })}</p>
${dayForm(asking, lawAddress(parts))}
</div>
${state(answer.pack.stands, asking, parts)}
${byPack(answer, tongue)}
${byText(answer, asking)}
${texts.length === 0 ? '' : unofficial(texts, tongue)}
${normColophon(asking, given === undefined ? lawAddress(parts, { on, lang: tongue }) : undefined)}`,
  })
}

/** What is said where the norm does not stand on the day, with the way to a day on which it does. */
function state(stands: Standing, { tongue, on }: NormAsking, parts: readonly string[]): Html | '' {
  const day = dayOnPage(on, tongue)
  if (stands.kind === 'no-such-provision')
    return html`<p class="state">${sayLaw('norm.no-such', tongue, { day })}</p>`
  if (stands.kind !== 'ended' && stands.kind !== 'not-yet') return ''
  const { kind, approximate } = stands
  const days = kind === 'ended' ? { until: stands.until } : { since: stands.since }
  const other = kind === 'ended' ? lastDay(days) : stands.since
  const period = inForce({ ...days, ...(approximate ? { approximate } : {}) }, tongue) ?? ''
  return html`<p class="state">${sayLaw('norm.not-standing', tongue, { day, period })}${
    other === undefined
      ? ''
      : html` <a href="${lawAddress(parts, { on: other, lang: tongue })}">${sayLaw('norm.other-day', tongue, { day: dayOnPage(other, tongue) })}</a>`
  }</p>`
}

/** What the pack knows, row by row. */
function byPack({ norm, pack, fineUnit }: NormAnswer & { readonly pack: InPack }, tongue: Tag): Html | '' {
  const { powers, more, stands } = pack
  const isKnown = norm !== undefined || powers.length > 0 || more.length > 0
  if (!isKnown)
    return stands.kind === 'ended' || stands.kind === 'not-yet' || stands.kind === 'no-such-provision'
      ? ''
      : html`<p class="said">${sayLaw('norm.unknown', tongue)}</p>`
  return html`<dl class="norm">
${norm ? ofNorm(norm, fineUnit, tongue) : ''}
${row(sayLaw('norm.bodies', tongue), facts(powers, tongue), powers.length > 0)}
${row(sayLaw('norm.more', tongue), facts(more, tongue), more.length > 0)}
${norm ? row(sayLaw('norm.read', tongue), readIn(norm, tongue)) : ''}
</dl>`
}

function ofNorm(norm: Norm, fineUnit: NormAnswer['fineUnit'], tongue: Tag): Html {
  const { says, elements, sanctions, standing, notChecked } = norm
  const isCivil = norm.kind === 'civil'
  const { period } = cited(norm, tongue)
  const units = Math.max(0, ...sanctions.map(({ maxFine = 0 }) => maxFine))
  return html`${row(sayLaw(isCivil ? 'norm.rule' : 'norm.conduct', tongue), html`<p class="conduct">${bound(says[tongue])}</p>`)}
${row(sayLaw('norm.period', tongue), html`<p>${bound(capital(period ?? '', tongue))}</p>`, period !== undefined)}
${row(
  sayLaw(isCivil ? 'norm.conditions' : 'norm.elements', tongue),
  html`<ul>${elements.map(({ name }) => html`<li>${bound(name[tongue])}</li>`)}</ul>`,
  elements.length > 0,
)}
${row(
  sayLaw(isCivil ? 'norm.remedies' : 'norm.sanctions', tongue),
  html`${facts(sanctions, tongue)}${units === 0 ? '' : html`<p>${inMoney(units, fineUnit, tongue)}</p>`}${
    notChecked ? html`<p class="unverified">${sayLaw('norm.not-checked', tongue)}</p>` : ''
  }`,
  sanctions.length > 0,
)}
${row(sayLaw('norm.brings', tongue), html`<p>${bound(capital(standing[tongue], tongue))}</p>`)}`
}

function row(label: string, words: Html, isThere = true): Html | '' {
  return isThere ? html`<div><dt>${label}</dt> <dd>${words}</dd></div>` : ''
}

/** Facts as citations; where one was read is told only where that is not verified. */
function facts(all: readonly CitedFact[], tongue: Tag): Html {
  return html`<ul class="facts">${all.map((fact) => {
    const { label, text, status, period } = cited(fact, tongue)
    const shown = {
      sources: [],
      ...(label === undefined ? {} : { label }),
      ...(text === undefined ? {} : { text }),
      ...(fact.isExclusion && period !== undefined ? { period } : {}),
      ...(status?.verified === false ? { status } : {}),
    }
    return html`<li>${groundLine(shown, tongue, tongue)}</li>`
  })}</ul>`
}

/** How well the norm is established, and where it was read. */
function readIn(norm: Norm, tongue: Tag): Html {
  const { status, sources } = cited(norm, tongue)
  return html`<p class="ground">${groundLine({ sources, ...(status ? { status } : {}) }, tongue, tongue)}</p>`
}
