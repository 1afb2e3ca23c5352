import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { ProvisionText } from '../../law/corpus/act.ts'
import { GOES_ON, GONE, LATER } from '../../law/corpus/remarks/remarks-in-tests.ts'
import { actText } from './provisions.ts'

const read = (text: string, since = '2024-01-01') => actText([text], since).provisions
const first = (text: string, since?: string) => read(text, since)[0]
const terms = (law: ProvisionText | undefined, language: string) =>
  law === undefined ? [] : definitionsIn(law, language).map(({ term }) => term)

test('headings of every depth, bold ones, and lines after an anchor are articles; a mention is not', () => {
  const text = [
    '# Пробный закон',
    '###### Статья 1. Первая',
    'Слова.',
    '**2-1-бап. Екінші**',
    'Сөздер.',
    '<a id="st3"></a>',
    '',
    'Статья 3. Третья',
    'Слова.',
    'Статья 4. Это лишь упоминание',
    '**Статья 5.** Слова пятой.',
    '### Статья 20',
    'Слова двадцатой.',
  ].join('\n')
  const found = read(text).map(({ number, heading, text: words }) => [number, heading, words])
  assert.deepEqual(found, [
    ['1', 'Первая', 'Слова.'],
    ['2-1', 'Екінші', 'Сөздер.'],
    ['3', 'Третья', 'Слова.\nСтатья 4. Это лишь упоминание'],
    ['5', '', 'Слова пятой.'],
    ['20', '', 'Слова двадцатой.'],
  ])
})

test('kk «Ескерту» is a note of the editors or the law’s own, by what it says', () => {
  const law = first(
    [
      '## 5-бап. Тақырып',
      '> *Ескерту. 5-бапқа өзгеріс енгізілді – СР 01.02.2023 № 9-X Заңымен.*',
      '1. Мәтін.',
      '> *Ескерту. Осы бапта туыс деп ата-ана ұғынылады.*',
      '*Ескерту. Айыппұл бір рет салынады.*',
    ].join('\n'),
  )
  assert.equal(
    law?.text,
    '1. Мәтін.\nЕскерту. Осы бапта туыс деп ата-ана ұғынылады.\nЕскерту. Айыппұл бір рет салынады.',
  )
  assert.equal(law?.notes.length, 1)
})

test('a note right below another one is told by its own words, and the law may name laws', () => {
  const notes = [
    'Ескерту. Осы бапта сот шешімі деп заңды күшіне енген шешім түсініледі.',
    'Ескерту. Өз еркімен хабарлаған иесі Қазақстан Республикасының Заңымен белгіленген тәртіппен жауаптылықтан босатылады.',
    'Ескерту. Салық кодексімен белгіленген мөлшерден асатын сома ірі мөлшер деп танылады.',
    'Ескерту. Айыппұл бюджетке толық енгізіледі.',
    'Примечание. Родными считаются и приемные дети.',
  ]
  const editorial = [
    'Ескерту. 4-бап жаңа редакцияда – ҚР 01.02.2022 № 9-X Заңымен.',
    'Ескерту. 4-бапқа өзгерістер енгізілді – ҚР Заңымен.',
    'Ескерту. 4-бап ҚР Заңымен № 9-X.',
    'Ескерту. Заң 01.03.2022 бастап қолданысқа енгізіледі.',
    'Ескерту. Осы Кодекс 94-бабына сәйкес 01.07.2026 ж. бастап күшіне енеді.',
  ]
  for (const note of notes)
    for (const above of editorial) {
      const law = first(`## 4-бап. Негіздер\n1. Мәтін.\n\n> *${above}*\n> *${note}*`)
      assert.deepEqual([law?.text, law?.notes], [`1. Мәтін.\n${note}`, [above]])
    }
  const institute = first('## 4-бап. Негіздер\n*Ескертпе!*\n*Ескерту. Осы бапта туыс деп ата-ана ұғынылады.*')
  assert.equal(institute?.text, 'Ескерту. Осы бапта туыс деп ата-ана ұғынылады.')
})

