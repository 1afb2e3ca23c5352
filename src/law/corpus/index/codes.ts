import type { Room } from '../wasm/room.ts'
import type { ChunkStore } from './chunk-store.ts'
import { CODES, STREAM, TOLD } from './machine/layout.ts'
import type { Machine } from './machine/machine.ts'
import { MOST_WORDS } from './phrase-tables.ts'

/** A corpus whose words are all in the stream, and what goes through them. */
export interface Streamed {
  readonly machine: Machine
  readonly room: Room
  readonly store: ChunkStore
}

const FIRST_PLACE = MOST_WORDS + 1
/** Codes that are given at once. */
const AT_ONCE = 1 << 20

/**
 * Goes through all places for the first time: gives their codes, marks which lists stand side by side, apart from pairs of
 * frequent forms, and measures these and the lists.
 * @returns codes of the next places, those before the first provision and behind the last among them; good until the next come
 */
export function* measurePlaces(streamed: Streamed): Generator<Uint8Array> {
  const { machine, room } = streamed
  const codes = new Uint8Array(AT_ONCE)
  let end = FIRST_PLACE
  for (const count of blocksOf(streamed, machine.measure)) {
    if (end + count + MOST_WORDS > AT_ONCE) {
      yield codes.subarray(0, end)
      end = 0
    }
    codes.set(room.bytes(CODES + 1, count), end)
    end += count
  }
  codes.fill(0, end, end + MOST_WORDS)
  yield codes.subarray(0, end + MOST_WORDS)
}

/** Goes through all places once more, and writes the lists and the pairs of frequent forms. */
export function writePlaces(streamed: Streamed): void {
  for (const _ of blocksOf(streamed, streamed.machine.write));
}

/** Takes block after block; tells how many places each has. */
function* blocksOf(
  { room, store }: Streamed,
  take: (from: number, end: number, place: number) => number,
): Generator<number> {
  let place = FIRST_PLACE
  const length = room.numbers(TOLD.length, 1)
  length[0] = 0
  room.bytes(CODES, 1)[0] = 0
  for (const chunk of store.all()) {
    room.shorts(STREAM, chunk.length).set(chunk)
    const end = STREAM + chunk.byteLength
    for (let from = STREAM; from < end; ) {
      from = take(from, end, place)
      const count = length[0] as number
      place += count
      yield count
    }
  }
}
