import type { FinedWords } from '../../reader/language/fined.ts'

/** How those whom a fine is for are called. */
export const fined: FinedWords = {
  person: /жеке (?:тұлға|адам)\p{L}*/u,
  legal: /заңды тұлға\p{L}*|компаниялар\p{L}*/u,
  official: /лауазымды (?:тұлға|адам)\p{L}*/u,
  small: /шағын (?:бизнес|кәсіпкер)\p{L}*|коммерциялық емес ұйым\p{L}*/u,
  medium: /орта (?:бизнес|кәсіпкер)\p{L}*/u,
  large: /ірі (?:бизнес|кәсіпкер)\p{L}*/u,
  blogger: /(?:блогер|инфлюенсер)(?:лер)?(?:ге| үшін)/u,
  user: /(?:қолданушы|пайдаланушы)(?:лар)?(?:ға|ы үшін| үшін|ларына)/u,
}
