import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import { catalog, findingsOf, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { factsIn } from './law-reading-in-tests.ts'

/** A code whose article 700 became article 800 in 2024; article 701 ended then. */
const folder = mkdtempSync(join(tmpdir(), 'saual-cited-moved-'))
after(() => rmSync(folder, { recursive: true }))

before(async () => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  const version = (since: string, articles: Readonly<Record<number, string>>): void => {
    const body = Object.entries(articles).map(([number, text]) => `## Статья ${number}. Маяки\n\n${text}\n`)
    writeFileSync(
      join(texts, `${since}.md`),
      `---\nkey: code\ntitle: Кодекс Республики Казахстан об административных правонарушениях\nlanguage: ru\nnumber: 235-V\nadopted: 2014-07-05\nsince: ${since}\nrank: code\n---\n\n${body.join('\n')}`,
    )
  }
  const light = 'Владелец маяка обязан зажигать огонь с наступлением сумерек и до рассвета.'
  version('2015-01-01', {
    699: 'Порядок.',
    700: light,
    701: 'Гасить огонь без разрешения смотрителя запрещается.',
  })
  version('2024-01-01', { 699: 'Порядок.', 800: light })
  await addCorpus(catalog, join(folder, 'corpora'), texts, { name: 'kz' })
})

test('of a cited article that was only numbered anew the new number is told', () => {
  const read = readerWith({ corpora: join(folder, 'corpora') })
  const asked = (article: number, date: string) => {
    const text = `Обязанность установлена статьей ${article} КоАП РК.`
    const reading = read(text, { date, language: 'ru', jurisdiction: 'kz', body: PROSECUTORS.ru })
    const [finding] = findingsOf('wrong-citation', reading)
    const question = reading.questions.find((one) => one.finding === finding?.id)
    return { text: question?.text, facts: factsIn(finding?.evidence ?? []).map(({ label }) => label.en) }
  }
  const moved = asked(700, '2024-06-01')
  assert.match(moved.text?.ru ?? '', /01\.01\.2024 текст перешел под другой номер: ст\. 800 КоАП РК/u)
  assert.match(moved.text?.kk ?? '', /басқа нөмірге көшкен: .*800-бабы/u)
  assert.match(moved.text?.en ?? '', /moved to another number: art\. 800 of the Code/u)
  assert.equal(moved.facts[0], 'art. 800 of the Code of Administrative Offences')
  assert.match(asked(701, '2024-06-01').text?.ru ?? '', /утратила силу/u)
  assert.deepEqual(asked(700, '2020-06-01'), { text: undefined, facts: [] })
})
