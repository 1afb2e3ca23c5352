import { LISTS_BITS, type PhraseTables, STEP } from './phrase-tables.ts'

export type ListTables = Pick<PhraseTables, 'lists' | 'places' | 'stepped' | 'steps'>

/** Places of some lists, list by list, and the form that stands at each. */
export interface Gathered {
  readonly places: Int32Array
  /** Empty where no list tells its forms. */
  readonly forms: Uint8Array
}

/** Writes lists, as many at once as stand together. */
export interface ListOutput {
  /**
   * @param ends where each list begins in what was gathered, and where the last one ends
   * @param tellsForm of each list: 1 where its places tell their form
   */
  add(gathered: Gathered, ends: Int32Array, tellsForm: Uint8Array): void
  tables(): ListTables
}

/** Makes room for so many places and lists. */
export function createListOutput(all: number, count: number): ListOutput {
  let bytes = new Uint8Array(Math.ceil(all * 2.1) + count * 2 + 64)
  let end = 0
  let list = 0
  const lists: number[] = []
  const stepped: number[] = []
  const steps: number[] = []

  function put(number: number): void {
    let rest = number
    while (rest >= 0x80) {
      bytes[end++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    bytes[end++] = rest
  }

  function makeRoom(places: number): void {
    const longest = places * 7 + (10 << LISTS_BITS)
    if (end + longest <= bytes.length) return
    const larger = new Uint8Array(Math.ceil(bytes.length * 1.2) + longest)
    larger.set(bytes)
    bytes = larger
  }

  return {
    add(gathered, ends, tellsForm) {
      const first = ends[0] as number
      makeRoom((ends.at(-1) as number) - first)
      const base = baseOf(gathered, ends)
      lists.push(end, base)
      for (let own = 0; own < 1 << LISTS_BITS; own++) {
        const tells = tellsForm[own] ?? 0
        put(lengthOf(gathered, ends[own] ?? 0, ends[own + 1] ?? 0, base, tells) * 2 + tells)
      }
      for (let own = 0; own + 1 < ends.length; own++, list++) {
        const [from, to] = [ends[own] as number, ends[own + 1] as number]
        if (to - from > STEP) stepped.push(list, steps.length)
        let before = base
        for (let at = from; at < to; at++) {
          const place = gathered.places[at] as number
          put(place - before)
          before = place
          if (tellsForm[own] === 1) put(gathered.forms[at] as number)
          if ((at - from + 1) % STEP === 0 && at + 1 < to) steps.push(place, end)
        }
      }
    },
    tables() {
      stepped.push(count, steps.length)
      return {
        lists: Int32Array.from(lists),
        places: bytes.subarray(0, end),
        stepped: Int32Array.from(stepped),
        steps: Int32Array.from(steps),
      }
    },
  }
}

/** The first place of all the lists. */
function baseOf({ places }: Gathered, ends: Int32Array): number {
  let base = 0x7fffffff
  for (let own = 0; own + 1 < ends.length; own++)
    if ((ends[own] as number) < (ends[own + 1] as number))
      base = Math.min(base, places[ends[own] as number] as number)
  return base
}

function lengthOf(
  { places, forms }: Gathered,
  from: number,
  to: number,
  base: number,
  tells: number,
): number {
  let length = 0
  let before = base
  for (let at = from; at < to; at++) {
    const place = places[at] as number
    length += bytesOf(place - before)
    before = place
    if (tells === 1) length += bytesOf(forms[at] as number)
  }
  return length
}

function bytesOf(number: number): number {
  return number < 0x80 ? 1 : number < 0x4000 ? 2 : number < 0x200000 ? 3 : number < 0x10000000 ? 4 : 5
}
