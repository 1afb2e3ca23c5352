import { z } from 'zod'
import { isCountryCode } from '../../law/country.ts'
import type { Tag, Trilingual } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { checkName } from '../staff/person.ts'
import { demand } from '../staff/roles.ts'
import { contrast, isColour } from './contrast.ts'
import { isTimeZone } from './time-zones.ts'

/** What the public sees of the site as a whole; none of it is secret. */
export interface SiteSettings {
  readonly name: Trilingual
  /** In which the site publishes, the first one first. */
  readonly languages: readonly Tag[]
  readonly accent: Accent
  /** Code of the country that most of its statements are of; nothing where they are of several. */
  readonly country?: string
  /** The time zone by which the site tells days and times, by its name in the IANA database; by default that of the country. */
  readonly timeZone?: string
}

/** The one colour besides ink and paper, `#rrggbb`, for a light and for a dark page. */
export interface Accent {
  readonly light: string
  readonly dark: string
}

/** Colours of the page style (`src/exports/html/page.css`), against which an accent must stand out. */
export const PAPER: Accent = { light: '#fdfcf8', dark: '#151614' }
export const USUAL_ACCENT: Accent = { light: '#0b5653', dark: '#85c7c0' }
/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5
const NAME = 'site'

const tag = z.enum(['kk', 'ru', 'en'])
const form = z.strictObject({
  name: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  languages: z.array(tag).min(1),
  accent: z.strictObject({ light: z.string(), dark: z.string() }),
  country: z.exactOptional(z.string().refine(isCountryCode)),
  timeZone: z.exactOptional(z.string().refine(isTimeZone)),
})

/** What the site is called and looks like; nothing where it has not been set up. */
export async function siteSettings({ settings }: Pick<Desk, 'settings'>): Promise<SiteSettings | undefined> {
  const kept = await settings.get(NAME)
  return kept === undefined ? undefined : form.parse(JSON.parse(kept))
}

/**
 * Changes what the site is called and looks like.
 * @throws Problem `staff-not-allowed`, `site-…`
 */
export async function changeSite(desk: Desk, by: Member, wanted: SiteSettings): Promise<void> {
  demand(by, 'change-site')
  await keepSite(desk, wanted)
}

/** As `changeSite`, for the set-up of a site that has no members yet. */
export async function keepSite({ settings }: Pick<Desk, 'settings'>, wanted: SiteSettings): Promise<void> {
  await settings.set(NAME, JSON.stringify(checkSite(wanted)))
}

/**
 * Settings as they can stand.
 * @throws Problem `site-name`, `site-languages`, `site-colour`, `site-contrast`
 */
function checkSite({ name, languages, accent, country, timeZone }: SiteSettings): SiteSettings {
  const names = { kk: nameIn('kk', name), ru: nameIn('ru', name), en: nameIn('en', name) }
  if (languages.length === 0) throw new Problem('site-languages', 'input')
  for (const theme of ['light', 'dark'] as const) checkColour(theme, accent[theme])
  return form.parse({
    name: names,
    languages: [...new Set(languages)],
    accent,
    ...(country === undefined || !isCountryCode(country) ? {} : { country }),
    ...(timeZone === undefined || !isTimeZone(timeZone) ? {} : { timeZone }),
  })
}

function nameIn(language: Tag, name: Trilingual): string {
  try {
    return checkName(name[language])
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    throw new Problem('site-name', 'input', { language }, { cause })
  }
}

function checkColour(theme: 'light' | 'dark', colour: string): void {
  if (!isColour(colour)) throw new Problem('site-colour', 'input', { theme })
  const found = contrast(colour, PAPER[theme])
  if (found < LEAST_CONTRAST)
    // Rounded down: 4.49 must not be shown as the 4.5 that it isn't.
    throw new Problem('site-contrast', 'input', {
      theme,
      found: Math.floor(found * 10) / 10,
      least: LEAST_CONTRAST,
    })
}

/** What the site is called in a language. */
export async function siteName(desk: Pick<Desk, 'settings'>, language: Tag): Promise<string> {
  return (await siteSettings(desk))?.name[language] ?? 'Saual'
}
