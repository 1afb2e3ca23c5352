import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../jurisdictions/kz/jurisdiction.ts'
import { isReadOn } from './fact-sources.ts'
import type { Source } from './law.ts'

describe('the day of a text that was read', () => {
  const text = (version: string, more: Partial<Source> = {}): Source => ({
    text: 'texts: PC',
    isText: true,
    version,
    ...more,
  })
  const isRead = (on: string, ...sources: Source[]) => isReadOn({ sources }, on)

  it('is that of its version', () => {
    assert.equal(isRead('2022-09-03', text('2022-09-03')), true)
    assert.equal(isRead('2022-09-26', text('2022-09-03')), false)
    assert.equal(isRead('2022-09-02', text('2022-09-03')), false)
  })

  it('is any between two versions that say the same', () => {
    const versions = [text('2020-05-04'), text('2023-01-01')] as const
    assert.equal(isRead('2021-02-26', ...versions), true)
    assert.equal(isRead('2023-01-02', ...versions), false)
  })

  it('is any on which the words are known to have stood', () => {
    const known = text('2024-07-22', { stood: { since: '2011-06-01', until: '2024-07-22' } })
    assert.equal(isRead('2022-09-26', known), true)
    assert.equal(isRead('2011-05-31', known), false)
  })

  it('is none where the version is not known', () => {
    assert.equal(isRead('2022-09-26', { text: 'texts: PC', isText: true }), false)
  })

  it('is asked of no fact that was read in no law, and where the text of the day was read', () => {
    assert.equal(isRead('2022-09-26', { text: 'a newspaper' }), true)
    const basis = { kind: 'corpus', build: 'kz', texts: [] } as const
    assert.equal(isReadOn({ sources: [text('2020-01-01')], basis }, '2022-09-26'), true)
  })
})

describe('texts of law among the sources', () => {
  const law = kazakhstan.law((word) => [word])

  it('are those of the act that is cited, by its own name or its family’s', () => {
    const [terror] = law.norms('2022-09-26').filter(({ id }) => id === 'pc-256')
    assert.deepEqual(
      terror?.sources.map(({ text, isText }) => [
        text.includes('PC/') && !text.includes('CPC'),
        isText === true,
      ]),
      [
        [true, true],
        [false, false],
      ],
    )
    const [speech] = law.provisions({ act: 'CONST', article: '20' }, '2022-09-26')
    assert.ok(speech?.sources.some(({ isText }) => isText))
  })

  it('have the address of the official text, in the language of the reader', () => {
    assert.deepEqual(law.norm({ act: 'PC', article: '274' }, '2022-09-26')?.official, {
      kk: 'https://adilet.zan.kz/kaz/docs/K1400000226',
      ru: 'https://adilet.zan.kz/rus/docs/K1400000226',
      en: 'https://adilet.zan.kz/eng/docs/K1400000226',
    })
  })
})
