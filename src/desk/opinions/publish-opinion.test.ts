import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setByline } from './byline.ts'
import { openTestOpinions } from './opinions-in-tests.ts'
import { correctOpinion, publishOpinion } from './publish-opinion.ts'
import { giveReview, requestReview } from './review-opinion.ts'
import { withdrawOpinion } from './withdraw-opinion.ts'

const opened = await openTestOpinions()
const { author, editor, lawyer, begin, stateOf, agree, write } = opened
after(() => opened.close())

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
