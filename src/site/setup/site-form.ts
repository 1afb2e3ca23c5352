import { html, raw } from 'hono/html'
import type { Country } from '../../desk/countries.ts'
import type { SiteSettings } from '../../desk/setup/site-settings.ts'
import { timeZones } from '../../desk/setup/time-zones.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { LANGUAGE_NAMES } from '../../messages/messages.ts'
import type { Problem } from '../../problem.ts'
import { countryChoice } from '../staff/country-choice.ts'
import { choice, type FormProblem, field } from '../staff/field.ts'
import { typed } from '../staff/typed.ts'
import { saySetUp } from './words.ts'

/** The fields of what a site is called and looks like. */
export function siteFields(
  { name, languages, accent, country, timeZone = '' }: SiteSettings,
  countries: readonly Country[],
  wrong: FormProblem | undefined,
  language: Tag,
): Html {
  return html`${TAGS.map((tag) => field({ name: `name-${tag}`, label: saySetUp(`name.${tag}`, language), value: name[tag], autocomplete: 'off' }, wrong, language))}
<fieldset class="field" id="languages"><legend>${saySetUp('languages', language)}</legend>
<p class="hint">${saySetUp('languages.hint', language)}</p>
${TAGS.map(
  (tag) =>
    html`<label lang="${tag}"><input type="checkbox" name="languages" value="${tag}"${raw(languages.includes(tag) ? ' checked' : '')}> ${LANGUAGE_NAMES[tag]}</label>
`,
)}</fieldset>
${(['light', 'dark'] as const).map((theme) => field({ name: `accent-${theme}`, label: saySetUp(`accent.${theme}`, language), hint: saySetUp(`accent.${theme}.hint`, language), value: accent[theme], type: 'color' }, wrong, language))}
${countryChoice({ name: 'country', label: saySetUp('country', language), hint: saySetUp('country.hint', language), value: country ?? '', any: saySetUp('country.any', language) }, countries, language)}
${choice(
  {
    name: 'time-zone',
    label: saySetUp('time-zone', language),
    hint: saySetUp('time-zone.hint', language),
    value: timeZone,
  },
  [
    { value: '', text: saySetUp('time-zone.any', language) },
    ...timeZones().map((value) => ({ value, text: value })),
  ],
)}`
}

/** The settings in a sent form, not checked yet. */
export function settingsIn(form: FormData): SiteSettings {
  const [country, timeZone] = [typed(form, 'country'), typed(form, 'time-zone')]
  return {
    name: { kk: typed(form, 'name-kk'), ru: typed(form, 'name-ru'), en: typed(form, 'name-en') },
    languages: TAGS.filter((tag) => form.getAll('languages').includes(tag)),
    accent: {
      light: typed(form, 'accent-light').toLowerCase(),
      dark: typed(form, 'accent-dark').toLowerCase(),
    },
    ...(country === '' ? {} : { country }),
    ...(timeZone === '' ? {} : { timeZone }),
  }
}

/** The field at which a problem with the settings is shown. */
export function siteField({ code, values }: Problem): string {
  if (code === 'site-name') return `name-${values.language}`
  return code === 'site-languages' ? 'languages' : `accent-${values.theme}`
}
