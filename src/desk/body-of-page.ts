import type { Extracted } from '../reader/format.ts'
import type { Metadata } from '../reader/statement.ts'
import type { LawfulCatalog } from './reader-with-law.ts'

/** What knows bodies by their names. */
export type Packs = Pick<LawfulCatalog, 'jurisdictions' | 'law'>

/** "MIA" is a ministry in one country and a news agency in another. */
const LATIN_INITIALS = /^[A-Z]{2,6}$/u

/**
 * A text with the body that its page names as author or publisher, or that its channel is named after, where nothing else names one
 * and a pack knows exactly that name: news media have no such names. An office tells its body better than whoever publishes its words.
 * @param given what was told by hand
 */
export function withBodyOfPage(extracted: Extracted, given: Metadata, packs: Packs): Extracted {
  const { publishers = [], channelNames = [], metadata, notes = [] } = extracted
  if (given.body || given.office || metadata.body || metadata.office) return extracted
  const ofPage = firstBody(publishers, packs)
  const body = ofPage ?? firstBody(channelNames, packs)
  if (body === undefined) return extracted
  // Who signs a page of its own says where it stands, too: told once it is enough.
  const { channel, ...others } = metadata
  return {
    ...extracted,
    metadata: { ...others, ...(channel === undefined || channel === body ? {} : { channel }), body },
    notes: [...notes, { code: ofPage === undefined ? 'body-of-channel' : 'body-of-page', values: { body } }],
  }
}

/** The first name that a pack knows as that of a body. Packs are read when they are first asked for: most texts name nobody. */
function firstBody(names: readonly string[], packs: Packs): string | undefined {
  return names.find((name) =>
    [...packs.jurisdictions.values()].some(
      ({ code, recognises }) =>
        packs.law(code)?.isBody(name) && (!LATIN_INITIALS.test(name) || recognises(name)),
    ),
  )
}
