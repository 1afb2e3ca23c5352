import { textOf } from './body.ts'
import { termMarker } from './definitions.ts'
import type { ActExport } from './export.ts'
import { EDITOR, identification } from './identification.ts'
import { lifecycleOf } from './lifecycle.ts'
import { conceptOf, subtypeOf } from './names.ts'
import { noteKeeper } from './notes.ts'
import { block, element, escaped } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const WEB = /^https?:/u
const OWN_NAMESPACE = 'urn:saual:corpus-build'

/** The text of an act in one language as Akoma Ntoso 3.0. The same act of the same build gives the same bytes. */
export function writeAkomaNtoso(exported: ActExport): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${block('akomaNtoso', { xmlns: NAMESPACE }, [actOf(exported)])}\n`
}

function actOf(exported: ActExport): string {
  const { edition, editions, provisions } = exported.text
  const shared = {
    terms: termMarker(exported.definitionsIn),
    notes: noteKeeper(),
    lifecycle: lifecycleOf(exported),
  }
  // What the text refers to is known when the text is written; it stands before it.
  const content = textOf(provisions, shared)
  const references = [
    ...shared.lifecycle.references(),
    ...shared.terms.terms.map(({ id, term }) =>
      element('TLCTerm', { eId: id, href: conceptOf('term', exported.country, term), showAs: term }),
    ),
  ]
  const attributes = {
    name: subtypeOf(edition.act) ?? 'law',
    contains: edition.since === editions[0]?.since ? 'originalVersion' : 'singleVersion',
  }
  return block('act', attributes, [
    block('meta', {}, [
      identification(exported),
      ...shared.lifecycle.written(),
      block('references', { source: EDITOR }, references),
      shared.notes.written(),
      buildOf(exported),
    ]),
    block('preface', {}, [element('p', {}, element('docTitle', {}, escaped(edition.act.title)))]),
    ...content,
  ])
}

/** Which build the text was taken from and for which day, and what this vocabulary has no words for. */
function buildOf({ build, on, text }: ActExport): string {
  const { name, source, revision, hash } = build
  const { since, sinceAtLatest, until, lacking: unread, source: official } = text.edition
  // A corpus of a folder has a place on somebody's disk: it is nobody else's business.
  const address = WEB.test(source) ? source : undefined
  return block('proprietary', { source: EDITOR }, [
    element('build', { xmlns: OWN_NAMESPACE, name, source: address, revision, hash, on }),
    element('version', { xmlns: OWN_NAMESPACE, since, sinceAtLatest, until, unread, official }),
  ])
}
