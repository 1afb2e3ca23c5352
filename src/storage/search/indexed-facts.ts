import type { Tag } from '../../law/law.ts'
import type { Recorded } from '../../record/fact.ts'
import type { Snapshot } from '../../record/facts/snapshots.ts'
import type { Shelf } from '../record/kept/shelf.ts'
import type { Sources } from './entries.ts'

/** Keeps what can be found up with what the public can read. */
export async function indexFact(shelf: Shelf, fact: Recorded): Promise<void> {
  switch (fact.kind) {
    case 'opinion-published':
    case 'opinion-corrected':
      await indexOpinion(shelf, fact)
      await indexStatement(shelf, fact.body.snapshot.statement, fact.seq)
      return
    case 'statement-shown':
    case 'statement-described':
      return await indexStatement(shelf, fact.subject, fact.seq)
    case 'statement-withdrawn':
      return await shelf.entries.remove('statement', fact.subject)
  }
}

async function indexOpinion(
  { entries }: Shelf,
  { subject, seq, body: { snapshot } }: Recorded<'opinion-published' | 'opinion-corrected'>,
): Promise<void> {
  await entries.remove('opinion', subject)
  for (const language of snapshot.languages)
    await entries.put({ kind: 'opinion', subject, language, seq }, async (sources) => {
      const own = snapshot.pieces.filter((piece) => piece.language === language)
      const title = own.find(({ piece }) => piece === 'title')?.text ?? ''
      const asked = await questionsOf(sources, snapshot, language)
      return { title, all: [...own.map(({ text }) => text), ...asked].join('\n') }
    })
}

/** Questions of the reading as they are shown: those that the author neither dismissed nor put in own words. */
async function questionsOf(sources: Sources, snapshot: Snapshot, language: Tag): Promise<string[]> {
  const reading = await sources.readingOf(snapshot.reading)
  const own = new Set(
    snapshot.pieces.filter((piece) => piece.language === language).map(({ piece }) => piece),
  )
  return (reading?.questions ?? [])
    .filter(({ finding }) => !snapshot.dismissed.includes(finding) && !own.has(`question/${finding}`))
    .map(({ text }) => text[language])
}

async function indexStatement(shelf: Shelf, id: string, seq: number): Promise<void> {
  const state = await shelf.stateOf('statements', id)
  if (state?.shownAt === undefined || state.withdrawn !== undefined) return
  const { language, metadata } = state
  const { title = '', speaker = '', office = '', body = '' } = metadata
  await shelf.entries.put({ kind: 'statement', subject: id, language, seq }, async (sources) => {
    const all = [title, speaker, office, body, await sources.textOf(id)].join('\n')
    return { title, all }
  })
}
