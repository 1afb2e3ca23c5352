import type { ArticleWords } from '../../reader/language/articles.ts'

/** How a text goes on about an article of law. */
export const articles: ArticleWords = {
  article:
    /(?:^|[^\p{L}])(?:бұл|осы|сол|аталған|көрсетілген|айтылған) (?:бап|баб|норма)|^[^\p{L}\d]*бап(?:тың|та|тағы|қа)?(?!\p{L})|бап(?:тың|тағы)? санкция/iu,
  penalty:
    /^[^\p{L}\d]*(?:ең (?:ауыр|жоғары|үлкен|ұзақ|көп) (?:жаза|мерзім|айыппұл|санкция)|санкция|жаза(?:сы)? (?:–|—|-))/iu,
  part: /^бөлі(?:к|гі)/u,
  joinedPart: /^\d{1,2}-бөлі[кг]/u,
  numbersFirst: true,
  others: /басқа (?:да )?(?:бап|норма|заң|бөлік|қылмыс)|өзге (?:де )?(?:бап|норма|заң)/iu,
  code: /(?<!\p{L})қк(?!\p{L})|кодекс|әқбтк/iu,
}
