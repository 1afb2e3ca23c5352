import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { doJobs } from '../jobs/run-jobs.ts'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-in-tests.ts'
import { keepSite, USUAL_ACCENT } from '../setup/site-settings.ts'
import type { Member } from '../staff/member.ts'
import { makeReading } from '../statements/make-reading.ts'
import { takeInStatement } from '../statements/take-in-statement.ts'
import { addQuestion, removeQuestion } from './add-question.ts'
import { beginOpinion } from './begin-opinion.ts'
import { setByline } from './byline.ts'
import { findOpinions, findPieceStory } from './find-opinions.ts'
import { dismissFinding, keepFinding } from './judge-finding.ts'
import { labelledSet } from './labelled-set.ts'
import { missingIn } from './missing-pieces.ts'
import { correctOpinion, publishOpinion } from './publish-opinion.ts'
import { giveReview, requestReview } from './review-opinion.ts'
import { callOff, scheduleOpinion } from './schedule-opinion.ts'
import { withdrawOpinion } from './withdraw-opinion.ts'
import { writePiece } from './write-piece.ts'

const TEXT =
  'Recently, provocative statements of bloggers have become more frequent. We warn that the guilty will be punished. We warn once more: trust only official sources.'

let opened: TestNewsroom
let author: Member
let other: Member
let editor: Member
let lawyer: Member
let statement: string
before(async () => {
  opened = await openTestNewsroom()
  ;({ author, other, editor, lawyer } = opened)
  statement = await takeInStatement(opened.desk, author, { text: TEXT })
  await makeReading(opened.desk, author, statement, opened.noCorpora)
})
after(() => opened.close())

async function begin(title = 'Who are the bloggers?', by = author): Promise<string> {
  return await beginOpinion(opened.desk, by, { statement, language: 'en', title })
}

async function stateOf(id: string) {
  const opinion = await opened.desk.record.opinions.get(id)
  assert.ok(opinion)
  return opinion
}

async function agree(id: string, by = editor): Promise<void> {
  await requestReview(opened.desk, author, id)
  await giveReview(opened.desk, by, id, { verdict: 'agreed', seen: (await stateOf(id)).seq })
}

async function write(id: string, piece: string, text: string, language: Tag = 'en', by = author) {
  const base = (await stateOf(id)).pieces[`${piece} ${language}`]?.revision ?? 0
  return await writePiece(opened.desk, by, id, { piece, language, text, base })
}

test('an opinion begins with a title, from which its address comes once and for all', async () => {
  const id = await begin('Кто эти «блогеры»?')
  assert.equal((await stateOf(id)).slug, 'kto-eti-blogery')
  assert.equal((await stateOf(await begin('Кто эти блогеры'))).slug, 'kto-eti-blogery-2')
  assert.equal((await stateOf(await begin('Өңір ақпараты'))).slug, 'onir-aqparaty')
  await assert.rejects(begin(' \n'), { code: 'opinion-title' })
  assert.ok((await findOpinions(opened.desk)).rows.some((row) => row.id === id))
})

test('an author changes no opinion of others; an editor and a lawyer may', async () => {
  const id = await begin()
  await assert.rejects(write(id, 'summary', 'Mine now', 'en', other), { code: 'staff-not-allowed' })
  await assert.rejects(keepFinding(opened.desk, other, id, '1.1'), { code: 'staff-not-allowed' })
  for (const member of [editor, lawyer])
    assert.equal((await write(id, 'summary', `By ${member.name}`, 'en', member)).kind, 'saved')
})

test('two people who write the same piece both keep their text, and neither is overwritten', async () => {
  const id = await begin()
  const { desk } = opened
  const given = { piece: 'comment/1', language: 'en', base: 0 } as const
  assert.equal((await writePiece(desk, author, id, { ...given, text: 'Theirs.' })).kind, 'saved')
  const outcome = await writePiece(desk, editor, id, { ...given, text: 'Mine.' })
  assert.equal(outcome.kind, 'conflict')
  assert.ok(outcome.kind === 'conflict')
  assert.equal(outcome.mine, 'Mine.')
  assert.equal(outcome.theirs?.text, 'Theirs.')
  assert.equal(outcome.theirs?.by, author.id)
  assert.equal((await stateOf(id)).pieces['comment/1 en']?.text, 'Theirs.')
  const merged = { ...given, base: outcome.theirs?.revision ?? 0, text: 'Theirs. Mine.' }
  assert.equal((await writePiece(desk, editor, id, merged)).kind, 'saved')
  assert.equal((await writePiece(desk, author, id, { ...given, text: 'Theirs. Mine.' })).kind, 'unchanged')
  const { revisions } = await findPieceStory(desk, id, 'comment/1', 'en')
  assert.deepEqual(
    revisions.map(({ text }) => text),
    ['Theirs.', 'Theirs. Mine.'],
  )
})

