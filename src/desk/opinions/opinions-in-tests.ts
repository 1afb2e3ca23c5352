import assert from 'node:assert/strict'
import type { Tag } from '../../law/law.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-in-tests.ts'
import type { Member } from '../staff/member.ts'
import { makeReading } from '../statements/make-reading.ts'
import { takeInStatement } from '../statements/take-in-statement.ts'
import { beginOpinion } from './begin-opinion.ts'
import { giveReview, requestReview } from './review-opinion.ts'
import { type Written, writePiece } from './write-piece.ts'

/** The statement that the opinions of the tests are about. */
export const TEXT =
  'Recently, provocative statements of bloggers have become more frequent. We warn that the guilty will be punished. We warn once more: trust only official sources.'

/** A newsroom with a statement that was read, and what people do there with an opinion on it. */
export interface TestOpinions extends TestNewsroom {
  begin(title?: string, by?: Member): Promise<string>
  stateOf(id: string): Promise<OpinionState>
  /** Somebody else agrees to the opinion as it stands. */
  agree(id: string): Promise<void>
  write(id: string, piece: string, text: string, language?: Tag, by?: Member): Promise<Written>
}

export async function openTestOpinions(): Promise<TestOpinions> {
  const newsroom = await openTestNewsroom()
  const { desk, author, editor } = newsroom
  const statement = await takeInStatement(desk, author, { text: TEXT })
  await makeReading(desk, author, statement, newsroom.noCorpora)
  return { ...newsroom, begin, stateOf, agree, write }

  async function begin(title = 'Who are the bloggers?', by = author): Promise<string> {
    return await beginOpinion(desk, by, { statement, language: 'en', title })
  }

  async function stateOf(id: string): Promise<OpinionState> {
    const opinion = await desk.record.opinions.get(id)
    assert.ok(opinion)
    return opinion
  }

  async function agree(id: string): Promise<void> {
    await requestReview(desk, author, id)
    await giveReview(desk, editor, id, { verdict: 'agreed', seen: (await stateOf(id)).seq })
  }

  async function write(
    id: string,
    piece: string,
    text: string,
    language: Tag = 'en',
    by = author,
  ): Promise<Written> {
    const base = (await stateOf(id)).pieces[`${piece} ${language}`]?.revision ?? 0
    return await writePiece(desk, by, id, { piece, language, text, base })
  }
}
