import { OPEN, type Sound, type Tone, toneOfSuffix } from './sounds.ts'

/** Which possessive stands before a case: of the third person, another, none, or it does not matter. */
export type Owner = 'third' | 'other' | 'none' | 'any'

export interface Suffix {
  /** Suffixes come in this order from the stem out: plural 1, possessive 2, case 3, personal 4, -дағы and -нікі 5. */
  readonly level: number
  readonly before: readonly Sound[]
  readonly owner: Owner
  readonly doubt: number
  readonly tone: Tone
  /** For a possessive: whose. */
  readonly whose: Owner
  readonly vowelFirst: boolean
}

const VOICED: readonly Sound[] = ['liquid', 'nasal', 'buzzing']
const CLOSED: readonly Sound[] = [...VOICED, 'voiceless']
export const SUFFIXES = new Map<string, Suffix[]>()

function add(
  level: number,
  texts: string,
  before: readonly Sound[],
  owner: Owner = 'any',
  doubt = 0,
  whose: Owner = 'any',
): void {
  for (const text of texts.split(' ')) {
    const suffix = {
      level,
      before,
      owner,
      doubt,
      whose,
      tone: toneOfSuffix(text),
      vowelFirst: OPEN.includes(text[0] as string),
    }
    const group = SUFFIXES.get(text)
    if (group === undefined) SUFFIXES.set(text, [suffix])
    else group.push(suffix)
  }
}

add(1, 'лар лер', ['vowel', 'liquid'])
add(1, 'дар дер', VOICED)
add(1, 'тар тер', ['voiceless'])
add(2, 'сы сі', ['vowel'], 'any', 0, 'third')
add(2, 'ы і', CLOSED, 'any', 1, 'third')
add(2, 'м ң', ['vowel'], 'any', 2.9, 'other')
add(2, 'ым ім ың ің', CLOSED, 'any', 2, 'other')
add(2, 'ңыз ңіз мыз міз ңыздар ңіздер', ['vowel'], 'any', 0, 'other')
add(2, 'ыңыз іңіз ымыз іміз ыңыздар іңіздер', CLOSED, 'any', 0, 'other')
add(3, 'ның нің', ['vowel', 'nasal'])
add(3, 'дың дің', ['liquid', 'buzzing'])
add(3, 'тың тің', ['voiceless'])
add(3, 'ға ге', ['vowel', ...VOICED], 'none')
add(3, 'ға ге', ['buzzing'], 'other')
add(3, 'қа ке', ['voiceless'], 'none')
add(3, 'на не', ['vowel'], 'third')
add(3, 'а е', ['nasal'], 'other', 1)
add(3, 'ны ні', ['vowel'], 'none')
add(3, 'н', ['vowel'], 'third', 1)
add(3, 'ды ді', VOICED, 'any', 1)
add(3, 'ты ті', ['voiceless'], 'any', 1)
add(3, 'да де', ['vowel', ...VOICED], 'none')
add(3, 'да де', ['nasal', 'buzzing'], 'other')
add(3, 'та те', ['voiceless'], 'none')
add(3, 'нда нде', ['vowel'], 'third')
add(3, 'дан ден', ['vowel', 'liquid', 'buzzing'], 'none')
add(3, 'дан ден', ['buzzing'], 'other')
add(3, 'тан тен', ['voiceless'])
add(3, 'нан нен', ['nasal'])
add(3, 'нан нен', ['vowel'], 'third')
add(3, 'мен', ['vowel', 'liquid', 'nasal'])
add(3, 'бен', ['buzzing', 'voiceless'])
add(3, 'пен', ['voiceless'])
add(3, 'дай дей', ['vowel', ...VOICED])
add(3, 'тай тей', ['voiceless'])
add(4, 'мын мін мыз міз', ['vowel', 'liquid', 'nasal'])
add(4, 'бын бін быз біз', ['nasal', 'buzzing'])
add(4, 'пын пін пыз піз', ['voiceless'])
add(4, 'сың сің сыздар сіздер сыңдар сіңдер', ['vowel', ...CLOSED], 'any', 2)
// Also «without»: «заңсыз» is another word than «заң» first of all.
add(4, 'сыз сіз', ['vowel', ...CLOSED], 'any', 6)
add(5, 'дағы дегі', ['vowel', ...VOICED], 'none')
add(5, 'дағы дегі', ['nasal', 'buzzing'], 'other')
add(5, 'тағы тегі', ['voiceless'], 'none')
add(5, 'ндағы ндегі', ['vowel'], 'third')
add(5, 'нікі', ['vowel', 'nasal'])
add(5, 'дікі', ['liquid', 'buzzing'])
add(5, 'тікі', ['voiceless'])

export const LONGEST_SUFFIX = Math.max(...[...SUFFIXES.keys()].map(({ length }) => length))
