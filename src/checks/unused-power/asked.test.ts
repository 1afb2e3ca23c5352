import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['unused-power'] })

test('a member of parliament, who opens no case, is asked in what the offence is seen', () => {
  inEach(
    {
      kk: '«Бұл арналар ұлтаралық алауыздықты қоздырып отыр», – деді депутат Болат Серіков.',
      ru: '«Эти каналы разжигают межнациональную рознь», – заявил депутат Олег Петров.',
      en: '“These channels incite ethnic hatred,” MP John Carter said.',
    },
    (text, language) => {
      const { kk, ru, en } = asked('unused-power', read(text, { language }))
      assert.match(kk, /қандай сөздерді не әрекеттерді қай бап бойынша құқық бұзушылық деп санайсыз/u, text)
      assert.match(ru, /слова или действия вы считаете правонарушением и по какой статье/u, text)
      assert.match(en, /Which words or acts exactly do you consider an offence/u, text)
    },
  )
})

test('the police are asked for the case', () => {
  inEach(
    {
      kk: '«Бұл арналар ұлтаралық алауыздықты қоздырып отыр», – деді полиция бастығы Болат Серіков.',
      ru: '«Эти каналы разжигают межнациональную рознь», – заявил начальник полиции Олег Петров.',
      en: '“These channels incite ethnic hatred,” police chief John Carter said.',
    },
    (text, language) =>
      assert.match(
        asked('unused-power', read(text, { language })).en,
        /under which article, with what result/u,
        text,
      ),
  )
})
