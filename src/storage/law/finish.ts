import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Breath } from './breath.ts'
import { collect } from './collect.ts'
import { textsOf } from './columns.ts'
import type { BuildOptions } from './index-build.ts'
import { indexLanguage } from './index-language.ts'
import { unreadTexts } from './unread.ts'

/** Indexes the words, finds the definitions and writes the manifest. */
export async function finish(db: DatabaseSync, options: BuildOptions, breathe: Breath): Promise<CorpusBuild> {
  const hash = createHash('sha256')
  const languages = textsOf(db, 'select distinct language from passage order by language')
  for (const language of languages) {
    await indexLanguage(db, language, options, hash, breathe)
    collect()
  }
  // What could not be read changes answers, though it adds no text, and so does the day on which an act began.
  for (const { act, language, since, until } of unreadTexts(db).all())
    hash.update(`${act.key}\n${language}\n${since}\n${until}\n`)
  for (const { key, began } of db
    .prepare('select key, began from act where began is not null order by key')
    .all())
    hash.update(`${key}\n${began}\n`)
  const one = (sql: string): number | string | null =>
    Object.values(db.prepare(sql).get() as Record<string, number | string | null>)[0] ?? null
  const build: CorpusBuild = {
    name: options.name,
    source: options.source,
    ...(options.revision === undefined ? {} : { revision: options.revision }),
    ...(options.current ? { current: true } : {}),
    newest: (one('select max(since) from version') as string | null) ?? '',
    acts: one('select count(*) from act') as number,
    versions: one("select count(*) from version where unread is null or unread = 'part'") as number,
    languages,
    broken: one('select count(*) from broken') as number,
    hash: hash.digest('hex'),
  }
  db.prepare('insert into manifest values (?, ?)').run('build', JSON.stringify(build))
  return build
}
