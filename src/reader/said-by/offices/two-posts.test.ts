import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const CASES: readonly (readonly [what: string, Tag, text: string, to: string])[] = [
  [
    'both posts that a dash joins',
    'kk',
    'Премьер-Министрдің орынбасары – Ауыл шаруашылығы министрі Бекзат Омаров жиында сөйледі.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деді Бекзат Омаров.',
    'Бекзат Омаров, Премьер-Министрдің орынбасары – Ауыл шаруашылығы министрі',
  ],
  [
    'both posts where the second one alone is told again',
    'kk',
    'Бұл туралы Бас прокурордың орынбасары — Құқықтық статистика комитетінің төрағасы Бекзат Омаров айтты.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деді төраға.',
    'Бекзат Омаров, Бас прокурордың орынбасары – Құқықтық статистика комитетінің төрағасы',
  ],
  [
    'both posts in the genitive',
    'ru',
    'По словам заместителя Премьер-министра – министра финансов Бекзата Омарова, отдельные блогеры намеренно распространяют ложь.',
    'Бекзат Омаров, заместитель Премьер-министра – министр финансов',
  ],
  [
    'both posts where the first one alone is told again',
    'en',
    'Deputy Prime Minister – Minister of Finance Serik Omarov met mayors.\n“Certain bloggers deliberately spread lies,” the deputy prime minister said.',
    'Serik Omarov, Deputy Prime Minister – Minister of Finance',
  ],
  [
    'a deputy of the prime minister by the short word for one',
    'kk',
    'Премьер-Министрдің орынбасары Бекзат Омаров жиында сөйледі.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деді вице-премьер.',
    'Бекзат Омаров, Премьер-Министрдің орынбасары',
  ],
  [
    'no deputy minister by that word',
    'ru',
    'На совещании выступили вице-премьер Бекзат Омаров и вице-министр труда Асель Есенова.\n«Отдельные блогеры намеренно распространяют ложь», – сказал вице-премьер.',
    'Бекзат Омаров, вице-премьер',
  ],
  [
    'what stands behind a dash alone where no other post stands before it',
    'en',
    'The road is open – minister Serik Omarov said. “Certain bloggers deliberately spread lies,” he said.',
    'Serik Omarov, minister',
  ],
]

for (const [what, language, text, to] of CASES)
  test(`whoever has two posts is asked by ${what}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