test('ru «Примечание» is law, even where it is set like a note; the institute’s is not', () => {
  const law = first(
    [
      '## Статья 5. Тема',
      '*Примечание ИЗПИ!*',
      '',
      '*В часть первую предусмотрены изменения Законом РС от 01.02.2023 № 9-X.*',
      '',
      '1. Текст.',
      '> *Примечание. Родными считаются и приемные дети.*',
    ].join('\n'),
  )
  assert.equal(law?.text, '1. Текст.\nПримечание. Родными считаются и приемные дети.')
  assert.equal(law?.notes.length, 2)
})

test('a note goes on over the lines of its quotation', () => {
  const law = first('## Статья 5. Тема\n> *Сноска. Статья 5 в редакции*\n> *Закона РС.*\n\n> Слова закона.')
  assert.deepEqual(law?.notes, ['Сноска. Статья 5 в редакции', 'Закона РС.'])
  assert.equal(law?.text, 'Слова закона.')
})

test('Latin letters in Cyrillic words hide no marker, and the text stays as it is written', () => {
  const [article, second] = read(
    '## Cтатья 7. Тeма\n> *Cноска. Статья 7 в редакции Закона РС.*\nНаказанiе.\n## 8-бaп. Тақырып\nМәтiн.',
  )
  assert.deepEqual([article?.number, article?.heading, article?.text], ['7', 'Тeма', 'Наказанiе.'])
  assert.equal(article?.notes.length, 1)
  assert.deepEqual([second?.number, second?.text], ['8', 'Мәтiн.'])
})

test('misspelt markers, leftovers of links, escaped points', () => {
  const law = first(
    '## Статья 7. Тема <*>\n> *Снсока. Статья 7 в редакции Закона РС.*\n1\\. Часть <*> .\n   1\\) пункт;',
  )
  assert.deepEqual([law?.heading, law?.text], ['Тема', '1. Часть .\n1) пункт;'])
  assert.equal(law?.notes.length, 1)
})

test('terms are parted by either dash', () => {
  const law = first(
    '## Статья 1. Основные понятия\n1) вопрос – просьба;\n2-1) ответ органа (далее – ответ) - слово;\n3) что-то без тире;',
  )
  assert.deepEqual(terms(law, 'ru'), ['вопрос', 'ответ органа', 'ответ'])
})

test('items struck out in many words; people who are struck off stay law', () => {
  const items = [
    '*1) исключен Законом РС от 01.02.2023 № 9-X;*',
    '2) исключена;',
    '3. Исключено Законом РС от 01.02.2023 № 9-X.',
    '4) алып тасталды – СР 01.02.2023 № 9-X Заңымен;',
    '5) алынып тасталды - СР 01.02.2023 № 9-X Заңымен.',
    '*Абзац второй исключен Законом РС от 01.02.2023 № 9-X.*',
    '*6-1) утратил силу в соответствии с Законом РС;*',
    '6-2) утратил силу с 1 января 2023 года;',
  ]
  const kept = [
    '6) исключен из списка жильцов;',
    '7) исключение из правила;',
    '8) исключено в соответствии с решением суда из реестра владельцев;',
    '9) утратило силу в соответствии с законом его разрешение;',
    '10) исключено – по решению собрания;',
    '11) утратило силу (действие) его свидетельство;',
    '12) алып тасталды – жиналыстың шешімі бойынша;',
  ]
  const law = first(['## Статья 7. Тема', ...items, ...kept].join('\n'))
  assert.equal(law?.text, kept.join('\n'))
  assert.equal(law?.notes.length, items.length)
})

test('a text that begins some time after publication has no day, and is pending all the same', () => {
  const law = read(
    '## Статья 1. Понятия\n1) вопрос – просьба;\n7-2) вводится в действие по истечении шести месяцев после дня его первого официального опубликования в соответствии с Законом РС от 09.01.2026 № 256-VIII;\n' +
      '## 2-бап. Тақырып\nалғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі - СР 09.01.2026 № 256-VIII Заңымен;',
  )
  assert.equal(law[0]?.text, '1) вопрос – просьба;')
  assert.deepEqual([law[1]?.state, law[1]?.begins, law[1]?.text], ['pending', undefined, ''])
})

