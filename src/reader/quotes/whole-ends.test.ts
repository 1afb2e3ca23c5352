import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a noun stays with the clause that tells more of it',
    'en',
    'imputed-motive',
    'The mayor said websites that copy our seal were stealing money from pensioners on orders from abroad.',
    'websites that copy our seal were stealing money from pensioners on orders from abroad',
  ],
  [
    'a noun stays with the clause that tells more of it',
    'en',
    'unmeasured-trend',
    'The clubs that have multiplied in the suburbs are illegal.',
    'The clubs that have multiplied in the suburbs are illegal',
  ],
  [
    'who is told of stays with two verbs of one clause',
    'ru',
    'threatened-sanction',
    'Лица, которые распространяют и комментируют такие посты, будут привлечены к ответственности.',
    'Лица, которые распространяют и комментируют такие посты, будут привлечены к ответственности',
  ],
  [
    'what the clause tells of stays, where that is no subject',
    'ru',
    'unnamed-accused',
    'Видео, которые снимают и выкладывают анонимные блогеры, сеют панику среди родителей.',
    'Видео, которые снимают и выкладывают анонимные блогеры, сеют панику среди родителей',
  ],
  [
    'what is said begins behind "that"',
    'en',
    'imputed-motive',
    'He told reporters that the men who run this channel are paid by foreign embassies.',
    'the men who run this channel are paid by foreign embassies',
  ],
])

testAskedAbout([
  [
    'a shortened word joins nothing',
    'ru',
    'unmeasured-trend',
    'Слушали: И. о. начальника отдела Сапарова Е. К., который доложил, что вбросы в сети стали массовыми и вредят городу.',
    'Слушали: И. о. начальника отдела Сапарова Е. К., который доложил, что вбросы в сети стали массовыми',
  ],
  [
    'a list before a call is whole',
    'en',
    'call-to-obey',
    'In storms, blizzards and frosts do not spread rumours about closed schools.',
    'In storms, blizzards and frosts do not spread rumours about closed schools',
  ],
  [
    'a list before a call is whole',
    'ru',
    'call-to-obey',
    'При паводке, граде и метели не распространяйте слухи о закрытии школ.',
    'При паводке, граде и метели не распространяйте слухи о закрытии школ',
  ],
  [
    'a list before two calls is whole',
    'en',
    'call-to-obey',
    'In storms, blizzards and frosts do not spread rumours and do not ring the school.',
    'In storms, blizzards and frosts do not spread rumours',
  ],
])

testQuotes([
  [
    'a list before two calls is quoted from its first item',
    'en',
    'call-to-obey',
    'In storms, blizzards and frosts do not spread rumours and do not ring the school.',
    'In storms, blizzards and frosts do not spread rumours',
  ],
])
