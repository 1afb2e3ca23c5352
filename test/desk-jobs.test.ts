import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadExports, loadFormats } from '../src/catalog.ts'
import { standingSite } from '../src/cli/standing-site.ts'
import { openTestDesk } from '../src/desk/desk-in-tests.ts'
import { beginOpinion } from '../src/desk/opinions/begin-opinion.ts'
import { giveReview, requestReview } from '../src/desk/opinions/review-opinion.ts'
import { scheduleOpinion } from '../src/desk/opinions/schedule-opinion.ts'
import { makeReading } from '../src/desk/statements/make-reading.ts'
import { takeInStatement } from '../src/desk/statements/take-in-statement.ts'

test('what fell due while nothing was running is published as soon as the site starts', async () => {
  const opened = await openTestDesk()
  const { desk, folder } = opened
  try {
    const [author, editor] = [
      await opened.member('Aigerim', 'author'),
      await opened.member('Daniyar', 'editor'),
    ]
    const statement = await takeInStatement(desk, author, { text: 'We warn all bloggers.' })
    await makeReading(desk, author, statement, `${folder}/no-law`)
    const id = await beginOpinion(desk, author, { statement, language: 'en', title: 'Due' })
    const seq = async () => (await desk.record.opinions.get(id))?.seq ?? 0
    await requestReview(desk, author, id)
    await giveReview(desk, editor, id, { verdict: 'agreed', seen: await seq() })
    await scheduleOpinion(desk, editor, id, '2026-03-02 08:30', await seq())
    const [formats, exports] = await Promise.all([loadFormats(), loadExports()])
    const site = await standingSite(desk.catalog, { formats, exports }, { folder })
    // Closing waits for what is being done.
    await site.close()
    assert.equal((await desk.record.opinions.get(id))?.status, 'published')
  } finally {
    await opened.close()
  }
})
