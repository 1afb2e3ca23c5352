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

test('an election commission, which opens no case in any country, is asked to whom it handed over what it knows', () => {
  inEach(
    {
      kk: '«Бұл арналар ұлтаралық алауыздықты қоздырып отыр», – деді Орталық сайлау комиссиясының төрағасы Болат Серіков.',
      ru: '«Эти каналы разжигают межнациональную рознь», – заявил председатель Центральной избирательной комиссии Олег Петров.',
      en: '“These channels incite ethnic hatred,” said John Carter, chairman of the Central Election Commission.',
    },
    (text, language) =>
      assert.match(
        asked('unused-power', read(text, { language })).en,
        /to which body were these facts handed over/u,
        text,
      ),
  )
})

test('where the text says what bears the signs of an offence, that is asked about, and by whom they were seen', () => {
  inEach(
    {
      kk: 'Бұл роликтерде Қылмыстық кодекстің 174-бабы бойынша қылмыс белгілері байқалады.',
      ru: 'Авторы передергивают слова чиновников. Такие материалы имеют признаки правонарушения по статье 488 Кодекса.',
      en: 'Their authors, hiding behind invented names, twist the words of officials. Such content bears the signs of an offence under Article 488.',
    },
    (text, language) => {
      const { en } = asked('unused-power', read(text, { language }))
      assert.match(en, /Who established these signs/u, text)
      assert.match(en, /under that very article/u, text)
    },
  )
})

test('signs that are only looked for, supposed, counted or not found are of no offence', () => {
  for (const text of [
    'The experts will establish whether the posts bear the signs of an offence.',
    'If the video contains elements of a crime, a case will be opened.',
    'The check found no signs of an offence.',
    'The police found 34 posts that bear the signs of an offence.',
  ])
    assert.deepEqual(read(text, { language: 'en' }).findings, [], text)
})

test('a case over the very thing, told by a compound, answers for it', () => {
  const text =
    '“Trained groups throw stones at our officers and pose as victims,” a deputy minister said.\n\nHe gave no number. Nobody was hurt.\n\nA criminal case had been opened over the stone-throwing.'
  assert.deepEqual(read(text, { language: 'en' }).findings, [])
})
