import { html, raw } from 'hono/html'
import type { InstalledBuild } from '../../../desk/law/builds.ts'
import type { Html } from '../../../html/voice.ts'
import type { Jurisdiction } from '../../../law/jurisdiction.ts'
import type { Tag } from '../../../law/law.ts'
import { TAGS } from '../../../law/tags.ts'
import { say, sayProblem } from '../../../messages/messages.ts'
import { commandLine } from '../../../messages/started-as.ts'
import { Problem } from '../../../problem.ts'
import { dayInHintsForm } from '../../day-in-hints-form.ts'
import { lawAddress } from '../../law/address.ts'
import { languageName, sayLaw } from '../../law/words.ts'
import type { SiteFrame } from '../../site-frame.ts'
import { buildWords } from './ground.ts'
import { lawShell } from './shell.ts'

/** What was asked, just as typed, and what is wrong with it. */
export interface DeskState {
  readonly tongue: Tag
  readonly q?: string
  readonly on?: string
  readonly corpus?: string
  readonly language?: string
  /** The site that is asked, where it is not a machine of one's own. */
  readonly site?: SiteFrame | undefined
  readonly problem?: { readonly field: 'q' | 'on'; readonly problem: Problem }
}

/** A corpus that stands ready, and what people call it. */
export interface CalledBuild extends Pick<InstalledBuild, 'build'> {
  readonly called: string
}

/** What stands ready, and what could. */
export interface DeskChoices {
  readonly builds: readonly (CalledBuild | Problem)[]
  readonly jurisdictions: readonly Pick<Jurisdiction, 'code' | 'name' | 'corpus' | 'isExample'>[]
}

