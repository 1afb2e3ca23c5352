import assert from 'node:assert/strict'
import { test } from 'node:test'
import acts from './acts.json' with { type: 'json' }
import { law, SEED } from './law-in-tests.ts'

test('an act is named in the nominative alone, and in the genitive behind an article of it', () => {
  const alone = law.labelOf({ act: 'PRO17' }, SEED)
  assert.equal(alone?.ru, 'Закон «О прокуратуре» 2017 года')
  assert.equal(alone?.kk, '2017 жылғы «Прокуратура туралы» Заң')
  const article = law.labelOf({ act: 'PRO17', article: '31' }, SEED)
  assert.equal(article?.ru, 'ст. 31 Закона «О прокуратуре» 2017 года')
  assert.equal(article?.kk, '2017 жылғы «Прокуратура туралы» Заңның 31-бабы')
  for (const { id, since } of acts) {
    const { kk = '', ru = '' } = law.labelOf({ act: id }, since) ?? {}
    assert.doesNotMatch(ru, /^(?:Закона|Конституции|Конституционного) /u, id)
    assert.doesNotMatch(kk, /(?:ның|нің)$/u, id)
  }
})
