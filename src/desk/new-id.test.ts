import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newId } from './new-id.ts'

const free = async (): Promise<boolean> => false
const slug = (words: string): Promise<string> => newId(words, 'opinion', free)

test('a title in any of the languages gives an address that can be read', async () => {
  for (const [title, expected] of [
    ['Образец: чего не сказано о питьевой воде', 'obrazets-chego-ne-skazano-o-pitevoi-vode'],
    ['Объявление у подъезда: съёмка, щука, эхо', 'obiavlenie-u-podezda-semka-shchuka-ekho'],
    ['Үлгі: ауыз су туралы үндеуде не айтылмады', 'ulgi-auyz-su-turaly-undeude-ne-aitylmady'],
    ['Әділет, Ғылым, Қоғам, Өмір, Ұлт, Іс, һ, ң', 'adilet-gylym-qogam-omir-ult-is-h-n'],
    ['The Prosecutor’s appeal', 'the-prosecutors-appeal'],
    ['Приказ №5 и Œuvre №Ⅷ', 'prikaz-no5-i-oeuvre-noviii'],
    ['Öğün, İzmir, Qyzylorda', 'ogun-izmir-qyzylorda'],
  ] as const)
    assert.equal(await slug(title), expected)
})

test('letters with marks of their own and letters with marks behind them are the same', async () => {
  for (const words of ['Ёлка, йод, ўзбек, Україна її', 'Қазақстан'])
    assert.equal(await slug(words.normalize('NFD')), await slug(words.normalize('NFC')))
})

test('no letter of the three alphabets is lost', async () => {
  for (const letter of 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя')
    for (const one of [letter, letter.toUpperCase()]) assert.match(await slug(`${one}т`), /^[a-z]+t$/u, one)
})

test('whatever is typed, an address is made of small letters, figures and hyphens, and is not long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (words) => {
      assert.match(await slug(words), /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    }),
  )
})
