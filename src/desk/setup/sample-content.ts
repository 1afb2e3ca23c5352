import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import { beginOpinion } from '../opinions/begin-opinion.ts'
import { keepFinding } from '../opinions/judge-finding.ts'
import { publishOpinion } from '../opinions/publish-opinion.ts'
import { requestReview } from '../opinions/review-opinion.ts'
import { withdrawOpinion } from '../opinions/withdraw-opinion.ts'
import { writePiece } from '../opinions/write-piece.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { linkTranslation } from '../statements/link-translation.ts'
import { makeReading } from '../statements/make-reading.ts'
import { withdrawStatement } from '../statements/show-statement.ts'
import { takeInStatement } from '../statements/take-in-statement.ts'
import sample from './sample.json' with { type: 'json' }
import { noteSample, sampleState } from './sample-state.ts'

/**
 * Publishes a statement and an opinion of our own invention in three languages, for people to see what a site looks like.
 * Nothing happens where there has been a sample already.
 * @throws Problem `staff-not-allowed`
 */
export async function addSampleContent(desk: Desk, by: Member): Promise<void> {
  demand(by, 'change-site')
  const state = await sampleState(desk)
  if (state !== 'none' && state !== 'wanted') return
  await noteSample(desk, { state: 'begun' })
  const statement = await takeInSample(desk, by)
  const opinion = await writeSample(desk, by, statement)
  await requestReview(desk, by, opinion)
  const review = { verdict: 'agreed', note: sample.review[by.language] } as const
  await appendFacts(desk, 'program', [{ kind: 'review-given', subject: opinion, body: review }])
  await publishOpinion(desk, by, opinion, await latest(desk, opinion))
  await noteSample(desk, { state: 'shown', opinion, statement })
}

/**
 * Withdraws the sample. The record forgets nothing, so its pages say from now on that it was one.
 * @throws Problem `staff-not-allowed`
 */
export async function removeSampleContent(desk: Desk, by: Member): Promise<void> {
  demand(by, 'change-site')
  const state = await sampleState(desk)
  if (typeof state === 'string') return
  await withdrawOpinion(desk, by, state.opinion, sample.reason)
  for (const statement of [
    state.statement,
    ...(await desk.record.statements.translationsOf(state.statement)),
  ])
    if ((await desk.record.statements.get(statement))?.shownAt !== undefined)
      await withdrawStatement(desk, by, statement, sample.reason[by.language])
  await noteSample(desk, { state: 'removed' })
}

/** Takes the statement in, in three languages; the one in the member's language is the original. */
async function takeInSample(desk: Desk, by: Member): Promise<string> {
  const take = (language: Tag): Promise<string> => {
    const { text, ...metadata } = sample.statement[language]
    return takeInStatement(desk, by, { text }, { metadata: { ...metadata, language } })
  }
  const original = await take(by.language)
  for (const language of TAGS)
    if (language !== by.language) await linkTranslation(desk, by, original, await take(language))
  return original
}

/** Writes the opinion in three languages and stands by all that the reader has found. */
async function writeSample(desk: Desk, by: Member, statement: string): Promise<string> {
  await makeReading(desk, by, statement)
  const { title, ...pieces } = sample.pieces
  const opinion = await beginOpinion(desk, by, {
    statement,
    language: by.language,
    title: title[by.language],
  })
  // The original first: what is older than it would be taken for out of date.
  for (const language of [by.language, ...TAGS.filter((tag) => tag !== by.language)]) {
    if (language !== by.language)
      await writePiece(desk, by, opinion, { piece: 'title', language, text: title[language], base: 0 })
    for (const [piece, text] of Object.entries(pieces))
      await writePiece(desk, by, opinion, { piece, language, text: text[language], base: 0 })
  }
  const [reading] = await desk.record.readings.of(statement)
  for (const { id } of (reading && (await desk.record.readings.get(reading.id)))?.findings ?? [])
    await keepFinding(desk, by, opinion, id)
  return opinion
}

async function latest({ record }: Desk, opinion: string): Promise<number> {
  return (await record.opinions.get(opinion))?.seq ?? 0
}
