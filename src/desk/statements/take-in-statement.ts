import { loadFormats } from '../../catalog.ts'
import { type AddressOptions, type Fetched, readAddress } from '../../intake/address.ts'
import { extract } from '../../intake/extract.ts'
import { extractTyped } from '../../intake/extract-typed.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import type { Extracted, Format } from '../../reader/format.ts'
import type { Metadata } from '../../reader/statement.ts'
import type { BodyOf, Fact } from '../../record/fact.ts'
import { appendFacts } from '../append-facts.ts'
import { checkAddress, checkWords } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { LONGEST_STATEMENT } from '../longest-statement.ts'
import { statementReader } from '../read-statement.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { takeIn } from '../take-in.ts'
import { capturePage } from './capture-page.ts'
import { keptMetadata } from './known-of-statement.ts'
import { checkSaidBy, type GivenSaidBy } from './said-by.ts'

/** Where a statement comes from: one of three ways. */
export type Source =
  | { readonly text: string }
  | { readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } }
  | { readonly address: string }

/** What is known of it besides; what was typed counts before what the source says of itself. */
export interface Known {
  readonly metadata?: Metadata
  readonly saidBy?: GivenSaidBy
}

type Provenance = BodyOf<'statement-taken-in'>['provenance']

export const LARGEST_FILE_MB = 10
const LONGEST_FILE_NAME = 200

/**
 * Freezes a statement and records it. A file, or the capture of a page, is in the archive before the fact that names it.
 * @returns the statement's id
 * @throws Problem `staff-not-allowed`, `statement-known` (with its id), `statement-too-long`, `page-file-too-large`, and
 * whatever intake finds wrong
 */
export async function takeInStatement(
  desk: Desk,
  by: Member,
  source: Source,
  { metadata: typed = {}, saidBy: given = {} }: Known = {},
  fetching: AddressOptions = {},
): Promise<string> {
  demand(by, 'take-in-statement')
  const formats = await loadFormats()
  const { extracted, provenance } = await takeFrom(desk, source, formats, fetching)
  if (extracted.text.length > LONGEST_STATEMENT)
    throw new Problem('statement-too-long', 'input', { most: LONGEST_STATEMENT })
  const { id, text, sha256, cues, language: told, isLanguageOfFile, ...known } = takeIn(extracted, typed)
  if (await desk.record.statements.get(id)) throw new Problem('statement-known', 'input', { id })
  if (text.includes('\0') || !text.isWellFormed()) throw new Problem('desk-words-broken', 'input')
  const saidBy = await checkSaidBy(desk, given, known.date)
  const asTold = { ...(told ? { language: told } : {}), ...(isLanguageOfFile ? { isLanguageOfFile } : {}) }
  const read = statementReader(desk.catalog, { checks: [] })
  const { language } = read({ id, text, sha256, ...asTold }).statement
  // Opinions quote and translate between these.
  if (!isTag(language)) throw new Problem('statement-language', 'input', { language })
  const { endorsedBy, republishedBy, ...metadata } = known
  const facts: Fact[] = [
    {
      kind: 'statement-taken-in',
      subject: id,
      body: {
        text,
        sha256,
        language,
        metadata: keptMetadata(metadata),
        saidBy,
        provenance,
        ...(cues ? { cues: [...cues] } : {}),
      },
    },
  ]
  const [endorsed, republished] = [checkWords(endorsedBy), checkWords(republishedBy)]
  if (endorsed !== undefined) facts.push({ kind: 'statement-endorsed', subject: id, body: { by: endorsed } })
  if (republished !== undefined)
    facts.push({ kind: 'statement-republished', subject: id, body: { by: republished } })
  await appendFacts(desk, by, facts, { [id]: 0 })
  return id
}

async function takeFrom(
  desk: Desk,
  source: Source,
  formats: readonly Format[],
  fetching: AddressOptions,
): Promise<{ readonly extracted: Extracted; readonly provenance: Provenance }> {
  if ('text' in source) {
    return { extracted: await extractTyped(source.text, formats), provenance: { channel: 'pasted' } }
  }
  if ('file' in source) return takeFile(desk, source.file, formats)
  const page = await readAddress(source.address, fetching)
  const at = desk.now()
  const extracted = await extract(page, formats)
  return { extracted: named(extracted, page), provenance: await capture(desk, page, at) }
}

async function takeFile(
  desk: Desk,
  { name, mediaType, bytes }: Extract<Source, { file: unknown }>['file'],
  formats: readonly Format[],
): Promise<{ readonly extracted: Extracted; readonly provenance: Provenance }> {
  if (bytes.byteLength > LARGEST_FILE_MB * 1024 * 1024)
    throw new Problem('page-file-too-large', 'input', { name, limit: LARGEST_FILE_MB })
  const extracted = await extract({ bytes, name, mediaType }, formats)
  const fileName = plainName(name)
  const capture = await desk.archive.put(bytes)
  return {
    extracted,
    provenance: {
      channel: 'file',
      ...(fileName === '' ? {} : { fileName }),
      capture,
      capturedAs: 'file',
    },
  }
}

async function capture(desk: Desk, page: Fetched, at: string): Promise<Provenance> {
  const sha256 = await desk.archive.put(await capturePage(page, at))
  const address = checkAddress(page.address)
  return {
    channel: 'address',
    ...(address === undefined ? {} : { address }),
    capture: sha256,
    capturedAs: 'warc',
  }
}

/** A page that names its own address knows better than whoever followed a link to it. */
function named(extracted: Extracted, { address }: Fetched): Extracted {
  return { ...extracted, metadata: { address, ...extracted.metadata } }
}

/** The name of a file without folders and without what would not show. */
function plainName(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, LONGEST_FILE_NAME)
    .trim()
}
