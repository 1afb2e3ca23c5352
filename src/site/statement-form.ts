import type { Context } from 'hono'
import type { Catalog } from '../catalog.ts'
import { countriesIn } from '../desk/countries.ts'
import { namesOf } from '../desk/law/builds.ts'
import type { Draft } from '../desk/take-in.ts'
import type { Tag } from '../law/law.ts'
import type { Reading } from '../reader/reading.ts'
import { EMPTY } from './entry.ts'
import { formPage } from './pages/form.ts'
import type { FormState } from './pages/form-content.ts'
import { exampleReading } from './pages/reading-content.ts'
import type { ReaderOffer } from './reader/offer.ts'
import { type BrowserReader, browserReader } from './reader/routes.ts'
import { sampleStatement } from './samples.ts'
import type { FramesNow, SiteFrame } from './site-frame.ts'
import type { SiteOptions } from './site-options.ts'

/** The form on which a statement is given to be read. */
export interface StatementForm {
  /** The reader for browsers that the form offers, where it is asked from other machines. */
  readonly reader: BrowserReader | undefined
  show(context: Context, state: FormState, language: Tag, status?: 200 | 400 | 413 | 422): Promise<Response>
}

/**
 * Makes the form, with an example already read.
 * @param read reads one statement
 */
export function statementForm(
  catalog: Catalog,
  { formats, exports, corpora, desk }: SiteOptions,
  read: (draft: Draft) => Reading,
  framesNow: FramesNow,
): StatementForm {
  const jurisdictions = countriesIn(catalog)
  const choices = { sheets: catalog.sheets, exports, jurisdictions }
  const endings = formats.flatMap(({ extensions }) => extensions)
  const isLawReady = (): boolean => corpora !== undefined && namesOf(corpora).length > 0
  const examples = new Map<Tag, Promise<Reading>>()
  // On the machine that serves it a text leaves nothing, and the full texts of laws can be asked.
  const reader = desk && browserReader(catalog, (language, offer) => page({ entry: EMPTY }, language, offer))

  async function page(state: FormState, language: Tag, known?: ReaderOffer): Promise<string> {
    const shown = state.problem ? undefined : exampleReading(await example(language), choices, language)
    const frames = await framesNow()
    const frame = frames?.(language)
    const offered = { endings, jurisdictions, ...usualIn(frame) }
    const offer = known ?? (await reader?.offer({ ...offered, law: isLawReady() }, frames && inEach(frames)))
    const form = { ...offered, isSent: desk !== undefined, ...(offer ? { reader: offer } : {}) }
    return formPage(state, form, language, shown, frame)
  }

  function example(language: Tag): Promise<Reading> {
    const known = examples.get(language)
    if (known) return known
    const made = sampleStatement(language, formats).then(read)
    examples.set(language, made)
    return made
  }

  return {
    reader,
    async show(context, state, language, status = 200) {
      context.header('vary', 'accept-language')
      return context.html(await page(state, language), status)
    },
  }
}

/** The country of the site's statements, where it has been set. */
function usualIn(site: SiteFrame | undefined): Pick<SiteFrame, 'usualCountry'> {
  return site?.usualCountry === undefined ? {} : { usualCountry: site.usualCountry }
}

/** The site in each language, for browsers that make its pages themselves. */
function inEach(frames: (language: Tag) => SiteFrame): ReaderOffer['frames'] {
  return { kk: frames('kk').frame, ru: frames('ru').frame, en: frames('en').frame }
}
