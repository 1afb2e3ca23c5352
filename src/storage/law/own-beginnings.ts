import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { type OwnBeginning, ownBeginning } from '../../law/corpus/beginnings/own-beginning.ts'
import { PASSAGES, type PassageRow, passageOf } from './rows.ts'

/** By what an act proves that it began with its first text: in the language asked, else in another of that day. */
export type OwnBeginnings = (act: string, language: TextLanguage) => OwnBeginning | undefined

/**
 * Reads what acts say of their own beginning. A corpus whose first text is younger than the act tells nothing of what came before it, so
 * only an act that was adopted later than that text can have begun with its own first one.
 */
export function ownBeginnings(db: DatabaseSync): OwnBeginnings {
  const firsts = db.prepare(
    `select language, since from version join act on act.id = act
     where key = ? and adopted > (select min(since) from version) and unread is null
       and since = (select min(since) from version as any_text where any_text.act = act.id)
     order by language <> ?, language`,
  )
  const provisions = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and passage.since = ? order by place`,
  )
  const known = new Map<string, OwnBeginning | undefined>()

  function find(act: string, asked: TextLanguage): OwnBeginning | undefined {
    for (const { language, since } of firsts.all(act, asked) as {
      readonly language: string
      readonly since: string
    }[]) {
      const found = ownBeginning((provisions.all(act, language, since) as PassageRow[]).map(passageOf))
      if (found !== undefined) return found
    }
    return undefined
  }

  return (act, language) => {
    const key = `${language} ${act}`
    if (!known.has(key)) known.set(key, find(act, language))
    return known.get(key)
  }
}
