import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { SaxesParser } from 'saxes'
import { loadCatalog, SOURCE } from '../../catalog.ts'
import importer from '../../corpora/akoma-ntoso/importer.ts'
import { miniatureRepository } from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import type { ActEnd, ActVersion, ProvisionText } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { addCorpus } from './add.ts'
import { openBuild } from './builds.ts'
import { exportAct } from './export-act.ts'

const catalog = await loadCatalog()
const folder = mkdtempSync(join(tmpdir(), 'saual-export-act-'))
const DAYS = [
  '2016-01-01',
  '2021-06-01',
  '2022-09-26',
  '2023-10-01',
  '2024-09-01',
  '2026-08-01',
  '2033-03-01',
]
const corpora: Corpus[] = []

before(async () => {
  const repository = miniatureRepository()
  const miniatures = join(SOURCE, '..', 'corpus')
  for (const [name, place] of [
    ['kz', repository],
    ['plain', join(miniatures, 'plain')],
    ['trial', join(miniatures, 'akoma-ntoso')],
  ] as const) {
    await addCorpus(catalog, folder, place, { name })
    corpora.push(openBuild(catalog, folder, name))
  }
  rmSync(repository, { recursive: true })
})
after(() => {
  for (const corpus of corpora) corpus.close()
  rmSync(folder, { recursive: true })
})

/** Every text of every act of the miniatures on some days. */
function* everyText() {
  for (const corpus of corpora)
    for (const on of DAYS)
      for (const language of corpus.build.languages)
        for (const act of corpus.acts(on, language)) {
          const exported = exportAct(catalog, corpus, act.key, language, on)
          assert.ok(exported, `${act.key} stands on ${on}`)
          yield { corpus, on, language, act, exported }
        }
}

async function readAgain(xml: string): Promise<{ versions: ActVersion[]; ends: ActEnd[] }> {
  const file = join(folder, 'again.xml')
  writeFileSync(file, xml)
  const versions: ActVersion[] = []
  const ends: ActEnd[] = []
  for await (const one of importer.read(file)) {
    assert.notEqual(one.kind, 'broken')
    if (one.kind === 'version') versions.push(one.version)
    else if (one.kind === 'end') ends.push(one.end)
  }
  return { versions, ends }
}

test('what is exported is read again as the same provisions, by the reader of that format', async () => {
  let provisions = 0
  for (const { corpus, on, language, act, exported } of everyText()) {
    const { versions, ends } = await readAgain(exported.xml)
    const [version] = versions
    assert.equal(versions.length, 1)
    assert.ok(version)
    const { title, rank, number, adopted } = act
    assert.deepEqual(
      [version.title, version.rank, version.number, version.language, ends[0]?.until],
      [title, rank, number, language, act.until],
    )
    if (adopted !== undefined) assert.equal(version.adopted, adopted)
    const [edition] = corpus
      .editions(act.key, language)
      .filter(({ since }) => since <= on)
      .slice(-1)
    assert.equal(version.since, edition?.since)
    const told = corpus.contents(act.key, language, on)
    assert.deepEqual(version.provisions.map(compared), told.map(compared), `${act.key} ${language} ${on}`)
    provisions += told.length
  }
  assert.ok(provisions > 200)
})

function compared({ anchor, number, heading, within, state, begins, text, notes }: ProvisionText): object {
  return { anchor, number, heading, within: [...within], state, begins, text, notes: [...notes] }
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

function treeOf(xml: string): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0] as Element
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
const namesIn = (element: Element | undefined): string[] => (element?.children ?? []).map(({ name }) => name)

test('the document has the order, the identifiers and the references that the schema asks for', () => {
  for (const { exported, act } of everyText()) {
    const root = treeOf(exported.xml)
    const elements = all(root)
    const find = (name: string): Element | undefined => elements.find((element) => element.name === name)
    assert.equal(root.name, 'akomaNtoso')
    assert.equal(root.attributes.xmlns, 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
    assert.match(namesIn(find('act')).join(' '), /^meta preface (?:preamble )?body(?: conclusions)?$/u)
    assert.match(
      namesIn(find('meta')).join(' '),
      /^identification lifecycle (?:temporalData )?references (?:notes )?proprietary$/u,
    )
    for (const level of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'])
      assert.match(
        namesIn(find(level)).join(' '),
        /^FRBRthis FRBRuri (?:FRBRalias )*FRBRdate FRBRauthor(?: FRBR\w+)*$/u,
      )
    const ids = elements.flatMap(({ attributes: { eId } }) => eId ?? [])
    assert.equal(new Set(ids).size, ids.length, `every eId of ${act.key} is its own`)
    for (const { name, attributes } of elements) {
      for (const [attribute, value] of Object.entries(attributes))
        if (value.startsWith('#')) assert.ok(ids.includes(value.slice(1)), `${name} ${attribute} ${value}`)
      if (/^(?:article|chapter|section|paragraph|point|indent|alinea|hcontainer)$/u.test(name))
        assert.match(attributes.eId ?? '', /^\S+$/u)
      if (name === 'hcontainer') assert.ok(attributes.name)
    }
    const content = elements.filter(({ name }) => /^(?:article|paragraph|point)$/u.test(name))
    for (const element of content) {
      const names = namesIn(element)
      assert.ok(!(names.includes('content') && names.includes('intro')), 'content, or an intro and parts')
    }
  }
})

test('terms that the text defines are marked where they are defined', async () => {
  const [corpus] = corpora as [Corpus]
  const exported = exportAct(catalog, corpus, '990050', 'ru', '2024-01-01')
  assert.match(exported?.xml ?? '', /<def refersTo="#term_\d+" eId="def_\d+">ложная информация<\/def>/u)
  const { versions } = await readAgain(exported?.xml ?? '')
  const defines = versions[0]?.provisions.flatMap((provision) => provision.defines ?? [])
  assert.ok(defines?.includes('ложная информация'))
  assert.ok(defines?.includes('инфлюенсер (блогер)'))
})

test('both languages are expressions of one work, each with its name', () => {
  const [corpus] = corpora as [Corpus]
  const texts = corpus.build.languages.map((one) => exportAct(catalog, corpus, '990020', one, '2022-09-26'))
  const work = /<FRBRWork>\n<FRBRthis [^>]*>\n<FRBRuri value="([^"]+)"/u
  assert.deepEqual(
    [...new Set(texts.map((text) => work.exec(text?.xml ?? '')?.[1]))],
    ['/akn/kz/act/code/2014-07-03/226-V'],
  )
  assert.deepEqual(
    texts.map((text) => text?.name),
    ['990020.kaz@2022-09-03.xml', '990020.rus@2022-09-03.xml'],
  )
  assert.match(texts[1]?.xml ?? '', /<FRBRlanguage language="rus"\/>/u)
})

test('the same act of the same build is the same bytes, and nothing of this machine is told', () => {
  const [corpus] = corpora as [Corpus]
  const once = () => exportAct(catalog, corpus, '990020', 'ru', '2022-09-26')?.xml
  assert.equal(once(), once())
  assert.doesNotMatch(once() ?? '', new RegExp(RegExp.escape(tmpdir()), 'u'))
})

test('of a day or an act without a text nothing is exported', () => {
  const [corpus] = corpora as [Corpus]
  assert.equal(exportAct(catalog, corpus, '990050', 'ru', '2020-01-01'), undefined)
  assert.equal(exportAct(catalog, corpus, '990060', 'ru', '2025-01-01'), undefined)
  assert.equal(exportAct(catalog, corpus, 'nothing', 'ru', '2022-09-26'), undefined)
})
