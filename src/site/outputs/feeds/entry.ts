import { createHash } from 'node:crypto'
import { documentOf } from '../../../outputs/document-of.ts'
import { markup } from '../../../outputs/markup.ts'
import type { OutputOptions } from '../../../outputs/output.ts'
import { sayOutput } from '../../../outputs/words.ts'
import { writable } from '../../../outputs/writable.ts'
import type { PublishedOpinion } from '../../../record/published.ts'

/** An opinion as every kind of feed carries it. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly author: string
  readonly summary: string
  readonly content: string
  readonly published: Date
  readonly updated: Date
}

export function entryOf(opinion: PublishedOpinion, options: OutputOptions): Entry {
  const document = documentOf(opinion, options)
  const { language } = options
  const title = document.title.text
  return {
    id: lastingId(`opinion ${opinion.id} ${language}`),
    title: writable(opinion.withdrawn ? sayOutput('withdrawn.mark', language, { title }) : title),
    address: document.address,
    author: writable(document.author),
    summary: writable(document.summary),
    content: writable(markup(document)),
    published: new Date(opinion.publishedAt),
    updated: new Date(document.at),
  }
}

/** An identity that stays when the site moves to another address: a UUID of version 8, made from what it names. */
export function lastingId(name: string): string {
  const bytes = createHash('sha256').update(`saual ${name}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}