test('pieces that the opinion has no place for, and texts that are too long, are refused', async () => {
  const id = await begin()
  for (const piece of ['comment/99', 'question/9.9', 'question/q-none', 'colophon', 'comment/../x', ''])
    await assert.rejects(write(id, piece, 'x'), { code: 'piece-unknown' }, piece)
  await assert.rejects(write(id, 'title', 'x'.repeat(301)), { code: 'piece-too-long' })
  await assert.rejects(write(id, 'summary', 'x'.repeat(100_001)), { code: 'piece-too-long' })
  await assert.rejects(write(id, 'summary', 'half \ud800'), { code: 'desk-words-broken' })
  const none = { piece: 'summary', language: 'en', text: 'x', base: 0 } as const
  await assert.rejects(writePiece(opened.desk, author, 'o-none', none), { code: 'opinion-missing' })
})

test('an own question is put to words that stand in the statement, letter by letter', async () => {
  const id = await begin()
  const { desk } = opened
  const ask = (quote: string, near?: number) =>
    addQuestion(desk, author, id, { quote, language: 'en', text: 'Which?', ...(near ? { near } : {}) })
  const question = await ask('the guilty  will\nbe punished')
  const [added] = (await stateOf(id)).added
  assert.equal(TEXT.slice(added?.quote.start, added?.quote.end), 'the guilty will be punished')
  assert.equal((await stateOf(id)).pieces[`question/${question} en`]?.text, 'Which?')
  await assert.rejects(ask('the guilty shall be punished'), { code: 'quote-not-found' })
  await assert.rejects(ask('(.*)'), { code: 'quote-not-found' })
  await assert.rejects(ask(' '), { code: 'quote-empty' })
  await assert.rejects(ask('We warn'), { code: 'quote-many', values: { times: 2 } })
  await ask('We warn', TEXT.lastIndexOf('We warn'))
  await removeQuestion(desk, author, id, question)
  assert.equal((await stateOf(id)).added.length, 1)
  const empty = { quote: 'bloggers', language: 'en', text: ' ' } as const
  await assert.rejects(addQuestion(desk, author, id, empty), { code: 'question-empty' })
})

test('what is missing in a language, and which translation is older than its original, is said', async () => {
  const id = await begin()
  opened.setNow('2026-03-02T09:00:00.000Z')
  await write(id, 'comment/1', 'Nobody is named.')
  await write(id, 'question/1.1', 'Which bloggers, by name?')
  assert.deepEqual(missingIn(await stateOf(id), 'en').pieces, ['summary'])
  assert.deepEqual(missingIn(await stateOf(id), 'ru').pieces, [
    'title',
    'summary',
    'question/1.1',
    'comment/1',
  ])
  await write(id, 'comment/1', 'Никто не назван.', 'ru')
  opened.setNow('2026-03-02T10:00:00.000Z')
  await write(id, 'comment/1', 'Nobody is named here.')
  assert.deepEqual(missingIn(await stateOf(id), 'ru').outdated, ['comment/1'])
  await dismissFinding(opened.desk, author, id, '1.1', 'asked elsewhere')
  assert.ok(!missingIn(await stateOf(id), 'ru').pieces.includes('question/1.1'))
})

