import type { ActEnd, ActVersion, Fault, Imported } from '../law/corpus/act.ts'

/** What an importer told, by kind. */
export interface Told {
  readonly versions: ActVersion[]
  readonly ends: ActEnd[]
  readonly broken: { readonly place: string; readonly fault: Fault }[]
}

/** All that an importer told; what it took back is gone. */
export async function gather(events: AsyncIterable<Imported>): Promise<Told> {
  const told: Told = { versions: [], ends: [], broken: [] }
  for await (const event of events) {
    if (event.kind === 'version') told.versions.push(event.version)
    else if (event.kind === 'end') told.ends.push(event.end)
    else if (event.kind === 'withdrawn') {
      const { act, language, since } = event.version
      const isOther = (one: ActVersion) => one.act !== act || one.language !== language || one.since !== since
      told.versions.splice(0, Number.POSITIVE_INFINITY, ...told.versions.filter(isOther))
    } else if (event.kind === 'broken') told.broken.push({ place: event.place, fault: event.fault })
  }
  return told
}
