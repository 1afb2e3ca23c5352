import { dayBefore } from '../days/day-beside.ts'
import { holds } from '../days/holds.ts'
import { fold } from '../fold.ts'
import type { Act, Day, Law } from '../law.ts'
import type { Corpus } from './corpus.ts'
import type { CorpusAct } from './passage.ts'

/** Key in a corpus of an act of a pack, on a day. */
export type KeyOfAct = (id: string, on: Day) => string | undefined

/** Finds acts of a pack in a corpus: by the pack's own table, else by number, day of adoption or title. */
export function actKeys(
  law: Pick<Law, 'act'>,
  corpus: Corpus,
  table: Readonly<Record<string, string>> = {},
): KeyOfAct {
  const known = new Map<string, string>()
  const missing = new Set<string>()
  let everyAct: readonly CorpusAct[] | undefined
  return (id, on) => {
    const act = law.act(id, on) ?? law.act(id)
    if (act === undefined) return undefined
    const found = known.get(act.id)
    if (found !== undefined) return found
    // An act may stand in a corpus on some days only.
    const asked = `${act.id} ${on}`
    if (missing.has(asked)) return undefined
    const key = find(act, on)
    if (key === undefined) missing.add(asked)
    else known.set(act.id, key)
    return key
  }

  function find(act: Act, on: Day): string | undefined {
    const { since, until } = act.inForce
    // A corpus may begin after the act did, and an act may have gone before the newest texts.
    const last = until === undefined ? [] : [dayBefore(until)]
    const days = [on, corpus.build.newest, ...last, ...(since === undefined ? [] : [since])]
    const held = days.flatMap((day) =>
      corpus.build.languages.flatMap((language) => corpus.acts(day, language)),
    )
    const told = table[act.id]
    if (told !== undefined && held.some(({ key }) => key === told)) return told
    const adopted = held.filter((one) => one.adopted === undefined || one.adopted === act.adopted)
    return (
      adopted.find(({ number }) => number !== undefined && number === act.number)?.key ??
      adopted.find(({ title }) => isTitleOf(act, title))?.key ??
      constitution(act, on) ??
      adoptedThen(act)
    )
  }

  /** One that the corpus holds on none of these days: it may end it on another day than the pack does, and begin after it. */
  function adoptedThen(act: Act): string | undefined {
    everyAct ??= corpus.build.languages.flatMap((language) => corpus.everyAct(language))
    const then = everyAct.filter(({ adopted }) => adopted !== undefined && adopted === act.adopted)
    return (
      then.find(({ number }) => number === act.number) ?? then.find(({ title }) => isTitleOf(act, title))
    )?.key
  }

  /** A country has one constitution at a time, whatever a corpus calls it. */
  function constitution(act: Act, on: Day): string | undefined {
    if (!act.title.en.startsWith('Constitution of ') || !holds(act.inForce, on)) return undefined
    const held = corpus.build.languages.flatMap((language) => corpus.acts(on, language))
    const highest = new Set(held.filter(({ rank }) => rank === 1).map(({ key }) => key))
    return highest.size === 1 ? [...highest][0] : undefined
  }
}

/** A pack writes the country and the year into a title, a corpus may not. */
function isTitleOf({ title }: Act, held: string): boolean {
  const short = plain(held)
  return short !== '' && Object.values(title).some((own) => ` ${plain(own)} `.includes(` ${short} `))
}

function plain(title: string): string {
  return fold(title)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
