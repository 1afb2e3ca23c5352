import type { Tag } from '../law/law.ts'
import type { PublishedOpinion } from '../record/published.ts'
import type { Made } from './pdf/typesetting/made.ts'

/** Whole addresses of what an output refers to: they never change. */
export interface Addresses {
  opinion(language: Tag, slug: string, claim?: number): string
  statement(language: Tag, id: string): string
  /** The statement's text alone: what offsets count in. */
  statementText(id: string): string
  person(language: Tag, id: string): string
  body(language: Tag, id: string): string
  check(language: Tag, name: string): string
  /** A file of the opinion, by its ending. */
  file(language: Tag, slug: string, ending: string): string
  /** What programs are given, by its path in the interface. */
  data(path: string): string
  /** What JSON of a name is made after. */
  schema(name: string): string
}

/** How an output is asked for. */
export interface OutputOptions {
  readonly language: Tag
  /** What the site is called in the language. */
  readonly site: string
  readonly addresses: Addresses
  /** The title of a check in a language. */
  readonly checkTitle: (name: string, language: Tag) => string
  /** The time zone by which days are told to people; data for programs keeps the exact moments. */
  readonly timeZone: string
  /** Which part of an output that has parts, from 1; the whole where absent. */
  readonly page?: number
  /** Where what takes long is kept once it was made; made anew each time where absent. */
  readonly made?: Made
}

/** A form of a published opinion. One folder in `src/outputs/` each; found by its folder, registered nowhere. */
export interface Output {
  /** What stands behind the opinion's name in the address: `docx`. */
  readonly ending: string
  readonly mediaType: string
  /** Whether a browser is to save it rather than to show it. */
  readonly isSaved?: boolean
  /** How pages link to it: by which name, at which place among the others. Without it, only those who know it ask for it. */
  readonly link?: { readonly name: string; readonly place: number }
  /**
   * The bytes; nothing where the opinion has nothing of the kind.
   * @throws Problem `output-…` where this machine can't make it
   */
  readonly render: (
    opinion: PublishedOpinion,
    options: OutputOptions,
  ) => Promise<string | Uint8Array<ArrayBuffer> | undefined>
}
