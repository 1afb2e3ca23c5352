import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'

const catalog = await loadCatalog()
const read = catalog.reader()

/** What the first question calls the law that a statement cites. */
function cited(text: string, tag: 'kk' | 'ru' | 'en', law?: 'kz'): string | undefined {
  const known =
    law === undefined ? {} : { law: catalog.law(law) as NonNullable<ReturnType<typeof catalog.law>> }
  const { questions } = read({ id: 'a', text, sha256: '' }, known)
  return questions
    .map(({ text }) => text[tag])
    .find((asked) => /130|456/u.test(asked.split('. ').slice(1).join('. ')))
}

test('a law that was not asked is named in the nominative', () => {
  for (const [text, name] of [
    ['Виновных ждет наказание по статье 130 Уголовного кодекса.', '(статья 130 Уголовного кодекса)'],
    ['Виновных накажут штрафом в соответствии с частью 2 статьи 130 УК.', '(часть 2 статьи 130 УК)'],
    ['Ложь наказуема: виновных ждет арест согласно статьям 130 и 131 УК.', '(статьи 130 и 131 УК)'],
  ] as const)
    assert.ok(cited(text, 'ru')?.includes(name), `${text} ${cited(text, 'ru')}`)
  for (const [text, name] of [
    ['Кінәлілер Қылмыстық кодекстің 130-бабына сәйкес жазаланады.', '(Қылмыстық кодекстің 130-бабы)'],
    ['Кінәлілер ҚК 130-бабының 2-бөлігімен жазаланады.', '130-бабының 2-бөлігі)'],
  ] as const)
    assert.ok(cited(text, 'kk')?.includes(name), `${text} ${cited(text, 'kk')}`)
})

test('and as the pack names it, where only the day is not known', () => {
  const text = 'Кінәлілер Қылмыстық кодекстің 130-бабына сәйкес жазаланады.'
  assert.match(cited(text, 'ru', 'kz') ?? '', /ст\. 130 УК РК/u)
  assert.match(cited(text, 'en', 'kz') ?? '', /art\. 130 of the Criminal Code/u)
  assert.match(cited(text, 'kk', 'kz') ?? '', /ҚР ҚК 130-бабы/u)
})