test('nobody agrees to their own opinion, and nothing is published that another has not agreed to as it stands', async () => {
  const { desk } = opened
  const id = await begin('An editor’s own', editor)
  const seq = async () => (await stateOf(id)).seq
  await assert.rejects(publishOpinion(desk, editor, id, await seq()), { code: 'opinion-not-agreed' })
  await requestReview(desk, editor, id)
  const agreed = async () => ({ verdict: 'agreed', seen: await seq() })
  await assert.rejects(giveReview(desk, editor, id, await agreed()), { code: 'review-own' })
  await assert.rejects(giveReview(desk, author, id, await agreed()), { code: 'staff-not-allowed' })
  await assert.rejects(requestReview(desk, editor, id, author.id), { code: 'review-by-whom' })
  const wanted = { verdict: 'changes-wanted', seen: await seq() }
  await assert.rejects(giveReview(desk, lawyer, id, wanted), { code: 'desk-reason' })
  const before = await seq()
  await write(id, 'summary', 'Changed while the lawyer was reading', 'en', editor)
  await assert.rejects(giveReview(desk, lawyer, id, { verdict: 'agreed', seen: before }), {
    code: 'desk-meanwhile',
  })
  await giveReview(desk, lawyer, id, await agreed())
  await write(id, 'summary', 'Changed after the lawyer agreed', 'en', editor)
  await assert.rejects(publishOpinion(desk, editor, id, await seq()), { code: 'opinion-not-agreed' })
  await giveReview(desk, lawyer, id, await agreed())
  await assert.rejects(publishOpinion(desk, lawyer, id, await seq()), { code: 'staff-not-allowed' })
  await publishOpinion(desk, editor, id, await seq())
  assert.equal((await stateOf(id)).status, 'published')
})

test('published, corrected with a note, withdrawn with a reason: every version stays readable', async () => {
  const { desk } = opened
  const id = await begin('Published and corrected')
  await write(id, 'title', 'Опубликовано и исправлено', 'ru')
  await write(id, 'summary', 'Қазақша түйін', 'kk')
  await setByline(desk, author, author.id, { ru: 'Айгерим Сарсенова' })
  await agree(id)
  const seq = async () => (await stateOf(id)).seq
  await publishOpinion(desk, editor, id, await seq())
  const first = await desk.record.opinions.version(id, 1)
  assert.deepEqual(first?.snapshot.languages, ['en', 'ru'], 'in Kazakh no title is written')
  assert.deepEqual(first?.snapshot.author, { kk: 'Aigerim', ru: 'Айгерим Сарсенова', en: 'Aigerim' })
  await assert.rejects(correctOpinion(desk, editor, id, { en: 'x' }, await seq()), {
    code: 'opinion-nothing-new',
  })
  await write(id, 'comment/1', 'One more word.')
  await assert.rejects(correctOpinion(desk, editor, id, { en: 'A word.' }, await seq()), {
    code: 'opinion-not-agreed',
  })
  await agree(id)
  await assert.rejects(correctOpinion(desk, editor, id, { en: 'A word.' }, await seq()), {
    code: 'correction-note',
    values: { language: 'ru' },
  })
  const note = { en: 'A word was added.', ru: 'Добавлено слово.' }
  await assert.rejects(correctOpinion(desk, author, id, note, await seq()), { code: 'staff-not-allowed' })
  await correctOpinion(desk, editor, id, note, await seq())
  assert.equal((await desk.record.opinions.version(id))?.version, 2)
  assert.deepEqual((await desk.record.opinions.version(id, 1))?.snapshot, first?.snapshot)
  await assert.rejects(withdrawOpinion(desk, editor, id, {}), { code: 'desk-reason' })
  await withdrawOpinion(desk, editor, id, { en: 'The ministry was not the speaker.' })
  await assert.rejects(write(id, 'summary', 'too late'), { code: 'record-withdrawn' })
  assert.ok(await desk.record.opinions.version(id, 2))
})

test('an own question that was emptied is worded or taken back before anything is published', async () => {
  const { desk } = opened
  const id = await begin('Unworded')
  const given = { quote: 'bloggers', language: 'en', text: 'Which?' } as const
  const question = await addQuestion(desk, author, id, given)
  await write(id, `question/${question}`, '')
  await agree(id)
  const seen = (await stateOf(id)).seq
  await assert.rejects(publishOpinion(desk, editor, id, seen), { code: 'opinion-unworded' })
})