/** The page on which the law is asked. */
export function deskPage(state: DeskState, { builds, jurisdictions }: DeskChoices): string {
  const { tongue, problem } = state
  const title = sayLaw('title', tongue)
  const ready = builds.flatMap((one) => (one instanceof Problem ? [] : [one]))
  const broken = builds.filter((one) => one instanceof Problem)
  return lawShell({
    tongue,
    site: state.site,
    title: problem ? say('form.error.prefix', tongue, { title }) : title,
    path: lawAddress([], { q: state.q, on: state.on, corpus: state.corpus, language: state.language }),
    main: html`<div class="intro">
<h1>${title}</h1>
${
  problem
    ? html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${sayLaw('wrong', tongue)}</h2>
<p><a href="#${problem.field}">${sayProblem(problem.problem, tongue)}</a></p>
</div>`
    : ''
}<p class="lede">${sayLaw('lede', tongue)}</p>
</div>
${askForm(state, ready)}
${ready.length > 0 ? '' : howToAdd(jurisdictions, state)}
${broken.map((one) => html`<p class="notice unread">${sayProblem(one, tongue)}</p>`)}
${ready.length > 0 ? corpora(ready, state) : ''}
${packs(jurisdictions, ready, state)}`,
  })
}

/** The fields of a question to the law. */
export function askForm(state: DeskState, ready: readonly CalledBuild[]): Html {
  const { tongue, q = '', on = '', corpus, language = '', site } = state
  const held = ready.length === 0 ? TAGS : ready.flatMap(({ build }) => build.languages)
  const languages = [...new Set(held)].sort()
  return html`<form class="entry ask" method="get" action="/law">
<input type="hidden" name="lang" value="${tongue}">
<p class="privacy" id="privacy">${sayLaw(site === undefined ? 'privacy' : 'privacy.site', tongue)}</p>
<div class="field"><label for="q">${sayLaw('q', tongue)}</label>
<p class="hint" id="q-hint">${sayLaw('q.hint', tongue)}</p>
${wrong('q', state)}
<input id="q" name="q" value="${q}" autocomplete="off" spellcheck="false" aria-describedby="privacy q-hint${wrongId('q', state)}"${invalid('q', state)}></div>
<div class="fields">
<div class="field"><label for="on">${sayLaw('on', tongue)}</label>
<p class="hint" id="on-hint">${sayLaw('on.hint', tongue)}</p>
${wrong('on', state)}
<input id="on" name="on" value="${dayInHintsForm(on)}" autocomplete="off" spellcheck="false" maxlength="40" aria-describedby="on-hint${wrongId('on', state)}"${invalid('on', state)}></div>
${
  ready.length < 2
    ? html`<input type="hidden" name="corpus" value="${ready[0]?.build.name ?? corpus ?? ''}">`
    : html`<div class="field"><label for="corpus">${sayLaw('corpus', tongue)}</label>
<select id="corpus" name="corpus"><option value="">${sayLaw('corpus.any', tongue)}</option>${ready.map(({ build: { name }, called }) => html`<option value="${name}"${selected(name === corpus)}>${called}</option>`)}</select></div>`
}
<div class="field"><label for="language">${sayLaw('language', tongue)}</label>
<select id="language" name="language"><option value="">${sayLaw('language.any', tongue)}</option>${languages.map(
    (one) =>
      html`<option value="${one}" lang="${one}"${selected(one === language)}>${languageName(one)}</option>`,
  )}</select></div>
</div>
<p class="do"><button class="read">${sayLaw('find', tongue)}</button></p>
</form>`
}

function corpora(ready: readonly CalledBuild[], { tongue, on }: DeskState): Html {
  return html`<section class="corpora"><h2>${sayLaw('ready', tongue)}</h2>
<ul>
${ready.map(
  ({ build, called }) => html`<li><a href="${lawAddress([build.name], { on, lang: tongue })}">${called}</a>
<p class="about-build">${buildWords(build, tongue)} ${build.languages.map((one, index) => html`${index === 0 ? '' : ', '}<span lang="${one}">${languageName(one)}</span>`)}.</p></li>
`,
)}</ul></section>`
}

/** The packs, whose norms are known without a corpus, too. */
function packs(
  jurisdictions: DeskChoices['jurisdictions'],
  ready: readonly CalledBuild[],
  { tongue, on }: DeskState,
): Html {
  const offered = jurisdictions.filter(({ isExample }) => !isExample)
  // A corpus of that law shows the text beside the pack.
  const at = ({ code, corpus }: (typeof offered)[number]): string =>
    ready.find(({ build }) => build.name === code)?.build.name ??
    ready.find(({ build }) => build.source === corpus?.address)?.build.name ??
    code
  return html`<section class="packs"><h2>${sayLaw('norms', tongue)}</h2>
<p class="hint">${sayLaw('norms.lede', tongue)}</p>
<ul>
${offered.map(
  (
    one,
  ) => html`<li><a href="${lawAddress([at(one), 'norms'], { on, lang: tongue })}">${one.name[tongue]}</a></li>
`,
)}</ul></section>`
}

function howToAdd(jurisdictions: DeskChoices['jurisdictions'], { tongue, site }: DeskState): Html {
  // Visitors of a site cannot add anything to it.
  if (site !== undefined)
    return html`<p class="said">${sayLaw('none.title', tongue)}. ${sayLaw('none.pack', tongue)}</p>`
  return html`<section class="how"><h2>${sayLaw('none.title', tongue)}</h2>
<p>${sayLaw('none.pack', tongue)} ${sayLaw('none.text', tongue)}</p>
<dl>
${jurisdictions
  .filter(({ corpus, isExample }) => corpus !== undefined && !isExample)
  .map(
    ({ code, name }) => html`<dt>${sayLaw('none.known', tongue, { name: name[tongue] })}</dt>
<dd><code>${commandLine(`law add ${code}`)}</code></dd>
`,
  )}<dt>${sayLaw('none.other', tongue)}</dt>
<dd><code>${commandLine(`law add ${sayLaw('none.place', tongue)}`)}</code></dd>
</dl></section>`
}

function selected(is: boolean): Html | '' {
  return is ? raw(' selected') : ''
}

function wrong(field: 'q' | 'on', { problem, tongue }: DeskState): Html | '' {
  if (problem?.field !== field) return ''
  return html`<p class="wrong" id="${field}-wrong">${sayProblem(problem.problem, tongue)}</p>`
}

function wrongId(field: 'q' | 'on', { problem }: DeskState): string {
  return problem?.field === field ? ` ${field}-wrong` : ''
}

function invalid(field: 'q' | 'on', { problem }: DeskState): Html | '' {
  return problem?.field === field ? raw(' aria-invalid="true"') : ''
}
