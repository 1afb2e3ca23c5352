/**
 * Keeps the chunks of a stream in order, in memory or where there is more room. The stream is the corpus as the numbers of its
 * forms, 0 for the free place between two provisions: what the tables are made of when all words are known. Frequent forms are met
 * early and have small numbers, so that nearly all take two bytes.
 */
export interface ChunkStore {
  /** Keeps a copy of a chunk. */
  keep(chunk: Uint16Array): void
  /** Gives all chunks in turn, as often as they are asked for; each is good until the next one comes. */
  all(): Iterable<Uint16Array>
}

/** Keeps chunks in memory. */
export function chunksInMemory(): ChunkStore {
  const chunks: Uint16Array[] = []
  return { keep: (chunk) => void chunks.push(chunk.slice()), all: () => chunks }
}
