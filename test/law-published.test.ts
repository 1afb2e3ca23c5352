import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawWords } from '../src/cli/law/law-words.ts'
import { holds } from '../src/site/pages/law/period.ts'

const SAID = {
  kk: /, жарияланған күні бойынша$/u,
  ru: /, по дню опубликования$/u,
  en: /, by the day of publication$/u,
}

test('days that are those of publication are told so wherever they are told', async () => {
  for (const tongue of ['kk', 'ru', 'en'] as const) {
    const { period } = await lawWords(tongue)
    const days = { since: '2021-09-09', until: '2024-02-02' }
    for (const said of [period, (held: typeof days) => holds(held, tongue)]) {
      assert.match(said({ ...days, published: '2021-09-09' }), SAID[tongue])
      assert.doesNotMatch(said({ ...days, published: '2021-09-01' }), SAID[tongue])
      const inDoubt = { ...days, published: '2021-09-09', sinceAtLatest: '2021-10-01' }
      assert.doesNotMatch(said(inDoubt), SAID[tongue], 'how late it may have begun is told instead')
      assert.doesNotMatch(said(days), SAID[tongue])
    }
  }
})
