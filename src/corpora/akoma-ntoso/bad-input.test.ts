import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Fault } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
import { gather } from '../told-in-tests.ts'
import akomaNtoso from './importer.ts'
import { MINIATURE, named, problem, temporaryFolder } from './miniature-in-tests.ts'

const said = (broken: { fault: Fault } | undefined) => (broken ? sayFault(broken.fault, 'en') : '')

test('no entity is expanded, no file or address is opened', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'probg.deu.2032.xml'), 'utf8')
  const withType = (type: string, word: string) => source.replace('?>', `?>\n${type}`).replace('Fragen', word)
  const files = {
    'bomb.xml': withType('<!DOCTYPE x [<!ENTITY a "xx"><!ENTITY b "&a;&a;&a;">]>', '&b;'),
    'file.xml': withType('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'),
    'parameter.xml': withType('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;]>', 'x'),
    'undeclared.xml': withType('<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', '&nbsp;'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  cpSync(join(MINIATURE, 'trials.eng.all.xml'), join(folder, 'whole.xml'))
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.equal(versions.filter(({ unread }) => unread === undefined).length, 3)
  assert.deepEqual(
    broken.map(({ place }) => place),
    Object.keys(files),
  )
})

test('a file that breaks off before its first element is told of, also where there is no other', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'probg.deu.2032.xml'), 'utf8')
  const bomb = source.replace('?>', '?>\n<!DOCTYPE x [<!ENTITY a "xx">]>')
  writeFileSync(join(folder, 'bomb.xml'), bomb)
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(versions, [])
  assert.deepEqual(
    broken.map(({ place }) => place),
    ['bomb.xml'],
  )
})

test('bad files are told of by place and reason, and the rest is read', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'probg.deu.2032.xml'), 'utf8')
  writeFileSync(join(folder, 'cut.xml'), source.slice(0, 3000))
  writeFileSync(join(folder, 'deep.xml'), source.replace('Fragen', '<i>'.repeat(50_000)))
  writeFileSync(join(folder, 'latin.xml'), Buffer.from(source, 'latin1'))
  writeFileSync(
    join(folder, 'old.xml'),
    source.replace('http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'http://www.akomantoso.org/2.0'),
  )
  writeFileSync(join(folder, 'bill.xml'), source.replace('<act ', '<bill ').replace('</act>', '</bill>'))
  writeFileSync(join(folder, 'empty.xml'), '')
  writeFileSync(
    join(folder, 'undated.xml'),
    source.replaceAll(/<FRBRdate[^>]*>/gu, '').replaceAll('@2032-04-01', ''),
  )
  writeFileSync(join(folder, 'other.xml'), '<rss><channel/></rss>')
  writeFileSync(join(folder, 'large.xml'), '')
  truncateSync(join(folder, 'large.xml'), 1024 ** 3)
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'below/whole.akn'), source)
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(
    versions.map(({ path }) => path),
    ['below/whole.akn'],
  )
  const wanted = [
    'bill.xml',
    'cut.xml',
    'deep.xml',
    'empty.xml',
    'large.xml',
    'latin.xml',
    'old.xml',
    'undated.xml',
  ]
  assert.deepEqual(
    broken.map(({ place }) => place),
    wanted,
  )
  assert.match(said(broken[1]), /line \d+/u)
})

test('a damaged file still tells which act it holds and from when on, unless another one has that text', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'probg.deu.2032.xml'), 'utf8')
  writeFileSync(join(folder, 'cut.xml'), source.slice(0, 3000))
  const [cut, ...others] = (await gather(akomaNtoso.read(folder))).versions
  assert.deepEqual([cut?.since, cut?.language, cut?.unread, others.length], ['2032-04-01', 'de', 'whole', 0])
  writeFileSync(join(folder, 'whole.xml'), source)
  const { versions } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(
    versions.map(({ path, unread }) => [path, unread]),
    [['whole.xml', undefined]],
  )
})

test('windows-1251 is read where the document names it', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'questions.rus.2031.xml'), 'utf8').replace(
    'UTF-8',
    'windows-1251',
  )
  const bytes = [...source].map((letter) => {
    const code = letter.charCodeAt(0)
    return code < 128 ? code : letter === '–' ? 0x96 : code - 0x410 + 0xc0
  })
  writeFileSync(join(folder, 'a.xml'), Buffer.from(bytes))
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.deepEqual(broken, [])
  assert.equal(named(versions[0], 'art_3')?.text, 'Отказ дается в письме.')
})

test('a period that names no temporal group is told of', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'questions.rus.2033.xml'), 'utf8')
  writeFileSync(join(folder, 'a.xml'), source.replace('period="#tg2"', 'period="#gone"'))
  const { versions, broken } = await gather(akomaNtoso.read(folder))
  assert.equal(named(versions[0], 'art_2-1')?.state, 'text')
  assert.match(said(broken[0]), /gone/u)
})

test('a place that is no such corpus', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.xml'), '<rss/>')
  for (const place of [folder, join(folder, 'a.xml'), join(folder, 'none')])
    assert.equal(await akomaNtoso.recognises(place), false)
  await assert.rejects(gather(akomaNtoso.read(folder)), problem('corpus-unknown'))
  await assert.rejects(gather(akomaNtoso.read(join(folder, 'none'))), problem('corpus-missing'))
  assert.ok(await akomaNtoso.recognises(MINIATURE))
  assert.ok(await akomaNtoso.recognises(join(MINIATURE, 'probg.deu.2032.xml')))
})

test('what is wrong with XML is said in the language of whoever asks', async (t) => {
  const folder = temporaryFolder(t)
  const source = readFileSync(join(MINIATURE, 'probg.deu.2032.xml'), 'utf8')
  writeFileSync(join(folder, 'a.xml'), source.replace('</p>', ''))
  writeFileSync(join(folder, 'b.xml'), source.replace('</p>', '</p></p>'))
  writeFileSync(join(folder, 'c.xml'), source.replace('<p>', '<p a>'))
  cpSync(join(MINIATURE, 'trials.eng.all.xml'), join(folder, 'whole.xml'))
  const { broken } = await gather(akomaNtoso.read(folder))
  assert.equal(broken.length, 3)
  for (const { fault } of broken) {
    assert.match(sayFault(fault, 'ru'), /^ошибка XML в строке \d+, столбце \d+/u)
    for (const language of ['ru', 'kk'] as const)
      assert.doesNotMatch(sayFault(fault, language), /tag|closing|attribute|[a-z] [a-z]/u)
  }
})
