import type { Tag } from '../../law/law.ts'
import type { Recorded } from '../../record/fact.ts'
import type { Snapshot } from '../../record/facts/snapshots.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { EngineName } from '../migration.ts'
import type { Writing } from '../record/kept/keeping.ts'
import { readingIn } from '../record/kept/readings.ts'
import { putEntry, removeEntries } from './entries.ts'
import { type KeysOf, keysOfText } from './keys.ts'

/** Keeps what can be found up with what the public can read. */
export async function indexFact(
  db: Writing,
  engine: EngineName,
  fact: Recorded,
  keysOf: KeysOf,
): Promise<void> {
  switch (fact.kind) {
    case 'opinion-published':
    case 'opinion-corrected':
      await indexOpinion(db, engine, fact, keysOf)
      await indexStatement(db, engine, fact.body.snapshot.statement, fact.seq, keysOf)
      return
    case 'statement-shown':
    case 'statement-described':
      return await indexStatement(db, engine, fact.subject, fact.seq, keysOf)
    case 'statement-withdrawn':
      return await removeEntries(db, 'statement', fact.subject)
  }
}

async function indexOpinion(
  db: Writing,
  engine: EngineName,
  { subject, seq, body: { snapshot } }: Recorded<'opinion-published' | 'opinion-corrected'>,
  keysOf: KeysOf,
): Promise<void> {
  await removeEntries(db, 'opinion', subject)
  for (const language of snapshot.languages) {
    const keys = keysOf(language)
    const own = snapshot.pieces.filter((piece) => piece.language === language)
    const title = own.find(({ piece }) => piece === 'title')?.text ?? ''
    const asked = await questionsOf(db, snapshot, language)
    const words = [...own.map(({ text }) => text), ...asked].join('\n')
    const entry = { kind: 'opinion', subject, language, seq } as const
    await putEntry(db, engine, {
      ...entry,
      title: keysOfText(title, keys),
      words: keysOfText(words, keys),
    })
  }
}

/** Questions of the reading as they are shown: those that the author neither dismissed nor put in own words. */
async function questionsOf(db: Writing, snapshot: Snapshot, language: Tag): Promise<string[]> {
  const reading = await readingIn(db, snapshot.reading)
  const own = new Set(
    snapshot.pieces.filter((piece) => piece.language === language).map(({ piece }) => piece),
  )
  return (reading?.questions ?? [])
    .filter(({ finding }) => !snapshot.dismissed.includes(finding) && !own.has(`question/${finding}`))
    .map(({ text }) => text[language])
}

async function indexStatement(
  db: Writing,
  engine: EngineName,
  id: string,
  seq: number,
  keysOf: KeysOf,
): Promise<void> {
  const row = await db
    .selectFrom('statements')
    .select(['text', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  const state = row && (JSON.parse(row.state) as StatementState)
  if (row === undefined || state?.shownAt === undefined || state.withdrawn !== undefined) return
  const { title = '', speaker = '', office = '', body = '' } = state.metadata
  const keys = keysOf(state.language)
  await putEntry(db, engine, {
    kind: 'statement',
    subject: id,
    language: state.language,
    seq,
    title: keysOfText(title, keys),
    words: keysOfText([title, speaker, office, body, row.text].join('\n'), keys),
  })
}
