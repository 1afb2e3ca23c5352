import type { Hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { dayNumber, NEVER } from '../../law/corpus/days.ts'
import { createPhraseWriter } from '../../law/corpus/index/phrase-writer.ts'
import { startsOfActs } from '../../law/corpus/search/act-count.ts'
import type { Breath } from './breath.ts'
import { collect } from './collect.ts'
import { createDefinitionWriter, type Defining } from './definition-writer.ts'
import type { BuildOptions } from './index-build.ts'
import { keepWords } from './kept-words.ts'
import { tableWriter } from './tables.ts'
import { rowOfTitle, type TitleRow, titlesIn } from './titles.ts'

type PassageRow = {
  readonly id: number
  readonly act: number
  /** UTF-8 of its words, and how many bytes of it are its heading. */
  readonly written: Uint8Array<ArrayBuffer>
  readonly headed: number
  readonly state: string
  readonly since: string
  readonly until: string | null
  readonly rank: number
  readonly terms: string | null
}

/** The words are those of `indexedText`. */
const PASSAGES = `
select passage.id, act, cast(heading || char(10) || text as blob) as written, octet_length(heading) as headed, state, since,
  passage.until, rank, terms
from passage join act on act.id = act left join taken.marked on marked.passage = passage.id
where language = ? order by passage.id`

const ENCODER = new TextEncoder()

/**
 * Indexes the words of a language, those of the titles of acts before those of their texts, and finds its definitions.
 * @param hash takes the texts in, so that it tells what was indexed
 */
export async function indexLanguage(
  db: DatabaseSync,
  language: TextLanguage,
  { keysOf: keysOfAll, definitionsIn }: Pick<BuildOptions, 'keysOf' | 'definitionsIn'>,
  hash: Hash,
  breathe: Breath,
): Promise<void> {
  const keysOf = keysOfAll(language)
  const { passages } = db
    .prepare('select count(*) as passages from passage where language = ?')
    .get(language) as { passages: number }
  const titles = titlesIn(db, language)
  const count = passages + titles.length
  const writer = createPhraseWriter(keysOf, { store: keepWords(db) })
  const define = createDefinitionWriter(db, language, keysOf, definitionsIn)
  const [since, until, act] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const rank = new Uint8Array(count)
  const ids = new Int32Array(count)
  let place = 0
  const put = (id: number, row: Pick<TitleRow, 'since' | 'until' | 'act' | 'rank'>): void => {
    since[place] = dayNumber(row.since)
    until[place] = row.until === null ? NEVER : dayNumber(row.until)
    act[place] = row.act
    rank[place] = row.rank
    ids[place] = id
    place++
  }
  let titled = 0
  const putTitles = (of: number): void => {
    for (let row = titles[titled]; row !== undefined && row.act <= of; row = titles[++titled]) {
      hash.update(`${language}\n${row.since}\n${row.until}\n${row.title}\n`)
      writer.add(ENCODER.encode(row.title))
      put(rowOfTitle(row.id), row)
    }
  }
  for (const row of db.prepare(PASSAGES).iterate(language) as Iterable<PassageRow>) {
    await breathe()
    putTitles(row.act)
    const { written } = row
    hash.update(`${language}\n${row.since}\n${row.until}\n`).update(written).update('\n')
    // What is not in force yet, or not any more, is no use of a word.
    writer.add(written, 0, row.state === 'text' ? written.length : 0)
    put(row.id, row)
    if (row.state === 'text') define(new WrittenPassage(row))
    // Let go of at once: texts that wait to be collected would be as large as the index.
    written.buffer.transfer(0)
  }
  putTitles(Number.POSITIVE_INFINITY)
  collect()
  const kept = tableWriter(db, language)
  for (const [name, part] of writer.tables()) {
    await breathe()
    kept.put(name, part)
  }
  const columns = { since, until, act, actStarts: startsOfActs(act), rank, ids }
  for (const [name, column] of Object.entries(columns)) kept.put(name, column)
  kept.finish()
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/** A passage whose texts are made strings where somebody looks at them: of most languages nobody does. */
class WrittenPassage implements Defining {
  readonly #row: PassageRow

  constructor(row: PassageRow) {
    this.#row = row
  }

  get id(): number {
    return this.#row.id
  }

  get terms(): string | null {
    return this.#row.terms
  }

  get heading(): string {
    return DECODER.decode(this.#row.written.subarray(0, this.#row.headed))
  }

  get text(): string {
    return DECODER.decode(this.#row.written.subarray(this.#row.headed + 1))
  }
}
