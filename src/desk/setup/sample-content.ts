import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import { beginOpinion } from '../opinions/begin-opinion.ts'
import { findOpinion } from '../opinions/changeable-opinion.ts'
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
 * Nothing happens where there has been a sample already; where its making broke off, it goes on from what there is.
 * @throws Problem `staff-not-allowed`
 */
export async function addSampleContent(desk: Desk, by: Member): Promise<void> {
  demand(by, 'change-site')
  const state = await sampleState(desk)
  if (state !== 'none' && state !== 'wanted' && state !== 'broken-off') return
  await noteSample(desk, { state: 'begun', at: desk.now() })
  const taken = await takeInSample(desk, by)
  const {
    id: opinion,
    status,
    versions,
    statement,
  } = (await begunOpinion(desk, taken)) ?? (await begin(desk, by, taken))
  if (status === 'withdrawn') return await noteSample(desk, { state: 'removed' })
  if (versions.length === 0) {
    await writeSample(desk, by, opinion)
    await requestReview(desk, by, opinion)
    const review = { verdict: 'agreed', note: sample.review[by.language] } as const
    await appendFacts(desk, 'program', [{ kind: 'review-given', subject: opinion, body: review }])
    await publishOpinion(desk, by, opinion, (await findOpinion(desk, opinion)).seq)
  }
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

/** Takes the statement in, in three languages, that of the member first: it is the original. */
async function takeInSample(desk: Desk, by: Member): Promise<readonly [string, ...string[]]> {
  const original = await take(desk, by, by.language)
  const translations: string[] = []
  for (const language of TAGS) {
    if (language === by.language) continue
    const translation = await take(desk, by, language)
    await linkTranslation(desk, by, original, translation)
    translations.push(translation)
  }
  return [original, ...translations]
}

async function take(desk: Desk, by: Member, language: Tag): Promise<string> {
  const { text, ...metadata } = sample.statement[language]
  try {
    return await takeInStatement(desk, by, { text }, { metadata: { ...metadata, language } })
  } catch (problem) {
    // It was taken in before the making broke off.
    if (problem instanceof Problem && problem.code === 'statement-known') return String(problem.values.id)
    throw problem
  }
}

/** The opinion that was begun before the making broke off, perhaps by somebody who works in another language. */
async function begunOpinion(desk: Desk, statements: readonly string[]): Promise<OpinionState | undefined> {
  for (const statement of statements) {
    const { rows } = await desk.record.opinions.list({ statement, limit: 1 })
    if (rows[0]) return await findOpinion(desk, rows[0].id)
  }
  return undefined
}

async function begin(
  desk: Desk,
  by: Member,
  [statement]: readonly [string, ...string[]],
): Promise<OpinionState> {
  await makeReading(desk, by, statement)
  const { language } = by
  const title = sample.pieces.title[language]
  return await findOpinion(desk, await beginOpinion(desk, by, { statement, language, title }))
}

/** Writes the opinion in three languages and stands by all that the reader has found. */
async function writeSample(desk: Desk, by: Member, opinion: string): Promise<void> {
  const { language: original, reading } = await findOpinion(desk, opinion)
  // The original first: what is older than it would be taken for out of date.
  for (const language of [original, ...TAGS.filter((tag) => tag !== original)])
    for (const [piece, text] of Object.entries(sample.pieces))
      await writePiece(desk, by, opinion, { piece, language, text: text[language], base: 0 })
  for (const { id } of (await desk.record.readings.get(reading))?.findings ?? [])
    await keepFinding(desk, by, opinion, id)
}
