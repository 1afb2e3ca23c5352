import type { Hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { dayNumber, NEVER } from '../../law/corpus/days.ts'
import { createPhraseWriter } from '../../law/corpus/phrase-writer.ts'
import type { Breath } from './breath.ts'
import { createDefinitionWriter } from './definition-writer.ts'
import { indexedText } from './indexed-text.ts'
import { putTable } from './tables.ts'
import { createUtf8Buffer } from './utf8-buffer.ts'

interface PassageRow {
  readonly id: number
  readonly act: number
  readonly heading: string
  readonly text: string
  readonly state: string
  readonly since: string
  readonly until: string | null
  readonly rank: number
  readonly terms: string | null
}

/**
 * Indexes the words of a language and finds its definitions.
 * @param hash takes the texts in, so that it tells what was indexed
 */
export async function indexLanguage(
  db: DatabaseSync,
  language: TextLanguage,
  keysOf: (folded: string) => readonly string[],
  hash: Hash,
  breathe: Breath,
): Promise<void> {
  const { count } = db.prepare('select count(*) as count from passage where language = ?').get(language) as {
    count: number
  }
  const utf8 = createUtf8Buffer()
  const writer = createPhraseWriter(keysOf)
  const define = createDefinitionWriter(db, language, keysOf)
  const [since, until, act] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const rank = new Uint8Array(count)
  const ids = new Int32Array(count)
  let place = 0
  const rows = db
    .prepare(
      'select passage.id, act, heading, text, state, since, passage.until, rank, terms from passage join act on act.id = act left join taken.marked on marked.passage = passage.id where language = ? order by passage.id',
    )
    .iterate(language) as unknown as Iterable<PassageRow>
  for (const row of rows) {
    await breathe()
    const written = utf8(indexedText(row))
    hash.update(`${language}\n${row.since}\n${row.until}\n`).update(written).update('\n')
    // What is not in force yet, or not any more, is no use of a word.
    writer.add(written, 0, row.state === 'text' ? written.length : 0)
    since[place] = dayNumber(row.since)
    until[place] = row.until === null ? NEVER : dayNumber(row.until)
    act[place] = row.act
    rank[place] = row.rank
    ids[place] = row.id
    place++
    if (row.state === 'text') define(row)
  }
  for (const [name, table] of writer.tables()) {
    await breathe()
    putTable(db, language, name, table)
  }
  for (const [name, table] of Object.entries({ since, until, act, rank, ids }))
    putTable(db, language, name, table)
}
