import { html } from 'hono/html'
import { bound } from '../../../html/bound.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Citation, Day, Tag } from '../../../law/law.ts'
import { commandLine } from '../../../messages/started-as.ts'
import { lawAddress } from '../../law/address.ts'
import { normParts } from '../../law/norm-address.ts'
import type { NormAsking, NormSource } from '../../law/norm-source.ts'
import { sayLaw } from '../../law/words.ts'
import { buildWords } from './ground.ts'
import { trailOf } from './shell.ts'

/** The way down to a page on norms. */
export function normTrail({ source, tongue, given }: NormAsking, isNorm = false): Html {
  const { name, called, held } = source
  const taken = { on: given, lang: tongue }
  return trailOf(tongue, [
    [sayLaw('title', tongue), lawAddress([], taken)],
    ...(held === undefined ? [] : ([[called[tongue], lawAddress([name], taken)]] as const)),
    ...(isNorm ? ([[sayLaw('norms', tongue), lawAddress([name, 'norms'], taken)]] as const) : []),
  ])
}

/** The way to another day of an article. */
export function otherDay(day: Day, { act, article = '' }: Citation, { source, tongue }: NormAsking): Html {
  return html`<a href="${lawAddress(normParts(source, act, article), { on: day, lang: tongue })}">${sayLaw('norm.other-day', tongue, { day: dayOnPage(day, tongue) })}</a>`
}

/** Which pack and which build the page rests on, and for which day. */
export function normColophon({ source, tongue, on }: NormAsking, permanent?: string): Html {
  const { law, held } = source
  return html`<div class="colophon">
<p>${sayLaw('build.day', tongue, { day: dayOnPage(on, tongue) })} ${bound(sayLaw('norm.build', tongue, { build: law.build }))}${
    held === undefined ? '' : html` ${bound(buildWords(held.corpus.build, tongue))}`
  }</p>
${permanent === undefined ? '' : html`<p><a href="${permanent}">${sayLaw('address', tongue)}</a></p>`}</div>`
}

/** The command that adds the texts of a pack's law. */
export function addCommand({ code, hasCorpus }: Pick<NormSource, 'code' | 'hasCorpus'>, tongue: Tag): Html {
  const place = hasCorpus ? code : `${sayLaw('none.place', tongue)} --name ${code}`
  return html`<code>${commandLine(`law add ${place}`)}</code>`
}