test('an item that a note above it postpones is no text until its day', () => {
  const text =
    '## 9-бап. Өкілеттіктер\n\n15) бұйрық шығарады;\n\n*Ескертпе. 16) тармақша осы Заңның 48-бабына сәйкес 01.01.2025 бастап қолданысқа енгізіледі.*\n\n16) сотқа жүгінеді;'
  assert.equal(first(text)?.text, '15) бұйрық шығарады;')
  assert.equal(first(text.replace('2025', '2024'))?.text, '15) бұйрық шығарады;\n16) сотқа жүгінеді;')
  const ru =
    '## Статья 9. Тема\n1) а;\n*Примечание ИЗПИ!*\n*Подпункт 2) вводится в действие с 01.01.2025.*\n2) б;'
  assert.equal(first(ru)?.text, '1) а;')
})

test('a note of the institute in plain letters', () => {
  const law = first(
    '## 3-бап. Ұғымдар\n\n1\\) топ –\n\nекі адам;\n\nРҚАО-ның ескертпесі!\n\n2\\) тармақша жаңа редакцияда көзделген - СР 07.11.2014 № 248-V Заңымен (01.01.2015 бастап қолданысқа енгізіледі).\n\n2\\) банда – үш адам;',
  )
  assert.equal(law?.text, '1) топ –\nекі адам;\n2) банда – үш адам;')
  assert.deepEqual(terms(law, 'kk'), ['топ', 'банда'])
  assert.equal(law?.notes.length, 2)
})

test('notes on the whole act go on in quotations of their own', () => {
  const [preamble] = read(
    '# Кодекс\n\n> *Ескерту. Бүкіл мәтін бойынша: "а" деген сөз "б" деген сөзбен ауыстырылды;*\n\n> *"в" деген сөз "г" деген сөзбен ауыстырылды - СР 24.11.2015 № 419-V (01.01.2016 бастап қолданысқа енгізіледі);*\n\nКіріспе.',
  )
  assert.deepEqual([preamble?.text, preamble?.notes.length], ['Кіріспе.', 2])
})

test('what an article postponed says on its own beginning is law', () => {
  const law = first('## Статья 9. Введение\nНастоящий Закон вводится в действие с 01.01.2035.')
  assert.equal(law?.state, 'text')
  assert.match(law?.text ?? '', /2035/u)
})

test('the contents of old texts, signatures and links back are not law', () => {
  const text = [
    'ОГЛАВЛЕНИЕ',
    '',
    'Статья 1. Первая',
    '',
    '# Закон',
    '↑ [Вся редакция](../rus.md)',
    '## Статья 1. Первая',
    'Слова.',
    '**Президент Республики**',
    '*Т. Пробный*',
  ].join('\n')
  assert.deepEqual(
    read(text).map(({ anchor, text: words }) => [anchor, words]),
    [['st1', 'Слова.']],
  )
})

test('only who signs at the end is no law: office and name in the first case', () => {
  const sign = (...lines: readonly string[]) => `## Статья 1. Первая\nСлова.\n${lines.join('\n')}`
  for (const lines of [
    ['**Президент Республики**', '*Т. Пробный*'],
    ['*И.о. Министра культуры*', '**П. ПРОБНЫЙ**'],
    ['*Республиканың Президенті*'],
    ['**Мәжіліс Төрағасы**'],
  ])
    assert.equal(first(sign(...lines))?.text, 'Слова.', lines.join())
  for (const lines of [
    ['*Совет при председателе собирается раз в год*'],
    ['*Председатель созывает совет.*'],
    ['*1) председатель;*'],
  ])
    assert.match(first(sign(...lines))?.text ?? '', /\n/u, lines.join())
  const inside = first(`${sign('**Министр юстиции**')}\n## Статья 2. Вторая\nСлова.`)
  assert.equal(inside?.text, 'Слова.\nМинистр юстиции')
  const annexed = first(`${sign('**Министр юстиции**')}\n## Приложение 1\nСлова.`)
  assert.equal(annexed?.text, 'Слова.')
})

test('acts without articles are parted by their anchored points', () => {
  const points = read('# Правила\n<a id="p1"></a>\n\n1. Первое.\n\nЕще.\n\n<a id="p2"></a>\n\n2. Второе.')
  assert.deepEqual(
    points.map(({ anchor, number, text }) => [anchor, number, text]),
    [
      ['p1', '1', '1. Первое.\nЕще.'],
      ['p2', '2', '2. Второе.'],
    ],
  )
})

