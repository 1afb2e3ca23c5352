import type { Tag } from '../../../law/law.ts'
import { Problem } from '../../../problem.ts'
import { withFileTaken } from '../../entry-state.ts'
import { fieldOf } from '../../entry-text.ts'
import { pageBody } from '../../pages/body.ts'
import type { Content } from '../../pages/content.ts'
import { type FormState, formContent } from '../../pages/form-content.ts'
import { readingContent } from '../../pages/reading-content.ts'
import { readAddress } from '../../public/address.ts'
import type { ReaderOffer } from '../offer.ts'
import { entryOfFields, type Field, fileElsewhere } from './fields.ts'
import type { Found } from './found.ts'
import type { OwnReader } from './own-reader.ts'

/** A page as the browser puts it in place of the one before. */
export interface OwnPage {
  readonly kind: 'form' | 'reading'
  readonly language: Tag
  readonly title: string
  readonly body: string
}

/** A file of a reading, to be saved on this device. */
export interface OwnFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** What reads the file that was chosen is not on this device and can't be loaded now. */
export interface Missing {
  readonly kind: 'missing'
}

/** What the site's own pages answer, made on this device. */
export interface OwnPages {
  /** The reading of what was typed, or the form again with what is wrong. */
  reading(fields: readonly Field[], language: Tag): Promise<OwnPage | Missing>
  form(fields: readonly Field[], language: Tag): Promise<OwnPage>
  /** @throws Error where there is no such export */
  file(name: string, fields: readonly Field[], language: Tag): Promise<OwnFile>
  /** Loads what the reading of a text needs, so that nothing is loaded when it is asked for. */
  prepare(fields: readonly Field[]): Promise<Missing | undefined>
}

/** Makes the pages of a device. */
export function ownPages(reader: OwnReader, { exports, formats }: Found, offer: ReaderOffer): OwnPages {
  const choices = { ...offer.form, isSent: true, reader: { ...offer, isHere: true } }
  const { jurisdictions } = offer.form
  const siteName = (language: Tag) => offer.frames?.[language].name

  return {
    async reading(fields, language) {
      const entry = await entryOfFields(fields)
      try {
        const { reading, notes } = await reader.read(entry)
        return page(
          'reading',
          readingContent(
            reading,
            {
              notes,
              sheets: reader.sheets,
              told: reader.told,
              exports,
              jurisdictions,
              siteName: siteName(language),
            },
            language,
          ),
          language,
        )
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        // The page stays, and the file in it, so that it can be tried again.
        if (isMissing(error)) return { kind: 'missing' }
        const state = await withFileTaken(entry, formats, reader.packs, error)
        return form({ ...state, problem: { problem: error, field: fieldOf(error, entry) } }, language)
      }
    },
    async form(fields, language) {
      const { file, ...entry } = await entryOfFields(fields)
      if (file && fileElsewhere(fields, formats, offer.form.endings))
        return form({ entry, file: { name: file.name, taken: false } }, language)
      return form(await withFileTaken(file ? { ...entry, file } : entry, formats, reader.packs), language)
    },
    async file(name, fields, language) {
      const wanted = exports.get(name)
      if (!wanted) throw new Error(`no export ${name}`)
      const { reading } = await reader.read(await entryOfFields(fields))
      return {
        name: `saual-${reading.statement.sha256.slice(0, 12)}.${wanted.extension}`,
        mediaType: wanted.mediaType,
        text: wanted.render(reading, { language, told: reader.told }),
      }
    },
    async prepare(fields) {
      try {
        await reader.read(await entryOfFields(fields))
      } catch (error) {
        // What is half typed may be wrong yet; it is told when it is asked to be read.
        if (!(error instanceof Problem)) throw error
        if (isMissing(error)) return { kind: 'missing' }
      }
      return undefined
    },
  }

  function form(state: FormState, language: Tag): OwnPage {
    const content = formContent(state, { ...choices, siteName: siteName(language) }, language)
    return page('form', content, language)
  }

  function page(kind: OwnPage['kind'], content: Content, language: Tag): OwnPage {
    const frame = offer.frames?.[language]
    const standing = { place: readAddress(language), isWithin: kind === 'reading' }
    const body = String(pageBody({ language, ...content, frame, standing }))
    return { kind, language, title: content.title, body }
  }
}

function isMissing({ code }: Problem): boolean {
  return code === 'format-not-here'
}
