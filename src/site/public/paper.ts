import type { Desk } from '../../desk/desk.ts'
import { namesOf } from '../../desk/law/builds.ts'
import { type Accent, siteSettings } from '../../desk/setup/site-settings.ts'
import { timeZoneOf } from '../../desk/setup/time-zone.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag, Trilingual } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import type { PublishedOpinion } from '../../record/published.ts'
import type { Frame } from '../pages/frame.ts'

/** What other parts of the site have in other forms, for pages to link to; what is not there is not shown. */
export interface OtherForms {
  /** Lines for the head of every page: feeds. */
  readonly head?: (language: Tag) => Html
  /** Lines for the head of an opinion's page: its picture, how to show it elsewhere. */
  readonly opinionHead?: (paper: Paper, opinion: PublishedOpinion, language: Tag) => Html
  /** Files of an opinion, as a line of links. */
  readonly ofOpinion?: (language: Tag, slug: string) => Html
  /** How to show one claim elsewhere, as a link. */
  readonly ofClaim?: (language: Tag, slug: string, n: number) => Html
  /** How to follow what a page shows, by the page's path: for its head, and as a line of links. */
  readonly follow?: (path: string, language: Tag) => { readonly head: Html; readonly line: Html }
  /** For the foot of every page, what else there is of the site: words in a language, pages in the one that they lead to. */
  readonly more?: (language: Tag, there: Tag) => Frame['more']
}

/** What the public pages of a site have in common. */
export interface Paper {
  readonly desk: Desk
  readonly name: Trilingual
  /** In which it publishes. */
  readonly languages: readonly Tag[]
  readonly accent?: Accent
  /** Code of the country that most of its statements are of. */
  readonly usualCountry?: string
  /** The time zone by which it tells days. */
  readonly timeZone: string
  /** Where it is found, without a slash at the end; unknown on a machine of one's own. */
  readonly address?: string
  /** Names of the corpora of law that can be asked here. */
  readonly corpora: readonly string[]
  readonly forms: OtherForms
}

const UNNAMED: Trilingual = { kk: 'Saual', ru: 'Saual', en: 'Saual' }

/** What pages need to know besides what the desk keeps. */
export interface PaperOptions {
  /** Folder of the corpora of law that stand ready. */
  readonly corpora?: string | undefined
  readonly forms?: () => Promise<OtherForms>
}

/** The site as it is now set. */
export async function paperOf(desk: Desk, { corpora, forms }: PaperOptions = {}): Promise<Paper> {
  const settings = await siteSettings(desk)
  const { address } = desk.config
  return {
    desk,
    name: settings?.name ?? UNNAMED,
    languages: settings?.languages ?? TAGS,
    ...(settings ? { accent: settings.accent } : {}),
    timeZone: timeZoneOf(settings, desk.catalog),
    ...(settings?.country === undefined ? {} : { usualCountry: settings.country }),
    ...(address === undefined ? {} : { address: address.replace(/\/+$/u, '') }),
    corpora: corpora === undefined ? [] : namesOf(corpora),
    forms: forms ? await forms() : {},
  }
}
