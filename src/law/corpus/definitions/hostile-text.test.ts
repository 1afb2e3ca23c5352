import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitionsIn } from '../definitions.ts'

/** Beginnings of what rules look for, without the rest. */
const PIECES = [
  ['en', 'the boat is called the raft, and the ship is called the '],
  ['en', 'the boats are referred to in this act as "boat" and "ship", and "raft" '],
  ['en', 'boat means a ship (and a raft is a ship) '],
  ['en', 'a person is the keeper of a boat if a person is '],
  ['en', 'boats made by a raft are big boats '],
  ['en', 'it is irrelevant whether a boat is '],
  ['en', 'a boat is a ship if–\n(a) a boat is a ship if–\n'],
  ['en', 'an account called the account called "'],
  ['en', 'under a contract of boat one party (the keeper '],
  ['en', '"boat"\n(a) in respect of a boat, '],
  ['en', 'references to a boat shall be read '],
  ['en', 'boats shall comprise boats and boats and '],
  ['en', 'upon the attainment of a boat, that is, '],
  ['en', 'boat means a ship, and the terms "boat" and "ship" in the '],
  ['en', 'boat means a big ship on a river (big ship) and a small ship '],
  ['ru', 'с наступлением лодки, то есть '],
  ['ru', 'созываемые помимо лодки лодки '],
  ['ru', ', в дальнейшем именуемое лодкой и лодка '],
  ['ru', 'под лодкой понимается лодка; лодка – лодка, '],
  ['ru', 'лодка означает судно на реке (большая лодка), а также судно '],
  ['ru', 'в статьях 1, 2 – 3, 4 – '],
  ['kk', 'қайық кәмелетке толғанда, яғни қайық '],
  ['kk', '"қайық" термині заңда белгіленген мағынада, ал "кеме" термині '],
  ['ru', 'при этом под лодкой понимается лодка '],
  ['ru', ' большая лодка, то есть лодка, '],
  ['ru', 'по договору лодки одна сторона (лодка) '],
  ['ru', 'сторона, лодка, сторона, (лодка) другой стороне '],
  ['ru', 'в статьях 1, 2, 3 настоящего кодекса '],
  ['ru', 'именуемые в дальнейшем лодками, '],
  ['ru', 'крупной лодкой – '],
  ['kk', 'бұл ретте қайық деп кеме түсініледі '],
  ['kk', 'бұдан әрі қайықтар деп аталатын '],
  ['kk', 'заңда және актілерде қайық деп '],
  ['kk', 'қатысуы қайыққа қайық алу '],
  ['kk', 'осы заңның мақсаттары үшін: қайық деп кеме түсініледі; '],
  ['en', 'a time during which the ship waits, the time which waits '],
  ['en', 'the person who keeps a boat (boat keeper '],
  ['en', 'where a boat is let the contract is called a '],
  ['en', 'definitions of "boat", "ship" and "raft" laid down '],
  ['en', 'boat means a ship and a raft – a ship, and a ship – '],
  ['en', 'references to a boat are references to a boat '],
  ['ru', '; большая лодка – судно, которое плывёт'],
  ['ru', 'время, в течение которого лодка, время, которое (лодочное '],
  ['ru', 'за совершение лодочного проступка, то есть лодочного '],
  ['ru', 'если лодки плывут, они признаются совершёнными '],
  ['kk', 'шурф дегеніміз қайық, ұңғыма дегеніміз қайық, '],
  ['kk', 'әрекеттер рет жасалса, олар рет жасалған '],
] as const

// Work that grew with the square of the length would take hours here; the limit only ends such a run.
test('beginnings of definitions without an end are read through', { timeout: 120_000 }, () => {
  for (const [language, piece] of PIECES)
    assert.ok(Array.isArray(definitionsIn({ heading: 'Терминдер', text: piece.repeat(32_000) }, language)))
})
