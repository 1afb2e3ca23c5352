import { type PublishedOpinion, wordsIn } from '../../record/published.ts'
import type { Alert } from '../../storage/alerts/open-alerts.ts'
import type { Desk } from '../desk.ts'
import type { Lease } from '../jobs/hold-lease.ts'
import { opinionById } from '../published/opinions.ts'
import { siteName } from '../setup/site-settings.ts'
import { isNoMailbox, sendLetter } from './letter.ts'
import { linkOf } from './links.ts'
import { nameOf, sayAlert, sending } from './words.ts'

const FACTS_AT_ONCE = 500
const DAY = 86_400_000
/** How long a question for consent stays open. */
const OPEN_FOR = 3 * DAY
/** Texts looked through for words: what is new stands at the beginning. */
const MOST_FOUND = 500

/**
 * Tells those who asked what was published since they were told last: the job of a program. Each letter is noted once the server
 * has taken it; where that note was lost the same letter, by its name, is sent again. One that can't be sent holds up no other.
 * @param lease by which no other program sends them too
 */
export async function sendAlerts(desk: Desk, lease: Lease = { isHeld: true }): Promise<void> {
  const to = sending(desk)
  if (to === undefined) return
  await desk.alerts.forgetUnconfirmed(new Date(Date.parse(desk.now()) - OPEN_FOR).toISOString())
  const { seq } = await desk.record.history.head()
  const due = await desk.alerts.due(seq)
  if (due.length === 0) return
  const published = await publishedSince(desk, Math.min(...due.map(({ sentSeq }) => sentSeq)), seq)
  const failures: unknown[] = []
  for (const alert of due) {
    // Another program has taken over, and would send the same letters.
    if (!lease.isHeld) break
    try {
      const news = await newsFor(desk, alert, published)
      if (news.length > 0) await tell(desk, to, alert, news, seq)
      await desk.alerts.sent(alert.id, seq)
    } catch (error) {
      if (isNoMailbox(error)) await desk.alerts.forget(alert.id)
      else failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} letters were not sent`)
}

interface News {
  readonly seq: number
  readonly opinion: PublishedOpinion
}

/** Opinions that were published between two places of the record, as they are now; those withdrawn since are no news. */
async function publishedSince(desk: Desk, after: number, until: number): Promise<News[]> {
  const news: News[] = []
  for (let from = after; from < until; ) {
    const facts = await desk.record.history.facts(from, FACTS_AT_ONCE)
    for (const { kind, subject, seq } of facts) {
      if (kind !== 'opinion-published' || seq > until) continue
      const opinion = await opinionById(desk, subject)
      if (opinion && !opinion.withdrawn) news.push({ seq, opinion })
    }
    const last = facts.at(-1)
    if (last === undefined) break
    from = last.seq
  }
  return news
}

async function newsFor(desk: Desk, alert: Alert, published: readonly News[]): Promise<PublishedOpinion[]> {
  const since = published.filter(({ seq }) => seq > alert.sentSeq).map(({ opinion }) => opinion)
  const { about, value, language } = alert
  switch (about) {
    case 'all':
      return since
    case 'body':
      return since.filter(({ statement }) => statement.saidBy.body?.id === value)
    case 'person':
      return since.filter(({ statement }) => statement.saidBy.person?.id === value)
    case 'words': {
      if (since.length === 0) return []
      const { found } = await desk.record.find({ words: value, language, kind: 'opinion', limit: MOST_FOUND })
      const subjects = new Set(found.map(({ subject }) => subject))
      return since.filter(({ id }) => subjects.has(id))
    }
  }
}

async function tell(
  desk: Desk,
  { mail, address }: NonNullable<ReturnType<typeof sending>>,
  alert: Alert,
  news: readonly PublishedOpinion[],
  seq: number,
): Promise<void> {
  const { id, email, language, about } = alert
  const site = await siteName(desk, language)
  const endAt = await linkOf(desk, address, 'end', alert)
  const titles = news.map(({ title, languages }) => wordsIn(title, language, languages)?.text ?? '')
  const list = news
    .map(({ slug }, at) => `${titles[at]}\n${address}/${language}/opinions/${slug}`)
    .join('\n\n')
  const what = sayAlert(`about.${about}`, language, { name: (await nameOf(desk, alert)) ?? '' })
  await sendLetter(mail, {
    to: email,
    sender: site,
    subject:
      news.length === 1
        ? (titles[0] as string)
        : sayAlert('news.subject', language, { site, count: news.length }),
    text: sayAlert('news.text', language, { site, list, what, link: endAt }),
    name: `news ${id} ${seq}`,
    endAt,
  })
}
