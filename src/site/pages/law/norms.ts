import { html } from 'hono/html'
import { capital } from '../../../exports/capital.ts'
import { bound } from '../../../html/bound.ts'
import { dayOnPage } from '../../../html/day.ts'
import type { Html } from '../../../html/voice.ts'
import type { Norm } from '../../../law/law.ts'
import { lawAddress } from '../../law/address.ts'
import { normParts } from '../../law/norm-address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { sayLaw } from '../../law/words.ts'
import { normColophon, normTrail } from './norm-parts.ts'
import { dayForm, lawShell } from './shell.ts'

/** In the order in which they are listed. */
const KINDS = ['criminal', 'administrative', 'civil'] as const

/** The norms that a pack knows on a day, by kind. */
export function normsPage(asking: NormAsking): string {
  const { source, tongue, on, given } = asking
  const { law, name, called } = source
  const norms = law.norms(on)
  const title = sayLaw('norms.title', tongue, { day: dayOnPage(on, tongue) })
  const path = lawAddress([name, 'norms'])
  return lawShell({
    tongue,
    site: asking.site,
    title: `${called[tongue]}: ${title}`,
    path: lawAddress([name, 'norms'], { on: given }),
    main: html`${normTrail(asking)}
<div class="intro">
<h1>${title}</h1>
<p class="lede">${sayLaw('norms.lede', tongue)}</p>
${dayForm(asking, path)}
</div>
${norms.length === 0 ? html`<p class="said">${sayLaw('norms.none', tongue)}</p>` : ''}
<div class="norms">
${KINDS.map((kind) => ofKind(norms, kind, asking))}</div>
${normColophon(asking, given === undefined ? lawAddress([name, 'norms'], { on, lang: tongue }) : undefined)}`,
  })
}

function ofKind(norms: readonly Norm[], kind: Norm['kind'], asking: NormAsking): Html | '' {
  const own = norms.filter((norm) => norm.kind === kind)
  if (own.length === 0) return ''
  return html`<section><h2>${sayLaw(`norm.kind.${kind}`, asking.tongue)}</h2>
<ul>
${own.map((norm) => line(norm, asking))}</ul></section>
`
}

function line({ citation, label, says }: Norm, { source, tongue, given }: NormAsking): Html {
  const { act, article = '' } = citation
  const to = lawAddress(normParts(source, act, article), { on: given, lang: tongue })
  const { name, more } = parted(says[tongue])
  return html`<li><a href="${to}">${bound(capital(name))}</a> <span class="quiet"><b>${bound(capital(label[tongue]))}</b>${more === '' ? '' : html`. ${bound(capital(more))}`}</span></li>
`
}

/** People look for what is forbidden, not for a number: a norm is led by its name, which a colon or a full stop ends. */
function parted(says: string): { readonly name: string; readonly more: string } {
  const [name = says] = /^.*?(?=[:.]\s)/u.exec(says) ?? []
  return { name, more: says.slice(name.length).replace(/^[:.]\s+/u, '') }
}
