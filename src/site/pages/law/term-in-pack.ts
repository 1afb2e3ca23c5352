import { html } from 'hono/html'
import type { TermInPack } from '../../../desk/law/term-in-pack.ts'
import { today } from '../../../desk/today.ts'
import { cited } from '../../../exports/grounds.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import { beyondBuildSaid } from '../../../exports/norm-standing.ts'
import { quoted } from '../../../exports/quoted.ts'
import { marksExplained } from '../../../exports/source-marks.ts'
import { packTermSaid } from '../../../exports/term-in-pack.ts'
import { bound, tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag, TermUse } from '../../../law/law.ts'
import { termUses } from '../../../law/term-uses.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import { lawAddress } from '../../law/address.ts'
import type { NormAsking } from '../../law/norm-source.ts'
import { sayLaw } from '../../law/words.ts'
import { askForm } from './desk.ts'
import { addCommand, normColophon, normTrail } from './norm-parts.ts'
import { lawShell } from './shell.ts'

/** What a pack knows of an expression on a day, where no text of its law can be searched. */
export function termInPackPage(asking: NormAsking, expression: string, found: TermInPack): string {
  const { source, tongue, on, given, site } = asking
  const { build, language, answer } = found
  const title = quoted(expression, tongue)
  const { said, groups } = packTermSaid(answer, build, on, tongue)
  const beyond = beyondBuildSaid(build, on, today(), tongue)
  const marks = marksExplained(termUses(answer), tongue)
  const address = (extra: Readonly<Record<string, string | undefined>>): string =>
    lawAddress([source.name, 'terms'], { q: expression, ...extra })
  return lawShell({
    tongue,
    site,
    title: `${title}: ${sayLaw('day', tongue, { day: dayInWords(on, tongue) })}`,
    path: address({ on: given }),
    main: html`${normTrail(asking)}
<div class="intro">
<h1 lang="${language}">${title}</h1>
<p class="lede answer">${tied(said)}</p>
${beyond === undefined ? '' : html`<p class="state">${tied(beyond)}</p>`}
</div>
${groups.map(({ lead, uses }) => html`<section class="places">${lead === undefined ? '' : html`<h2>${tied(lead)}</h2>`}${places(uses, tongue)}</section>`)}
${marks === undefined ? '' : html`<p class="quiet marks">${bound(marks)}</p>`}
${site === undefined ? html`<p class="quiet adds">${sayLaw('no-texts.add', tongue)} ${addCommand(source, tongue)}</p>` : ''}
<section class="again"><h2>${sayLaw('find', tongue)}</h2>
${askForm({ tongue, q: expression, on: given ?? '', corpus: source.name, site }, [])}</section>
${normColophon(asking, given === undefined ? address({ on, lang: tongue }) : undefined)}`,
  })
}

function places(uses: readonly TermUse[], tongue: Tag): Html {
  return html`<ul class="facts">${uses.map((use) => html`<li class="ground">${groundLine(cited(use, tongue, 'day'), tongue, tongue)}</li>`)}</ul>`
}
