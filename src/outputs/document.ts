import type { Tag } from '../law/law.ts'

/** A stretch of a line set in one way. */
export interface Run {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly code?: true
  /** `https:`, `http:` or `mailto:`; nothing else becomes a link. */
  readonly link?: string
  /** Present where it is not the language of the block. */
  readonly language?: Tag
}

/** What a paragraph is, where it is not plain prose. */
export type Role = 'alert' | 'missing' | 'byline' | 'card' | 'colophon'

/** A part of a document. `language` is present where it is not the document's. */
export type Block = (
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly role?: Role }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** What is known of a statement, row by row. */
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly label: string; readonly runs: readonly Run[] }[]
    }
  /** The words of a claim, by lines; it begins a section of its own. Where these are a translation, the exact words follow. */
  | {
      readonly kind: 'claim'
      readonly n: number
      readonly lines: readonly string[]
      readonly link: string
      readonly original?: {
        readonly label: string
        readonly lines: readonly string[]
        readonly language: Tag
      }
    }
  /** A question put to the claim before; what it rests on stands in a footnote. */
  | {
      readonly kind: 'question'
      readonly number: string
      readonly runs: readonly Run[]
      readonly note: readonly Run[]
    }
) & { readonly language?: Tag }

/** An opinion in the order in which it is read, before it is set in any form. */
export interface Document {
  readonly title: { readonly text: string; readonly language: Tag }
  readonly language: Tag
  readonly author: string
  /** What the site is called. */
  readonly site: string
  /** When it was last changed: UTC as ISO text. */
  readonly at: string
  readonly address: string
  readonly summary: string
  readonly blocks: readonly Block[]
}
