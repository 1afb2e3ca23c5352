import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { openBuild } from '../src/desk/law/builds.ts'
import type { Corpus } from '../src/law/corpus/corpus.ts'

/** Days on which the law said different things: before bloggers were defined, after, and after the new Constitution. */
const DAYS = ['2022-09-26', '2023-10-01', '2026-08-01'] as const

/** Is the term in the law? D defined, u used, - in no act, on each day. */
const TERMS: readonly (readonly [string, string, string])[] = [
  ['провокационное высказывание', 'ru', '- - -'],
  ['провокационных высказываний', 'ru', '- - -'],
  ['блогер', 'ru', '- D D'],
  ['блогерлердің', 'kk', '- D D'],
  ['пользователь', 'ru', 'u D D'],
  ['дезинформация', 'ru', '- - -'],
  ['фейк', 'ru', '- - -'],
  ['заведомо ложная информация', 'ru', 'u u u'],
  ['ложная информация', 'ru', 'u D D'],
  ['жалған ақпарат', 'kk', 'u D D'],
  ['недостоверная информация', 'ru', 'u u u'],
  ['деструктивный контент', 'ru', '- - -'],
  ['информационное пространство', 'ru', 'D D D'],
  ['информационного пространства', 'ru', 'D D D'],
  ['ақпараттық кеңістік', 'kk', 'D D D'],
  ['информационная безопасность', 'ru', 'D D D'],
  ['национальная безопасность', 'ru', 'D D D'],
  ['ұлттық қауіпсіздік', 'kk', 'D D D'],
  ['общественная безопасность', 'ru', 'D D D'],
  ['қоғамдық қауіпсіздік', 'kk', 'D D D'],
  ['ақпараттық қауіпсіздік', 'kk', 'D D D'],
  ['общественный порядок', 'ru', 'u u u'],
  ['общественный правопорядок', 'ru', '- - -'],
  ['стабильность', 'ru', 'u u u'],
  ['разжигание розни', 'ru', 'u u u'],
  ['экстремизм', 'ru', 'D D D'],
  ['признаки разжигания', 'ru', '- - -'],
  ['официальное сообщение', 'ru', 'D D D'],
  ['ресми хабар', 'kk', 'D D D'],
  ['официальный источник информации', 'ru', '- - -'],
  ['дискредитация', 'ru', '- u u'],
  ['честь и достоинство', 'ru', 'u u u'],
  ['деловая репутация', 'ru', 'u u u'],
  ['вымогательство', 'ru', 'D D D'],
  ['кибербуллинг', 'ru', '- u u'],
  ['противоправный контент', 'ru', '- D D'],
  ['цензура', 'ru', 'D D D'],
  ['пропаганда', 'ru', 'u u D'],
]

const folder = mkdtempSync(join(tmpdir(), 'saual-law-terms-'))
const catalog = await loadCatalog()
let repository: string
let corpus: Corpus

before(async () => {
  repository = miniatureRepository()
  await addCorpus(catalog, folder, repository, { name: 'samal' })
  corpus = openBuild(catalog, folder, 'samal')
})

after(() => {
  corpus.close()
  rmSync(folder, { recursive: true })
  rmSync(repository, { recursive: true })
})

for (const [term, language, wanted] of TERMS) {
  test(`«${term}» is ${wanted} on the three days`, () => {
    const marks = { defined: 'D', used: 'u', perhaps: '~', absent: '-', 'not-checked': '?' } as const
    assert.equal(DAYS.map((on) => marks[corpus.term(term, language, on).kind]).join(' '), wanted)
  })
}

test('article 20 of the Constitution is speech until the new one is in force, then honour and dignity', () => {
  const textOf = (on: string): string => {
    const act = corpus.acts(on, 'ru').find(({ title }) => title.startsWith('Конституция'))
    assert.ok(act)
    const answer = corpus.passage(act.key, '20', 'ru', on)
    assert.ok(answer.kind === 'in-force')
    return answer.passage.text
  }
  assert.match(textOf('2022-09-26'), /говорить и писать/u)
  assert.match(textOf('2026-06-30'), /говорить и писать/u)
  assert.match(textOf('2026-07-01'), /^1\. Честь и достоинство/u)
})
