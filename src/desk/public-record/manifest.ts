import { z } from 'zod'

/** Names of the files: no name can lead out of a folder. */
export const FILE_NAME = /^[a-z]+\.(?:csv|jsonl)$/u
export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.sig.json'
/** The log itself, link by link. */
export const LOG = 'record.jsonl'
export const FORMAT = 'saual-public-record-1'

const base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/u)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** One key gives its place to the next: the new key, signed by the one before. */
export const handover = z.strictObject({ from: base64, to: base64, at: z.string(), signature: base64 })

/** What the public record is made of, as it was signed. */
export const manifest = z.strictObject({
  format: z.literal(FORMAT),
  site: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  address: z.string(),
  madeAt: z.string(),
  /** Where the record ended: how many facts, and the hash of the last. */
  record: z.strictObject({ facts: z.int().min(0), hash: sha256 }),
  files: z.array(
    z.strictObject({
      name: z.string().regex(FILE_NAME),
      bytes: z.int().min(0),
      rows: z.int().min(0),
      sha256,
    }),
  ),
  /** Public key as DER (SPKI) in base64. */
  key: base64,
  handovers: z.array(handover),
})

export const signature = z.strictObject({ algorithm: z.literal('Ed25519'), signature: base64 })

export type Manifest = z.infer<typeof manifest>
export type Handover = z.infer<typeof handover>
