import { html } from 'hono/html'
import { finesOf, type NormAnswer, standsBy } from '../../../desk/law/norm.ts'
import { bindingOf, type InPack, nameIn } from '../../../desk/law/norm-in-pack.ts'
import { today } from '../../../desk/today.ts'
import { capital } from '../../../exports/capital.ts'
import { cited, sentences } from '../../../exports/grounds.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import { normDaySaid } from '../../../exports/norm-day.ts'
import {
  beyondBuildSaid,
  knownLaterSaid,
  notStandingSaid,
  standingDay,
  standsBySaid,
} from '../../../exports/norm-standing.ts'
import { finesInMoney } from '../../../exports/norm-words.ts'
import { marksExplained } from '../../../exports/source-marks.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { CitedFact, Norm, Tag } from '../../../law/law.ts'
import { say } from '../../../messages/messages.ts'
import { lawAddress } from '../../law/address.ts'
import { normParts } from '../../law/norm-address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { sayLaw } from '../../law/words.ts'
import { unofficial } from './ground.ts'
import { normColophon, normTrail, otherDay } from './norm-parts.ts'
import { byText, toText } from './norm-text.ts'
import { dayForm, lawShell } from './shell.ts'

/** What is known of an article of a pack. */
type Answer = NormAnswer & { readonly pack: InPack }

/** What is known of a norm on a day: conduct, elements, sanctions, procedure, by the pack and by the text. */
export function normPage(asking: NormAsking, answer: Answer): string {
  const { source, tongue, on, given } = asking
  const { act, article = '' } = answer.pack.citation
  const parts = normParts(source, act, article)
  const title = capital(nameIn(answer.pack, tongue))
  const texts = answer.said.map(({ passage }) => passage)
  return lawShell({
    tongue,
    site: asking.site,
    title: `${title}: ${normDay(answer, asking)}`,
    path: lawAddress(parts, { on: given }),
    main: html`${normTrail(asking, true)}
<div class="intro">
<h1>${tied(title)}</h1>
<p class="of-day">${normDay(answer, asking)}</p>
${toText(answer, asking)}
${dayForm(asking, lawAddress(parts))}
</div>
${state(answer, asking)}
${byPack(answer, tongue)}
${byText(answer, asking)}
${texts.length === 0 ? '' : unofficial(texts, tongue)}
${marks(answer, tongue)}
${normColophon(asking, given === undefined ? lawAddress(parts, { on, lang: tongue }) : undefined)}`,
  })
}

/** Of which day what follows is the law. */
function normDay({ norm, pack, said }: Answer, { on, tongue }: NormAsking): string {
  const shown = { norm, beside: [...pack.powers, ...pack.more], isTextThere: said.length > 0 }
  return tied(normDaySaid(shown, on, tongue))
}

/** What is said where the norm does not stand on the day, or where that is not sure, with the way to another day. */
function state(answer: Answer, asking: NormAsking): Html | '' {
  const { tongue, on } = asking
  const { stands, knownOn, build } = answer.pack
  const by = standsBy(answer)
  const said = [
    beyondBuildSaid(build, on, today(), tongue),
    notStandingSaid(stands, on, tongue),
    by && standsBySaid(by, on, tongue),
  ].filter((words) => words !== undefined)
  const day = standingDay(stands) ?? knownOn?.day
  if (said.length === 0 && day === undefined) return ''
  const words = said.length > 0 ? said.join(' ') : sayLaw('norm.unknown', tongue)
  return html`<p class="state">${tied(words)}${day === undefined ? '' : html` ${otherDay(day, answer.pack.citation, asking)}`}</p>`
}

/** What the pack knows, row by row. */
function byPack(answer: Answer, tongue: Tag): Html | '' {
  const { norm, pack } = answer
  const { powers, more, stands, knownOn } = pack
  const isKnown = norm !== undefined || powers.length > 0 || more.length > 0
  if (!isKnown)
    return standingDay(stands) !== undefined || stands.kind === 'no-such-provision' || knownOn !== undefined
      ? ''
      : html`<p class="said">${sayLaw('norm.unknown', tongue)}</p>`
  return html`<dl class="norm">
${norm ? ofNorm(norm, answer, tongue) : ''}
${row(sayLaw('norm.bodies', tongue), sourced(powers, tongue), powers.length > 0)}
${row(sayLaw('norm.more', tongue), sourced(more, tongue), more.length > 0)}
${norm ? row(sayLaw('norm.read', tongue), readIn(norm, tongue)) : ''}
</dl>`
}

function ofNorm(norm: Norm, answer: Answer, tongue: Tag): Html {
  const { says, elements, sanctions, standing, notChecked } = norm
  const isCivil = norm.kind === 'civil'
  const { period } = cited(norm, tongue)
  const money = finesInMoney(finesOf(answer), answer.fineUnit, tongue)
  const gaps = [
    ...(notChecked ? [say('norm.not-checked', tongue)] : []),
    ...knownLaterSaid(answer.pack.later, tongue),
  ]
  return html`${row(sayLaw(isCivil ? 'norm.rule' : 'norm.conduct', tongue), html`<p class="conduct">${bound(sentences([says[tongue]]))}</p>`)}
${row(sayLaw('norm.period', tongue), html`<p>${bound(sentences([capital(say('norm.wording', tongue, { period: period ?? '' }))]))}</p>`, period !== undefined)}
${row(
  sayLaw(isCivil ? 'norm.conditions' : 'norm.elements', tongue),
  html`<ul>${elements.map(({ name }) => html`<li>${bound(name[tongue])}</li>`)}</ul>`,
  elements.length > 0,
)}
${row(
  sayLaw(isCivil ? 'norm.remedies' : 'norm.sanctions', tongue),
  html`${sanctions.length === 0 ? '' : facts(sanctions, tongue)}${money.map((words) => html`<p>${tied(words)}</p>`)}${gaps.map(
    (words) => html`<p class="unverified">${tied(words)}</p>`,
  )}`,
  sanctions.length + gaps.length + money.length > 0,
)}
${row(sayLaw('norm.brings', tongue), html`<p>${bound(sentences([capital(standing[tongue])]))}</p>`)}`
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

/** Facts of their own, as the evidence of a reading gives them. */
function sourced(all: readonly CitedFact[], tongue: Tag): Html {
  return html`<ul class="facts">${all.map((fact) => {
    const note = bindingOf(fact)?.[tongue]
    const shown = { ...cited(fact, tongue, 'day'), ...(note === undefined ? {} : { note }) }
    return html`<li class="ground">${groundLine(shown, tongue, tongue)}</li>`
  })}</ul>`
}

/** What the marks on the sources of the rows mean. */
function marks({ norm, pack }: Answer, tongue: Tag): Html | '' {
  const words = marksExplained(
    [
      ...(norm ? [norm, ...norm.sanctions.filter(({ status }) => status === 'S')] : []),
      ...pack.powers,
      ...pack.more,
    ],
    tongue,
  )
  return words === undefined ? '' : html`<p class="quiet marks">${bound(words)}</p>`
}

/** How well the norm is established, and where it was read. */
function readIn(norm: Norm, tongue: Tag): Html {
  const { status, sources } = cited(norm, tongue, 'day')
  return html`<p class="ground">${groundLine({ sources, ...(status ? { status } : {}) }, tongue, tongue)}</p>`
}
