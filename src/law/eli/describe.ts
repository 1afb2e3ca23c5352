import type { TextLanguage } from '../corpus/act.ts'
import type { CorpusAct, Passage } from '../corpus/passage.ts'
import type { Day } from '../law.ts'
import { eliOf, eliOfAct } from './identifier.ts'
import { lettersOf } from './language.ts'

/** A text of an act or provision in one language, and where it can be read. */
export interface DescribedText {
  readonly language: TextLanguage
  readonly title: string
  readonly since: Day
  readonly formats: readonly { readonly address: string; readonly mediaType: string }[]
}

/** What is described. */
export interface Described {
  readonly jurisdiction: string
  readonly act: CorpusAct
  /** A provision of the act; the act itself without one. */
  readonly passage?: Pick<Passage, 'anchor' | 'number'>
  /** First day on which any text of it is known to stand, and the last one where there is one. */
  readonly first?: Day
  readonly last?: Day
  readonly texts: readonly DescribedText[]
}

const ONTOLOGY = 'http://data.europa.eu/eli/ontology#'
const LANGUAGES = 'http://publications.europa.eu/resource/authority/language/'
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/'

const at = (id: string): object => ({ '@id': id })
const day = (value: Day): object => ({ '@type': 'xsd:date', '@value': value })

/**
 * An act or provision in the ELI ontology, as JSON-LD: what it is through time, its versions, the texts of these in their
 * languages, and the files that hold these. All of it is an unofficial copy, and says so.
 */
export function describe(described: Described): object {
  const { jurisdiction, act, passage, first, last, texts } = described
  const place = passage === undefined ? {} : { passage }
  const own = eliOf(jurisdiction, act, place)
  const versions = Map.groupBy(texts, ({ since }) => since)
  const { type } = eliOfAct(act)
  const resource = {
    '@id': own,
    '@type': passage === undefined ? 'eli:LegalResource' : 'eli:LegalResourceSubdivision',
    ...(passage === undefined
      ? {
          'eli:type_document': at(`/eli/${jurisdiction}/${type}`),
          'eli:id_local': act.number ?? act.key,
          ...(act.adopted === undefined ? {} : { 'eli:date_document': day(act.adopted) }),
        }
      : { 'eli:is_part_of': at(eliOf(jurisdiction, act)) }),
    ...(first === undefined ? {} : { 'eli:first_date_entry_in_force': day(first) }),
    ...(last === undefined ? {} : { 'eli:date_no_longer_in_force': day(last) }),
    'eli:has_member': [...versions.keys()].map((since) =>
      at(eliOf(jurisdiction, act, { ...place, on: since })),
    ),
  }
  const graph = [...versions].flatMap(([since, held]) => {
    const version = eliOf(jurisdiction, act, { ...place, on: since })
    const expressionOf = ({ language }: DescribedText): string =>
      eliOf(jurisdiction, act, { ...place, on: since, language })
    return [
      {
        '@id': version,
        '@type': resource['@type'],
        'eli:is_member_of': at(own),
        'eli:version_date': day(since),
        'eli:is_realized_by': held.map((text) => at(expressionOf(text))),
      },
      ...held.flatMap((text) => expression(text, expressionOf(text), version)),
    ]
  })
  return {
    '@context': { eli: ONTOLOGY, xsd: 'http://www.w3.org/2001/XMLSchema#' },
    '@graph': [resource, ...graph],
  }
}

function expression({ language, title, formats }: DescribedText, own: string, version: string): object[] {
  const letters = lettersOf(language)
  return [
    {
      '@id': own,
      '@type': 'eli:LegalExpression',
      'eli:realizes': at(version),
      ...(letters.length === 3 ? { 'eli:language': at(LANGUAGES + letters.toUpperCase()) } : {}),
      'eli:title': { '@value': title, '@language': language },
      'eli:is_embodied_by': formats.map(({ address }) => at(address)),
    },
    ...formats.map(({ address, mediaType }) => ({
      '@id': address,
      '@type': 'eli:Format',
      'eli:embodies': at(own),
      'eli:format': at(MEDIA_TYPES + mediaType),
      'eli:legal_value': at(`${ONTOLOGY}LegalValue-unofficial`),
    })),
  ]
}
