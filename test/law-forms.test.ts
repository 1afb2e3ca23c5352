import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { openBuild } from '../src/desk/law/builds.ts'

/** One form of each expression stands in the law; it is asked for in the others. */
const EXPRESSIONS: Readonly<Record<'ru' | 'kk', readonly (readonly string[])[]>> = {
  ru: [
    ['судья', 'судьи', 'судьёй', 'судей', 'судьям', 'судьями'],
    ['ложь', 'лжи', 'ложью'],
    ['гражданин', 'граждане', 'граждан', 'гражданами'],
    ['законный представитель', 'законного представителя', 'законными представителями'],
    ['распространять сведения', 'распространяет сведения', 'распространял сведениями'],
    ['путь', 'пути', 'путём', 'путями'],
    ['принять решение', 'примет решения', 'приняли решений'],
    ['мать', 'матери', 'матерью', 'матерей'],
    ['дознаватель', 'дознавателем', 'дознаватели', 'дознавателей'],
    ['обвинённый', 'обвинён', 'обвинены', 'обвинённым'],
  ],
  kk: [
    ['халық', 'халқы', 'халқының', 'халықтан'],
    ['құқық', 'құқығы', 'құқықтарымыздың'],
    ['орын', 'орны', 'орнында'],
    ['азамат', 'азаматтардың', 'азаматымен', 'азаматтарға'],
    ['таратушы', 'таратушының', 'таратушыларға'],
    ['қорғау', 'қорғайды', 'қорғаған'],
    ['заң', 'заңдарына', 'заңымыздың'],
    ['қауіп', 'қаупі', 'қаупінің'],
    ['ұйым', 'ұйымдардың', 'ұйымымыз'],
    ['мүлік', 'мүлкі', 'мүлкіне', 'мүліктен'],
    ['ар-намыс пен қадір-қасиет', 'ар-намысы мен қадір-қасиетіне', 'ар-намыстар мен қадір-қасиеттер'],
    ['сөз бен баспасөз', 'сөзі мен баспасөзі', 'сөздер мен баспасөздер'],
    ['тыныштық пен тәртіп', 'тыныштығы мен тәртібі', 'тыныштықтар мен тәртіптер'],
    ['кітап пен қағаз', 'кітабы мен қағазы'],
    ['ие', 'иесі', 'Иесi', 'иелері', 'иеге', 'иенің'],
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'saual-law-forms-'))
after(() => rmSync(folder, { recursive: true }))
const catalog = await loadCatalog()

for (const language of ['ru', 'kk'] as const) {
  test(`in ${language} a word is found in whatever form the law has it, and never denied`, async () => {
    const expressions = EXPRESSIONS[language]
    const laws = join(folder, language)
    mkdirSync(laws)
    for (const [number, forms] of expressions.entries())
      for (const [place, form] of forms.entries()) write(laws, language, `${number}-${place}`, form)
    await addCorpus(catalog, join(folder, 'built'), laws, { name: language })
    const corpus = openBuild(catalog, join(folder, 'built'), language)
    for (const forms of expressions)
      for (const form of forms) {
        const answer = corpus.term(form, language, '2024-01-01')
        assert.deepEqual([answer.kind, answer.kind === 'used' && answer.acts], ['used', forms.length], form)
      }
    corpus.close()
  })
}

/** A law of one article. */
function write(into: string, language: string, name: string, words: string): void {
  const [act, article] = language === 'ru' ? ['Проба', 'Статья 1. Проба'] : ['Сынақ', '1-бап. Сынақ']
  writeFileSync(
    join(into, `${name}.md`),
    `---\nkey: ${name}\ntitle: ${act} ${name}\nlanguage: ${language}\nsince: 2020-01-01\nrank: law\n---\n\n**${article}**\n\n${words}\n`,
  )
}
