import { html, raw } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import type { SiteSettings } from '../../desk/setup/site-settings.ts'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { shell } from '../pages/shell.ts'
import { type FormProblem, problemSummary } from '../staff/field.ts'
import { siteFields } from './site-form.ts'
import { saySetUp } from './words.ts'

/** What stands in the form of the set-up, and what is wrong with it. */
export interface SetUpState {
  readonly settings: SiteSettings
  readonly sample: boolean
  readonly countries: readonly Country[]
  readonly wrong?: FormProblem
}

/** Where a new site gets its name, its languages and its colour. */
export function setUpPage(
  path: string,
  language: Tag,
  { settings, sample, countries, wrong }: SetUpState,
): string {
  const title = saySetUp('title', language)
  return shell({
    language,
    title: `${title} — ${say('page.name', language)}`,
    path,
    style: '/assets/staff.css',
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}
<p class="lede">${saySetUp('lede', language)}</p>
</div>
<form class="entry" method="post" action="${path}?lang=${language}">
${siteFields(settings, countries, wrong, language)}
<fieldset class="field"><legend>${saySetUp('sample', language)}</legend>
<p class="hint">${saySetUp('sample.hint', language)}</p>
<label><input type="checkbox" name="sample" value="yes"${raw(sample ? ' checked' : '')}> ${saySetUp('sample.add', language)}</label></fieldset>
<p class="hint">${saySetUp('next', language)}</p>
<p class="do"><button class="read">${saySetUp('do', language)}</button></p>
</form>`,
  })
}
