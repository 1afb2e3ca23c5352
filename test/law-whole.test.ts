import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Act } from '../src/law/law.ts'
import type { Finding } from '../src/reader/reading.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'

const DAY = '2024-11-05'
const SAID = 'Отдельные блогеры размещают деструктивный контент.'

const made = mkdtempSync(join(tmpdir(), 'saual-law-whole-'))
after(() => rmSync(made, { recursive: true }))

/** A corpus with one article of each of these acts, and the question about a term that stands in none of them. */
async function askedWith(name: string, acts: readonly Act[]): Promise<{ finding: Finding; asked: string }> {
  const texts = join(made, name)
  const corpora = join(made, `${name}-built`)
  mkdirSync(texts)
  for (const { id, title, number, inForce } of acts) {
    const head = `key: ${id}\ntitle: ${title.ru}\nlanguage: ru\nsince: ${inForce.since}\nnumber: ${number}`
    const rank = id.startsWith('CONST') ? '\nrank: constitution' : ''
    const text = `Статья 1. Предмет\n\nПредмет этого акта: ${title.ru}.\n`
    writeFileSync(join(texts, `${id}.md`), `---\n${head}${rank}\n---\n\n${text}`)
  }
  await addCorpus(catalog, corpora, texts, { name: 'kz' })
  const { findings, questions } = readerWith({ corpora })(SAID, {
    date: DAY,
    language: 'ru',
    jurisdiction: 'kz',
    body: PROSECUTORS.ru,
  })
  const finding = findings.find(({ check }) => check === 'undefined-term')
  assert.ok(finding)
  return { finding, asked: questions.find((one) => one.finding === finding.id)?.text.ru ?? '' }
}

test('a question speaks of absence only where the corpus holds every act that the pack knows as in force', async () => {
  const all = catalog.law('kz')?.acts(DAY) ?? []
  assert.ok(all.length > 10)

  const whole = await askedWith('whole', all)
  assert.match(
    whole.asked,
    new RegExp(`в тот день \\(всего актов: ${all.length}\\), такого выражения нет`, 'u'),
  )
  assert.deepEqual(
    whole.finding.evidence.map(({ kind }) => kind),
    ['absence'],
  )

  const part = await askedWith('part', all.slice(0, -1))
  assert.match(part.asked, /В каком акте и в какой статье это определено\?$/u)
  assert.doesNotMatch(part.asked, / нет/u)
  const searched = part.finding.evidence.flatMap((piece) => (piece.kind === 'absence' ? [piece] : []))
  assert.match(searched[0]?.searched.ru ?? '', new RegExp(`корпус «kz .* — ${all.length - 1}$`, 'u'))
  assert.match(searched[0]?.note?.ru ?? '', /о законе в целом это ничего не говорит/u)
  assert.match(searched[1]?.searched.ru ?? '', /^набор норм kz/u)
})
