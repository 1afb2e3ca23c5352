import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import type { Fact } from '../../record/fact.ts'
import type { Snapshot } from '../../record/facts/snapshots.ts'
import type { OpinionState } from '../../record/state/opinion.ts'
import { snapshotOf } from '../../record/state/snapshot.ts'
import { type Actor, appendFacts } from '../append-facts.ts'
import { checkInLanguages } from '../checked-words.ts'
import type { Desk } from '../desk.ts'
import { siteSettings } from '../setup/site-settings.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { readTranslations } from '../statements/make-reading.ts'
import { bylineOf } from './byline.ts'
import { findOpinion } from './changeable-opinion.ts'
import { isReadyIn, textOf } from './missing-pieces.ts'
import { isAgreed } from './review-opinion.ts'
import { translationsToShow } from './translations-to-show.ts'

/**
 * Publishes an opinion, and with it its statement with linked translations and its reading, in each language of the site in
 * which its title is written.
 * @param seen sequence number of the latest fact that the publisher saw
 * @throws Problem `staff-not-allowed`, `opinion-…`, `byline-missing`, `desk-meanwhile`, `record-already-published`
 */
export async function publishOpinion(desk: Desk, by: Member, id: string, seen: number): Promise<void> {
  demand(by, 'publish-opinion')
  await publish(desk, by, await findOpinion(desk, id), seen)
}

/** As `publishOpinion`, also for the program that publishes at a time. */
export async function publish(desk: Desk, by: Actor, opinion: OpinionState, seen: number): Promise<void> {
  const body = { version: 1, snapshot: await publishable(desk, opinion) }
  await show(desk, by, { kind: 'opinion-published', subject: opinion.id, body }, opinion.statement, seen)
}

async function show(desk: Desk, by: Actor, opinion: Fact, statement: string, seen: number): Promise<void> {
  await readTranslations(desk, by, statement)
  const translations = await translationsToShow(desk, statement)
  await appendFacts(desk, by, [opinion, ...translations], { [opinion.subject]: seen })
}

/**
 * Publishes what was changed since, as a new version with a note on what was corrected. Earlier versions stay readable.
 * @throws Problem `staff-not-allowed`, `opinion-…`, `correction-note`, `desk-…`, `record-not-published`
 */
export async function correctOpinion(
  desk: Desk,
  by: Member,
  id: string,
  typed: Partial<Readonly<Record<Tag, string>>>,
  seen: number,
): Promise<void> {
  demand(by, 'correct-opinion')
  const opinion = await findOpinion(desk, id)
  if (opinion.versions.length > 0 && !opinion.ahead) throw new Problem('opinion-nothing-new', 'refused')
  const note = checkInLanguages(typed)
  const snapshot = await publishable(desk, opinion)
  // Readers of each language are told in their own what was corrected.
  const untold = snapshot.languages.find((tag) => note?.[tag] === undefined)
  if (note === undefined || untold !== undefined)
    throw new Problem('correction-note', 'input', { language: untold ?? opinion.language })
  const body = { version: opinion.versions.length + 1, note, snapshot }
  await show(desk, by, { kind: 'opinion-corrected', subject: id, body }, opinion.statement, seen)
}

/**
 * The opinion as it would be published now.
 * @throws Problem `opinion-not-agreed`, `opinion-no-title`, `opinion-unworded`, `byline-missing`, `record-withdrawn`
 */
async function publishable(desk: Desk, opinion: OpinionState): Promise<Snapshot> {
  if (opinion.status === 'withdrawn') throw new Problem('record-withdrawn', 'refused')
  if (!isAgreed(opinion)) throw new Problem('opinion-not-agreed', 'refused')
  if (!isReadyIn(opinion, opinion.language)) throw new Problem('opinion-no-title', 'refused')
  if (opinion.added.some(({ id }) => textOf(opinion, `question/${id}`, opinion.language) === ''))
    throw new Problem('opinion-unworded', 'refused')
  const languages = await languagesOf(desk, opinion)
  return snapshotOf(opinion, await bylineOf(desk, opinion.author), languages)
}

/** Languages in which an opinion would be published now. */
export async function languagesOf(desk: Desk, opinion: OpinionState): Promise<Tag[]> {
  const offered = (await siteSettings(desk))?.languages ?? TAGS
  return TAGS.filter((tag) => tag === opinion.language || (offered.includes(tag) && isReadyIn(opinion, tag)))
}
