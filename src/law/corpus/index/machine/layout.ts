import type { Room } from '../../wasm/room.ts'

/** Bytes of text whose words are parted at once. */
export const AT_ONCE = 1 << 13
/** Bytes that are looked at together, and may be looked at behind the last. */
export const TOGETHER = 64
/** Beginnings and ends of words that are written at once, whether there are as many or not. */
export const FEW_TURNS = 16
/** Numbers of a chunk of the stream at most, each of two bytes. */
export const CHUNK = 1 << 17
/** Places that are told apart at once: few enough to stay near the processor. */
export const BLOCK = 1 << 12

let end = 0

/** The next free place in memory, where so many bytes have room. */
function room(bytes: number): number {
  const from = end
  end += Math.ceil(bytes / TOGETHER) * TOGETHER
  return from
}

/** What keeps of sixteen bytes those that belong to a word, by the number of its bytes. */
export const MASKS = room(17 * 16)
export const TEXT = room(AT_ONCE + 2 * TOGETHER)
/** Where words begin and end in the text, by turns. */
export const BOUNDS = room((AT_ONCE + 2 + FEW_TURNS) * 4)
export const HASHES = room((AT_ONCE / 2 + 1) * 8)
export const STREAM = room(CHUNK * 2)
/** The numbers of the forms of a block. */
export const FORMS = room(BLOCK * 4)
/** Lists of the words of a block, the one before it first. */
export const LISTS = room((BLOCK + 1) * 4)
/** Codes of the places of a block, the one before it first, and room behind them for what is looked at together. */
export const CODES = room(BLOCK + 2 + TOGETHER)
/** What the machine is told and keeps between two calls: a number each. */
const NAMES = [
  // Where tables stand that are as large as the corpus needs them.
  'codedLists',
  'toldForms',
  'state',
  'firsts',
  'left',
  'places',
  'steps',
  'starts',
  'neighbours',
  'pairState',
  'pairs',
  // How many codes frequent forms have, and how many numbers the marks of neighbours take.
  'frequent',
  'neighbourNumbers',
  // Places of the block that was taken in last.
  'length',
  // Where a byte waits for what stands behind its place; 0 where none does.
  'untold',
  // The provision and the unit that pairs were met in last, one past its last place, and one past those of the unit before.
  'provision',
  'unit',
  'unitEnd',
  'overlapEnd',
] as const
type Name = (typeof NAMES)[number]
/** Where each of them stands. */
export const TOLD = Object.fromEntries(NAMES.map((name) => [name, room(4)])) as Readonly<Record<Name, number>>
/** From here on there is room for those tables. */
export const FREE = room(0)

/** Tells the machine where tables stand, and numbers. */
export function tell(room: Room, told: Partial<Record<Name, number>>): void {
  for (const [name, value] of Object.entries(told)) room.numbers(TOLD[name as Name], 1)[0] = value
}
