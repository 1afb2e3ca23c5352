import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { addMiniatureLaw } from '../src/desk/law/miniature-law-in-tests.ts'
import { runCommand } from './command-in-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-law-answers-'))
before(() => addMiniatureLaw(folder))
after(() => rmSync(folder, { recursive: true }))

/** What the program prints, on one line. */
async function answered(
  words: readonly string[],
  lang: string,
  on: string,
  corpora = folder,
): Promise<string> {
  const { code, out, err } = await runCommand(['law', ...words, '--on', on, '--lang', lang], {
    environment: { SAUAL_LAW: corpora, COLUMNS: '10000' },
  })
  assert.equal(err, '')
  assert.equal(code, 0)
  return out.replaceAll(/\s+/gu, ' ')
}

test('a text that may still have stood is told as such, in three languages', async () => {
  for (const [act, words, lang, ...wanted] of [
    [
      'term',
      'плата за копию',
      'ru',
      'на 5 ноября 2022 г. действовали наверняка',
      'возможно, действовало до 26 ноября 2022 г.',
    ],
    [
      'term',
      'көшірме үшін төлем',
      'kk',
      '2022 жылғы 5 қараша күні анық',
      'мүмкін, 2022 жылғы 26 қараша күніне дейін',
    ],
    [
      'term',
      'плата за копию',
      'en',
      'surely in force on 5 November 2022',
      'perhaps in force until 26 November 2022',
    ],
    [
      'search',
      'копию плату',
      'ru',
      '1 такая норма в этот день, возможно, еще действовала',
      'возможно, действовало до 26 ноября 2022 г.',
    ],
    [
      'search',
      'төлем көшірме',
      'kk',
      'мұндай 1 норма сол күні әлі қолданыста болуы мүмкін',
      'мүмкін, 2022 жылғы 26 қараша күніне дейін',
    ],
    [
      'search',
      'копию плату',
      'en',
      '1 provision that may still have been in force that day does',
      'perhaps in force until 26 November 2022',
    ],
  ] as const) {
    const out = await answered([act, words], lang, '2022-11-05')
    for (const one of wanted) assert.ok(out.includes(one), `${one}: ${out}`)
  }
  assert.match(await answered(['term', 'плата за копию'], 'ru', '2022-11-26'), /нет ни в какой форме/u)
})

test('the title of an act is told as such, in three languages', async () => {
  for (const [words, lang, wanted] of [
    ['о доступе к информации', 'ru', 'О доступе к информации, название акта ('],
    ['ақпаратқа қол жеткізу', 'kk', 'Ақпаратқа қол жеткізу туралы, актінің атауы ('],
    ['о доступе к информации', 'en', 'О доступе к информации, title of the act ('],
  ] as const)
    assert.ok((await answered(['term', words], lang, '2022-12-01')).includes(wanted), wanted)
})

test('a long quotation that differs at its end is not in the law', async () => {
  const quoted =
    'Получив запрос, орган обязан: 1) ответить письменно; 2) показать документ; Примечание. Запросом считается и устный вопрос, записанный со'
  assert.match(await answered(['term', `${quoted} слов`], 'ru', '2022-12-01'), /встречается в 1 акте/u)
  assert.match(await answered(['term', `${quoted} стола`], 'ru', '2022-12-01'), /нет ни в какой форме/u)
})

test('an act that the pack does not know is cited by its title', async () => {
  const laws = join(folder, 'laws')
  mkdirSync(laws)
  for (const [language, title, article, words] of [
    ['ru', 'О световых вывесках', 'Статья 2-1. Срок', 'Вывеска гаснет в полночь.'],
    ['kk', 'Жарық маңдайшалар туралы', '2-1-бап. Мерзім', 'Маңдайша түн ортасында сөнеді.'],
  ] as const)
    writeFileSync(
      join(laws, `${language}.md`),
      `---\nkey: signs\ntitle: ${title}\nlanguage: ${language}\nsince: 2020-01-01\nrank: law\n---\n\n**${article}**\n\n${words}\n`,
    )
  const built = join(folder, 'built')
  await addCorpus(await loadCatalog(), built, laws, { name: 'kz' })
  for (const [words, lang, wanted] of [
    ['по статье 2-1 Закона «О световых вывесках»', 'ru', /О световых вывесках, ст\. 2-1 .*Вывеска гаснет/u],
    ['«Жарық маңдайшалар туралы» Заңның 2-1-бабы', 'kk', /туралы, 2-1-бап .*Маңдайша түн ортасында/u],
    ['art. 2-1 of the Law «О световых вывесках»', 'en', /, art\. 2-1 .*Вывеска гаснет/u],
  ] as const)
    assert.match(await answered(['cite', words], lang, '2022-12-01', built), wanted)
})

test('a part or point that is gone or has not begun is told with the note in its place, in three languages', async () => {
  for (const [lang, gone, later] of [
    ['kk', 'Мәтіннің орнындағы ескертпе: 3) ', 'Мәтіннің орнындағы ескертпе: 4) '],
    ['ru', 'Вместо текста стоит пометка: 3) исключен Законом РС', 'Вместо текста стоит пометка: 4) вводится'],
    ['en', 'A note stands in place of the text: 3) ', 'A note stands in place of the text: 4) '],
  ] as const) {
    const cite = (words: string) => answered(['cite', words], lang, '2023-06-01')
    const third = await cite('подпункт 3) статьи 5 Закона О доступе к информации')
    assert.ok(third.includes(gone), third)
    assert.ok(!third.includes(later), third)
    const fourth = await cite('подпункт 4) статьи 5 Закона О доступе к информации')
    assert.ok(fourth.includes(later), fourth)
    const shown = await answered(['show', 'ATI', '5'], lang, '2023-06-01')
    assert.ok(shown.includes(gone) && shown.includes(later), shown)
    const never = await cite('подпункт 9) статьи 5 Закона О доступе к информации')
    assert.ok(!never.includes(gone), never)
  }
})
