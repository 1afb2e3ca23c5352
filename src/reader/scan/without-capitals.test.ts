import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './scanned-in-tests.ts'

test('in a text without capitals a small letter begins a sentence', () => {
  for (const sentences of [
    ['жұрттың бәрі сабыр сақтасын.', 'ресми ақпаратқа ғана сеніңіздер!', 'басқа хабарларды таратпаңыздар.'],
    ['уважаемые жители, воды хватит всем.', 'слухам не верьте!', 'ждите сообщений акимата.'],
    ['the dam holds.', 'nobody has to leave?', 'we will tell you more at noon.'],
  ])
    assert.deepEqual(sentencesOf(sentences.join(' ')), sentences)
})

test('abbreviations end no sentence there either', () => {
  for (const text of [
    'дорога закрыта. объезд по ул. имени абая и просп. победы. просим понять.',
    'жол жабық. айналма жол абай көш. бойымен өтеді. түсіністікпен қараңыз.',
    'the road is closed. take exit no. 5 instead. we thank you.',
  ])
    assert.equal(sentencesOf(text).length, 3, text)
})

test('where capitals begin sentences, a small letter behind a stop begins none', () => {
  for (const text of [
    'Закрыты улицы Абая, Сатпаева и др. участки в центре города. Объезд указан на схеме.',
    'Абай, Сәтбаев және т.б. көшелер жабық. Айналма жол сызбада көрсетілген.',
    'Offices, shops etc. will stay open. The list is on the site.',
  ])
    assert.equal(sentencesOf(text).length, 2, text)
})

test('a slip is no habit', () => {
  assert.equal(sentencesOf('Дорога закрыта. просим понять, что движение откроют вечером. Спасибо.').length, 2)
})
