import type { Tag } from '../../../law/law.ts'
import type { Entry } from './entry.ts'

/** A feed before it takes one of its forms. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: Tag
  /** The page that shows the same. */
  readonly page: string
  /** The feed's own address. */
  readonly address: string
  readonly site: string
  readonly entries: readonly Entry[]
  readonly updated: Date
}

/** A form of a feed. */
export interface FeedForm {
  readonly mediaType: string
  write(feed: Feed): string
}
