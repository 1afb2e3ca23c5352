import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildFolder, buildPublicRecord } from '../src/desk/public-record/build.ts'
import { fingerprint, signingKey } from '../src/desk/public-record/signing-key.ts'
import { type Ended, runCommand } from './command-in-tests.ts'
import { openPublishingSite, type PublishingSite } from './site/outputs-in-tests.ts'

const LANGUAGES = ['kk', 'ru', 'en'] as const
const [WELL, WRONG, USAGE] = [0, 1, 2]

let publishing: PublishingSite
let built: string
let key: string
let copies = 0

before(async () => {
  publishing = await openPublishingSite()
  const { name } = await buildPublicRecord(publishing.desk)
  built = buildFolder(publishing.desk, name)
  key = fingerprint((await signingKey(publishing.desk.config.folder)).publicKey)
})
after(() => publishing.close())

/** A copy of the record, as somebody downloads it. */
function downloaded(): string {
  const folder = join(publishing.tests.folder, `downloaded-${copies++}`)
  cpSync(built, folder, { recursive: true })
  return folder
}

/** Runs `saual verify` on a machine that has no site. */
function verify(...words: readonly string[]): Promise<Ended> {
  const environment = { SAUAL_DATA: join(publishing.tests.folder, 'none') }
  return runCommand(['verify', ...words], { environment })
}

/** That the command ends so in each language, and says what it has to say in the words of each. */
async function inEach(
  words: readonly string[],
  code: number,
  said: Readonly<Record<(typeof LANGUAGES)[number], RegExp>>,
): Promise<void> {
  for (const language of LANGUAGES) {
    const ended = await verify(...words, '--lang', language)
    assert.equal(ended.code, code, ended.out + ended.err)
    assert.match(code === WELL || ended.out !== '' ? ended.out : ended.err, said[language])
    assert.doesNotMatch(ended.out + ended.err, /\n\s+at |[{}]|undefined/u)
  }
}

test('a record that is as it was signed is told so', async () => {
  const folder = downloaded()
  await inEach([folder], WELL, {
    kk: /^\+ Қолтаңба дұрыс: [\s\S]+· Кілттің таңбасы: [\s\S]+\+ Журнал бүтін: [\s\S]+Бәрі дұрыс\.\n$/u,
    ru: /^\+ Подпись верна: [\s\S]+· Отпечаток ключа: [\s\S]+\+ Журнал цел: [\s\S]+Все сходится\.\n$/u,
    en: /^\+ The signature is right: [\s\S]+· Fingerprint of the key: [\s\S]+\+ The log is whole: [\s\S]+All is well\.\n$/u,
  })
  const trusted = await verify(join(folder, 'manifest.json'), '--key', key)
  assert.equal(trusted.code, WELL)
  assert.match(trusted.out, /\+ The key is the one that you named: /u)
  assert.equal(trusted.err, '')
})

test('one byte that was changed is found', async () => {
  const folder = downloaded()
  const file = join(folder, 'opinions.jsonl')
  const bytes = readFileSync(file)
  bytes[0] = (bytes[0] as number) ^ 1
  writeFileSync(file, bytes)
  await inEach([folder], WRONG, {
    kk: /! opinions\.jsonl: бұл — қол қойылған файл емес[\s\S]+Сәйкес келмегені: 1\. Бұл тізілімге сенбеңіз\.\n$/u,
    ru: /! opinions\.jsonl: это не тот файл, который подписан[\s\S]+Не сходится: 1\. Не доверяйте этому реестру\.\n$/u,
    en: /! opinions\.jsonl: not the file that was signed[\s\S]+1 thing does not fit\. Do not trust this record\.\n$/u,
  })
})

test('a file that is missing is named', async () => {
  const folder = downloaded()
  rmSync(join(folder, 'people.csv'))
  await inEach([folder], WRONG, {
    kk: /! people\.csv: файл жоқ/u,
    ru: /! people\.csv: файла нет/u,
    en: /! people\.csv: the file is missing/u,
  })
})

test('another key than the one that is trusted is told', async () => {
  const other = fingerprint((await signingKey(join(publishing.tests.folder, 'other'))).publicKey)
  await inEach([downloaded(), '--key', other], WRONG, {
    kk: /! Бұл — сіз көрсеткен кілт емес: /u,
    ru: /! Это не тот ключ, который вы назвали: /u,
    en: /! This is not the key that you named: /u,
  })
})

test('a file that can’t be read is told, and the others are looked at all the same', async () => {
  const folder = downloaded()
  rmSync(join(folder, 'people.csv'))
  mkdirSync(join(folder, 'people.csv'))
  await inEach([folder], WRONG, {
    kk: /! people\.csv: файлды оқу мүмкін болмады[\s\S]+\+ Журнал бүтін/u,
    ru: /! people\.csv: файл не удалось прочитать[\s\S]+\+ Журнал цел/u,
    en: /! people\.csv: the file could not be read[\s\S]+\+ The log is whole/u,
  })
  const log = downloaded()
  rmSync(join(log, 'record.jsonl'))
  mkdirSync(join(log, 'record.jsonl'))
  const { code, out, err } = await verify(log)
  assert.deepEqual([code, err], [WRONG, ''])
  assert.match(out, /! record\.jsonl: the file could not be read/u)
})

test('a place that holds no record, and one that is not there, are told apart', async () => {
  const folder = downloaded()
  await inEach([join(folder, 'nowhere')], WRONG, {
    kk: /^saual: .*nowhere/u,
    ru: /^saual: .*nowhere/u,
    en: /^saual: .*nowhere/u,
  })
  for (const name of ['manifest.json', 'manifest.sig.json']) rmSync(join(folder, name), { force: true })
  const { code, err } = await verify(folder)
  assert.equal(code, WRONG)
  assert.match(err, /^saual: /u)
  assert.doesNotMatch(err, /\n\s+at /u)
})

test('what is asked wrongly is a matter of usage', async () => {
  for (const words of [[], ['a', 'b'], ['a', '--no-such-option']])
    assert.equal((await verify(...words)).code, USAGE)
})
