import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = 'Отдельные блогеры сознательно распространяют ложь'
const lies = 'отдельные блогеры сознательно распространяют ложь'

const NOBODY = 'автор заявления'
const PROSECUTORS = 'Прокуратура Аршалинской области'
const TRANSPORT = 'Министерство транспорта'
const CHECKED = `${PROSECUTORS} провела проверку постов о паводке.`

/** How news agencies write in Russian what an office has said; the last question is put to the one named behind it. */
const CASES: readonly (readonly [what: string, text: string, to: string])[] = [
  [
    'an agency that passes it on has said nothing',
    `${PROSECUTORS} заявила, что ${lies}, передаёт агентство Нурвест.`,
    PROSECUTORS,
  ],
  [
    'the same by its letters',
    `${PROSECUTORS} заявила, что ${lies}, сообщает агентство Nurwest.`,
    PROSECUTORS,
  ],
  ['a ministry has', `${LIES}, сообщает Министерство транспорта.`, TRANSPORT],
  ['so has whoever passes on for an office', `${LIES}, передаёт пресс-служба МВД.`, 'МВД'],
  [
    'who is warned says nothing',
    `${PROSECUTORS} сообщила о постах редактора. При этом она предупреждена об уголовной ответственности за распространение ложной информации.`,
    PROSECUTORS,
  ],
  [
    'a source without a comma',
    `По данным Аршалинской областной прокуратуры ${lies}.`,
    'Аршалинская областная прокуратура',
  ],
  ['how somebody tells it now', `Как сообщает ${TRANSPORT}, ${lies}.`, TRANSPORT],
  ['the same of several', `${TRANSPORT} провело проверку. Как уточнили в министерстве, ${lies}.`, TRANSPORT],
  ['«как правило» tells of nobody', `${TRANSPORT} сообщило о постах. Как правило, ${lies}.`, TRANSPORT],
  ['a name drawn together', `${TRANSPORT} сообщило о постах. В Минтрансе отметили, что ${lies}.`, TRANSPORT],
  ['the same alone', `В Минводхозе отметили, что ${lies}.`, 'Минводхоз'],
  ['and by its first word', `Минводхоз сообщил о постах. В министерстве отметили, что ${lies}.`, 'Минводхоз'],
  [
    'the same house by another name',
    `Прокуратура Аршалы сообщила о постах. Прокуратура города Аршалы отметила их вред. ${LIES}.`,
    'Прокуратура города Аршалы',
  ],
  ['two words for saying', `${CHECKED} В ведомстве сделали акцент на том, что ${lies}.`, PROSECUTORS],
  ['the same of a view', `${CHECKED} В прокуратуре области уверены, что ${lies}.`, PROSECUTORS],
  ['the same of a finding', `${CHECKED} В надзорном органе пришли к выводу, что ${lies}.`, PROSECUTORS],
  [
    'nobody but the house goes on',
    `${PROSECUTORS} сообщила о постах. Кроме того, напомнили об уголовной ответственности за распространение ложной информации.`,
    PROSECUTORS,
  ],
  ['whose place any house has', `${CHECKED} По версии прокуратуры региона, ${lies}.`, PROSECUTORS],
  [
    'those it turns to stand between',
    `${CHECKED} «${LIES}», – обратились к жителям в прокуратуре.`,
    PROSECUTORS,
  ],
  [
    'so do those it tells',
    `${CHECKED} «${LIES}», – рассказали корреспонденту Nurwest.kz в пресс-службе прокуратуры.`,
    PROSECUTORS,
  ],
  [
    'so does what it is about',
    `Министр Лия Сарина провела встречу. «${LIES}», – рассказала о ситуации Сарина.`,
    'Лия Сарина, министр',
  ],
  ['a press service of the house', `${CHECKED} «${LIES}», – сообщает пресс-служба прокуратуры.`, PROSECUTORS],
  ['the text of an appeal', `${CHECKED} «${LIES}», – говорится в тексте обращения прокуратуры.`, PROSECUTORS],
  ['its people', `${CHECKED} «${LIES}», – добавили представители надзорного органа.`, PROSECUTORS],
  ['its position', `${CHECKED} Позиция прокуратуры: ${lies}.`, PROSECUTORS],
  ['its answer', `${CHECKED} Ответ прокуратуры был краток: ${lies}.`, PROSECUTORS],
  [
    'a network is no first name',
    `Министр Лия Сарина сообщила о постах. На своей странице в Facebook Сарина отметила, что ${lies}.`,
    'Лия Сарина, министр',
  ],
  [
    'two posts by a dash',
    `Об этом сообщила заместитель премьера – министр культуры Лия Сарина. ${LIES}.`,
    'Лия Сарина, заместитель премьера – министр культуры',
  ],
  [
    'one head by two nouns',
    `Глава КГБ заявил о постах.\nОб этом сказал председатель КГБ Павел Ильин.\n«${LIES}», – заявил глава КГБ.`,
    'Павел Ильин, председатель КГБ',
  ],
  [
    'the same of a press centre',
    `Начальник пресс-центра МВД Алтании Павел Ильин провёл брифинг.\nРуководитель пресс-центра МВД Алтании заявил, что ${lies}.`,
    'Павел Ильин, начальник пресс-центра МВД Алтании',
  ],
  [
    'an office that ends as names of women do',
    `Глава пресс-центра Алтании заявил о постах. Он заявил, что ${lies}.`,
    'Глава пресс-центра Алтании',
  ],
  [
    'two houses before',
    `Акимат Аршалы и прокуратура города выступили с обращением. Полиция города отметила, что ${lies}.`,
    'Полиция города',
  ],
  ['a press service and nothing else', `Пресс-служба МВД Алтании сообщила, что ${lies}.`, 'МВД Алтании'],
  [
    'letters with a country',
    `Министерство внутренних дел Алтании ответило. В МВД Алтании сообщили о постах. ${LIES}.`,
    'Министерство внутренних дел Алтании',
  ],
  [
    'paragraphs of one speech',
    `Аким провёл встречу.\n- Мост закрыт.\n${LIES}.\nРаботы продолжатся, - сказал начальник отдела Олег Ким.`,
    'Олег Ким, начальник отдела',
  ],
  [
    'the end of one speech begins no other',
    `Аким провёл встречу.\n- Мост закрыт, - сказал начальник отдела Олег Ким.\n${LIES}.\nРаботы продолжатся, - сказал мэр Иван Рогов.`,
    'Олег Ким, начальник отдела',
  ],
  ['whoever represents the house', `${CHECKED} Представитель прокуратуры заявил, что ${lies}.`, PROSECUTORS],
  [
    'the same of a word for any house',
    `Департамент полиции Аршалы опроверг слухи. По словам представителя главка, ${lies}.`,
    'Департамент полиции Аршалы',
  ],
  [
    'what goes on in marks was begun without',
    `Об этом заявил начальник отдела Олег Ким.\nКим добавил, что мост закрыт.\n${LIES}. «И они не уймутся», – уточнил он.`,
    'Олег Ким, начальник отдела',
  ],
  ['nobody', `Пожар тушат третий день. ${LIES}.`, NOBODY],
]

for (const [what, text, to] of CASES)
  test(`${what}: ${text.slice(0, 70)}`, () => assert.equal(lastAsked(text, 'ru'), to))
