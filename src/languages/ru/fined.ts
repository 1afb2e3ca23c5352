import type { FinedWords } from '../../reader/language/fined.ts'

/** How those whom a fine is for are called. */
export const fined: FinedWords = {
  person: String.raw`физическ\p{L}* лиц\p{L}*|физлиц\p{L}*|(?:для|на) (?:обычн\p{L}* )?граждан`,
  legal: String.raw`юридическ\p{L}* лиц\p{L}*|юрлиц\p{L}*|(?:для|на) (?:компани|организаци)[йи]`,
  official: String.raw`должностн\p{L}* лиц\p{L}*|должностн\p{L}*(?= *[–,])`,
  small: String.raw`мал\p{L}+ (?:бизнес|предпринимател)\p{L}*|субъект\p{L}* малого|некоммерческ\p{L}* организац\p{L}*`,
  medium: String.raw`средн\p{L}+ (?:бизнес|предпринимател)\p{L}*`,
  large: String.raw`крупн\p{L}+ (?:бизнес|предпринимател)\p{L}*`,
  blogger: String.raw`(?:для|на) (?:блогер|инфлюенсер)\p{L}*|(?:блогер|инфлюенсер)(?:ам|у)`,
  user: String.raw`(?:для|на) (?:\p{L}+ )?пользовател\p{L}*|пользовател(?:ям|ю)`,
}
