const ARTICLE = /^(ст|стать[а-я]*|бап[а-яәіңғүұқөһ]*|бабы[а-яәіңғүұқөһ]*|art|arts|articles?)$/u
const JOINED = /^(\d+(-\d+)?)-(бап|баб)[а-яәіңғүұқөһ]*$/u

/** Whether a word names an article, with its number behind a hyphen. */
export function isNumberedArticle(folded: string): boolean {
  return JOINED.test(folded)
}

/** Whether a word names an article, alone or with its number: only there a reference to law begins. */
export function mayCite(folded: string): boolean {
  return ARTICLE.test(folded) || JOINED.test(folded)
}