test('what is due is published by the program, and what was changed after its review is called off', async () => {
  const { desk } = opened
  const [due, changed, later, off] = [
    await begin('Due'),
    await begin('Changed'),
    await begin('Later'),
    await begin('Called off'),
  ]
  opened.setNow('2026-03-03T08:00:00.000Z')
  const seq = async (id: string) => (await stateOf(id)).seq
  for (const id of [due, changed, later, off]) {
    await agree(id)
    const at = id === later ? '2026-03-09 08:00' : '2026-03-03T09:30'
    await scheduleOpinion(desk, editor, id, at, await seq(id))
  }
  await callOff(desk, editor, off)
  await write(changed, 'summary', 'Changed after the review')
  opened.setNow('2026-03-03T09:29:00.000Z')
  await doJobs(desk, { isHeld: true })
  assert.equal((await stateOf(due)).status, 'scheduled', 'not yet')
  opened.setNow('2026-03-03T09:30:00.000Z')
  await doJobs(desk, { isHeld: false })
  assert.equal((await stateOf(due)).status, 'scheduled', 'the jobs are with another program')
  await doJobs(desk, { isHeld: true })
  const states = await Promise.all([due, changed, later, off].map(stateOf))
  assert.deepEqual(
    states.map(({ status }) => status),
    ['published', 'draft', 'scheduled', 'draft'],
  )
  assert.equal(states[0]?.versions[0]?.by, 'program')
  for (const [at, code] of [
    ['2026-02-30 08:00', 'schedule-moment'],
    ['soon', 'schedule-moment'],
    ['2026-03-01 08:00', 'schedule-past'],
  ] as const)
    await assert.rejects(scheduleOpinion(desk, editor, later, at, await seq(later)), { code }, at)
})

test('the time of a publication is told by the clock of the site, as people write it', async () => {
  const { desk } = opened
  const [paris, kazakh] = [await begin('By the clock of Paris'), await begin('By that of the country')]
  const name = { kk: 'Сөз', ru: 'Слово', en: 'Word' }
  const settings = { name, languages: ['ru'], accent: USUAL_ACCENT } as const
  for (const [id, more, typed, at] of [
    [kazakh, { country: 'kz' }, '02.07.2026 8:00', '2026-07-02T03:00:00.000Z'],
    [paris, { country: 'kz', timeZone: 'Europe/Paris' }, '2 July 2026, 08:00', '2026-07-02T06:00:00.000Z'],
  ] as const) {
    await keepSite(desk, { ...settings, ...more })
    await agree(id)
    await scheduleOpinion(desk, editor, id, typed, (await stateOf(id)).seq)
    assert.equal((await stateOf(id)).scheduledAt, at)
  }
})

test('a job that fails is told, does not stop the others, and is tried again', async (context) => {
  const told = context.mock.method(console, 'error', () => {})
  let turns = 0
  const failing = async () => {
    turns++
    throw new Error('the network is down')
  }
  let done = 0
  const fine = async () => void done++
  await doJobs(opened.desk, { isHeld: true }, [failing, fine])
  await doJobs(opened.desk, { isHeld: true }, [failing, fine])
  assert.deepEqual([turns, done, told.mock.callCount()], [2, 2, 2])
})

test('kept and dismissed findings become labels; those that nobody judged are soft', async () => {
  const { desk } = opened
  const id = await begin('Labels')
  const reading = await desk.record.readings.get((await stateOf(id)).reading)
  const [kept, dismissed] = (reading?.findings ?? []).filter(({ id: finding }) => finding !== '1.1')
  assert.ok(kept && dismissed, 'the sample raises three findings at least')
  await keepFinding(desk, author, id, kept.id)
  await assert.rejects(dismissFinding(desk, author, id, dismissed.id, ' '), { code: 'desk-reason' })
  await dismissFinding(desk, author, id, dismissed.id, 'an everyday word')
  await assert.rejects(keepFinding(desk, author, id, '99.1'), { code: 'record-unknown-finding' })
  await assert.rejects(labelledSet(desk, author), { code: 'staff-not-allowed' })
  const [text] = await labelledSet(desk, editor)
  assert.equal(text?.text, TEXT)
  assert.equal(
    text?.labels.find(({ quote, check }) => quote === kept.quote.text && check === kept.check)?.certain,
    true,
  )
  assert.ok(
    text?.dismissed.some(({ check, reason }) => check === dismissed.check && reason === 'an everyday word'),
  )
})
