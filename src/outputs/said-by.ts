import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { spanInWords } from '../messages/days.ts'
import { nameOfLanguage, say } from '../messages/messages.ts'
import type { PublishedStatement } from '../record/published.ts'
import { whereSaid } from '../record/said-where.ts'
import { namedIn } from '../record/translated.ts'
import type { Block, Run } from './document.ts'
import type { OutputOptions } from './output.ts'
import { wordsRun } from './piece.ts'
import { sayOutput } from './words.ts'

type Row = { readonly label: string; readonly runs: readonly Run[] }
type Supporter = PublishedStatement['endorsed'][number] | PublishedStatement['republished'][number]

/** Who said a statement, when, where, and who stood up for it. */
export function factsOf(statement: PublishedStatement, { language, addresses }: OutputOptions): Block {
  const { id, metadata, saidBy, endorsed, republished, provenance } = statement
  const own = (name: Parameters<typeof namedIn>[1]): Run[] =>
    inOwn(namedIn(statement, name, language), language)
  const title = own('title')
  const { person, office, body } = saidBy
  const address = metadata.address ?? provenance.address
  const rows: Row[] = [
    {
      label: sayOutput('statement', language),
      runs: linked(
        title.length > 0 ? title : [{ text: say('reading.untitled', language) }],
        addresses.statement(language, id),
      ),
    },
    {
      label: say('metadata.speaker', language),
      runs: person
        ? linked(wordsRun(person.name, language), addresses.person(language, person.id))
        : own('speaker'),
    },
    {
      label: say('metadata.office', language),
      runs: office ? wordsRun(office.title, language) : own('office'),
    },
    {
      label: say('metadata.body', language),
      runs: body ? linked(wordsRun(body.name, language), addresses.body(language, body.id)) : own('body'),
    },
    {
      label: say('metadata.date', language),
      runs: [
        ...(metadata.date === undefined ? [] : [{ text: dayInWords(metadata.date, language) }]),
        ...(metadata.during === undefined ? [] : [{ text: spanInWords(metadata.during, language) }]),
      ],
    },
    { label: say('metadata.channel', language), runs: inOwn(whereSaid(statement, language), language) },
    {
      label: say('metadata.address', language),
      runs: address === undefined ? [] : linked([{ text: address }], address),
    },
    { label: say('metadata.endorsedBy', language), runs: supporters(endorsed, language) },
    { label: say('metadata.republishedBy', language), runs: supporters(republished, language) },
    {
      label: say('metadata.language', language),
      runs: [{ text: nameOfLanguage(statement.language, language) }],
    },
  ]
  return { kind: 'facts', rows: rows.filter(({ runs }) => runs.length > 0) }
}

/** Words as they were written, marked where they are in another language. */
function inOwn(words: ReturnType<typeof namedIn>, language: Tag): Run[] {
  if (words === undefined) return []
  return [words.language === language ? { text: words.text } : words]
}

function supporters(all: readonly Supporter[], language: Tag): Run[] {
  return all.flatMap(({ by, on, address }, at): Run[] => [
    ...(at === 0 ? [] : [{ text: '; ' }]),
    ...linked([{ text: by }], address),
    ...(on === undefined ? [] : [{ text: `, ${dayInWords(on, language)}` }]),
  ])
}

/** Runs with a link, where the address is one of the web. */
export function linked(runs: readonly Run[], address: string | undefined): Run[] {
  const link = webAddress(address)
  return link === undefined ? [...runs] : runs.map((run) => ({ ...run, link }))
}

/** An address of the web; nothing where it is of another kind. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/\S+$/iu.test(address) ? address : undefined
}
