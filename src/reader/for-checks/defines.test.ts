import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const read = createReader({
  knowledge: catalog.knowledge,
  checks: catalog.checks,
  wording: catalog.sheets,
})

function checksOf(text: string): readonly string[] {
  return read({ id: 'a', text, sha256: '', language: 'kk' }).findings.map(({ check }) => check)
}

test('what a word means accuses nobody', () => {
  for (const text of [
    'Арандатушылық – бұл қоғамды дүрліктіруге бағытталған әрекет.',
    'Фейк — бұл адамдарды әдейі адастыру үшін таратылатын жалған ақпарат.',
    'Алаяқтық – бұл бөтеннің мүлкін алдау жолымен иемдену.',
  ])
    for (const check of ['imputed-motive', 'unused-power'])
      assert.ok(!checksOf(text).includes(check), `${check}: ${text}`)
})

test('what somebody did is told to have its purpose by the same words', () => {
  for (const text of [
    'Мұндай арандатушылық – бұл қоғамды дүрліктіруге бағытталған әрекет.',
    'Бұл – елде іріткі салуға бағытталған арандатушылық.',
    'Бұл жазбалар қоғамды дүрліктіруге бағытталған.',
  ])
    assert.ok(checksOf(text).includes('imputed-motive'), text)
})

test('a penalty that was imposed threatens nobody, and one to come does', () => {
  for (const text of [
    'Жалған ақпарат таратқан азаматқа 20 АЕК айыппұл салынды.',
    'Жалған ақпарат таратқаны үшін тұрғын екі жылға сотталды.',
    'Былтыр жалған ақпарат таратқаны үшін 15 адам жауапқа тартылды.',
  ])
    assert.ok(!checksOf(text).includes('threatened-sanction'), text)
  for (const text of [
    'Жалған ақпарат таратқандарға айыппұл салынады.',
    'Жалған ақпарат таратқандар сотталады.',
    'Былтыр 12 адамға айыппұл салынды, биыл да заң бұзғандар жауапқа тартылады.',
  ])
    assert.ok(checksOf(text).includes('threatened-sanction'), text)
})
