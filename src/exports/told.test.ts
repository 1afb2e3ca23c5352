import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog, loadExports } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import { takeIn } from '../desk/take-in.ts'
import { toldBy } from './told.ts'

const [catalog, exports] = await Promise.all([loadCatalog(), loadExports()])
const BODY = 'Генеральная прокуратура Республики Казахстан'
const reading = statementReader(catalog)(
  takeIn(
    { text: 'В последнее время участились случаи распространения слухов о больницах.', metadata: {} },
    {
      language: 'ru',
      date: '2024-03-01',
      jurisdiction: 'kz',
      speaker: 'А. Серік',
      body: BODY,
      channel: BODY,
    },
  ),
)
const told = toldBy(catalog)

for (const name of ['terminal', 'markdown', 'html']) {
  const page =
    exports
      .get(name)
      ?.render(reading, { language: 'kk', told, width: 200 })
      .replace(/<[^>]*>/gu, '') ?? ''

  test(`${name}: a body is named, and asked, in the language of the page`, () => {
    assert.ok(page.includes('Қазақстан Республикасының Бас прокуратурасы'))
    assert.ok(page.includes('А. Серік (Қазақстан Республикасының Бас прокуратурасы)'))
  })

  test(`${name}: without a title of its own a statement is headed by body and day, which are told once`, () => {
    const told = (words: string) => page.split(words).length - 1
    assert.equal(told('2024 жылғы 1 наурыз') - (name === 'html' ? 1 : 0), 1)
    assert.ok(!page.includes('Қайда айтылды'))
    assert.doesNotMatch(page, /Орган:?\s+Қазақстан Республикасының Бас прокуратурасы/u)
  })

  test(`${name}: a check is told by its title`, () => {
    const [finding] = reading.findings
    assert.ok(finding)
    assert.ok(page.includes(catalog.checkTitle(finding.check, 'kk')))
    assert.ok(!page.includes(finding.check))
  })
}

test('a name that no law knows, and a check without a sheet, stay as they are', () => {
  assert.equal(told.name('Министерство снега', 'kz', 'kk'), 'Министерство снега')
  assert.equal(told.name('Министерство снега', undefined, 'kk'), 'Министерство снега')
  assert.equal(catalog.checkTitle('no-such-check', 'kk'), 'no-such-check')
})

test('what only points back has no number and is no question', () => {
  const again = statementReader(catalog)(
    takeIn(
      {
        text: 'Виновные будут наказаны. Нарушителей привлекут к ответственности.',
        metadata: {},
      },
      { language: 'ru' },
    ),
  )
  const pointing = again.questions.find(({ askedAt }) => askedAt !== undefined)
  assert.ok(pointing)
  const full = again.questions.filter(({ askedAt }) => askedAt === undefined).length
  const page = exports.get('terminal')?.render(again, { language: 'ru', told, width: 200 }) ?? ''
  assert.ok(page.includes(`, ${full} вопрос`), page)
  const unwrapped = page.replaceAll(/\s+/gu, ' ')
  assert.ok(unwrapped.includes(pointing.text.ru) && !page.includes(`${pointing.finding}  `), page)
})
