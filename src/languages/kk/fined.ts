import type { FinedWords } from '../../reader/language/fined.ts'

/** How those whom a fine is for are called. */
export const fined: FinedWords = {
  person: String.raw`жеке (?:тұлға|адам)\p{L}*`,
  legal: String.raw`заңды тұлға\p{L}*|компаниялар\p{L}*`,
  official: String.raw`лауазымды (?:тұлға|адам)\p{L}*`,
  small: String.raw`шағын (?:бизнес|кәсіпкер)\p{L}*|коммерциялық емес ұйым\p{L}*`,
  medium: String.raw`орта (?:бизнес|кәсіпкер)\p{L}*`,
  large: String.raw`ірі (?:бизнес|кәсіпкер)\p{L}*`,
  blogger: '(?:блогер|инфлюенсер)(?:лер)?(?:ге| үшін)',
  user: '(?:қолданушы|пайдаланушы)(?:лар)?(?:ға|ы үшін| үшін|ларына)',
}