test('laws that notes name are told, with the days on which these say that they begin, whichever version has them', () => {
  const laws = (notes: string) => {
    const inVersions = ['2020-06-01', '2021-06-01', '2024-01-01'].map(
      (since) => first(`## Статья 1. Мост\nКаменный.\n${notes}`, since)?.amendedBy,
    )
    for (const one of inVersions) assert.deepEqual(one, inVersions[0])
    return inVersions[0]
  }
  const [early, late] = ['05.05.2020 № 20-VI', '05.05.2021 № 30-VII']
  const [earlyLaw, lateLaw] = ['2020-05-05 20-VI', '2021-05-05 30-VII']
  const note = (later: string) =>
    `> *Сноска. Статья 1 с изменениями, внесенными законами РС от ${early} (вводится в действие с 01.06.2020); от ${late} ${later}.*`
  assert.deepEqual(laws(note('(вводится в действие с 01.01.2023)')), [
    { law: earlyLaw, begins: '2020-06-01' },
    { law: lateLaw, begins: '2023-01-01' },
  ])
  assert.deepEqual(laws(note('')), [{ law: earlyLaw, begins: '2020-06-01' }, { law: lateLaw }])
  assert.deepEqual(laws(`> *Сноска. Статья 1 изменена Законом РС от ${late}.*`), [{ law: lateLaw }])
  const otherwise = '> *Сноска. Статья 1 изменена Законом РС от 5 мая 2021 года N 30-VII.*'
  assert.deepEqual(laws(otherwise), [{ law: lateLaw }], 'one law, however it is written')
  assert.equal(laws('> *Сноска. Статья 1 перенесена.*'), undefined)
  const item = `*2) исключен Законом РС от ${late};*`
  assert.deepEqual(laws(`${item}\n${note('(вводится в действие с 01.01.2023)')}`)?.[0], {
    law: lateLaw,
    begins: '2023-01-01',
  })
  const open = `*2) исключен Законом РС от ${late} (вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования);*`
  assert.deepEqual(laws(`${open}\n${note('(вводится в действие с 01.01.2023)')}`)?.[0], { law: lateLaw })
})

test('two articles with one number keep apart', () => {
  assert.deepEqual(
    read('## Статья 1. А\nа\n## Статья 1. Б\nб').map(({ anchor }) => anchor),
    ['st1', 'st1#2'],
  )
})

test('any lines are taken apart, and no word of plain articles is lost', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '# Т',
      '<a id="st1"></a>',
      '## Статья 1. А',
      '> *Ескерту. б*',
      '**',
      '*3) исключен*',
      '| a | b |',
    ),
  )
  fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(read(lines.join('\n')))))
  const words = fc.array(fc.stringMatching(/^[а-я]{1,8}( [а-я]{1,8}){0,5}\.$/u), { minLength: 1 })
  fc.assert(
    fc.property(words, (sentences) => {
      assert.equal(first(`## Статья 1. Тема\n${sentences.join('\n\n')}`)?.text, sentences.join('\n'))
    }),
  )
})

test('ё is е, and formulas are law', () => {
  const law = first('## Статья 7. Плата\n1) исключён;\n2) плата равна R*B*K, если x<y и z>0;')
  assert.deepEqual([law?.text, law?.notes], ['2) плата равна R*B*K, если x<y и z>0;', ['1) исключён;']])
})

test('an article that the law itself lets begin later is law of another article', () => {
  const own = 'Статья 6 вводится в действие с 1 января 2030 года.'
  assert.equal(first(`## Статья 40. Порядок\n${own}`)?.text, own)
  assert.deepEqual(first(`## Статья 6. Плата\n${own}`)?.state, 'pending')
})

test('property: no word of a line is lost unless the whole line is a remark', () => {
  const line = fc
    .tuple(fc.constantFrom(...GONE, ...LATER.map(([remark]) => remark)), GOES_ON)
    .map(([remark, more]) => `${remark.replace(/[.;]$/u, '')}${more}`)
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const law = first(`## Статья 5. Тема\n\n${lines.join('\n\n')}`)
      assert.deepEqual([law?.state, law?.text], ['text', lines.join('\n')])
    }),
  )
})
