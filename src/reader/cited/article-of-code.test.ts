import assert from 'node:assert/strict'
import { it } from 'node:test'
import { articleOfCode } from './article-of-code.ts'

it('an article of a code by its common name is cited in each language', () => {
  for (const [name, kk, ru, en] of [
    [
      'статья 210 Уголовного кодекса',
      'Қылмыстық кодекстің 210-бабы',
      'статья 210 Уголовного кодекса',
      'art. 210 of the Criminal Code',
    ],
    [
      'часть 2 статьи 31-1 УК Грузии',
      'Грузия Қылмыстық кодексінің 31-1-бабының 2-бөлігі',
      'часть 2 статьи 31-1 УК Грузии',
      'art. 31-1(2) of the Criminal Code of Georgia',
    ],
    [
      'Салық кодексінің 12-бабы',
      'Салық кодексінің 12-бабы',
      'ст. 12 Налогового кодекса',
      'art. 12 of the Tax Code',
    ],
    [
      'Қылмыстық кодекстің 44-бабының 3-бөлігі',
      'Қылмыстық кодекстің 44-бабының 3-бөлігі',
      'ч. 3 ст. 44 Уголовного кодекса',
      'art. 44(3) of the Criminal Code',
    ],
    [
      'Article 17(1) of the Penal Code of Armenia',
      'Армения Қылмыстық кодексінің 17-бабының 1-бөлігі',
      'ч. 1 ст. 17 Уголовного кодекса Армении',
      'Article 17(1) of the Penal Code of Armenia',
    ],
  ] as const)
    assert.deepEqual(articleOfCode(name), { kk, ru, en })
})

it('an act that is not known so is cited as it was', () => {
  for (const name of [
    'статья 5 Закона «О снах»',
    'статья 5 Уголовного кодекса Лапуты',
    'section 4 of the Sleep Act',
    'статья 5',
  ])
    assert.equal(articleOfCode(name), undefined, name)
})
