import type { DatabaseSync } from 'node:sqlite'
import type { ChunkStore } from '../../law/corpus/index/chunk-store.ts'

/** Keeps the words of a language in the file of what a build takes in, in place of those of the language before. */
export function keepWords(db: DatabaseSync): ChunkStore {
  db.exec('delete from taken.words')
  const insert = db.prepare('insert into taken.words (forms) values (?)')
  const select = db.prepare('select forms from taken.words order by chunk')
  return {
    keep(chunk) {
      insert.run(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    },
    *all() {
      for (const { forms } of select.iterate() as Iterable<{ forms: Uint8Array<ArrayBuffer> }>) {
        yield new Uint16Array(
          forms.buffer,
          forms.byteOffset,
          forms.byteLength / Uint16Array.BYTES_PER_ELEMENT,
        )
        // Let go of at once: chunks that wait to be collected would be as large as the corpus.
        forms.buffer.transfer(0)
      }
    },
  }
}
