import type { ArticleWords } from '../../reader/language.ts'

/** How a text goes on about an article of law. */
export const articles: ArticleWords = {
  article:
    /(?:^|[^\p{L}])(?:бұл|осы|сол|аталған|көрсетілген|айтылған) (?:бап|баб|норма)|^[^\p{L}\d]*бап(?:тың|та|тағы|қа)?(?!\p{L})|бап(?:тың|тағы)? санкция/iu,
  penalty:
    /^[^\p{L}\d]*(?:ең (?:ауыр|жоғары|үлкен|ұзақ|көп) (?:жаза|мерзім|айыппұл|санкция)|санкция|жаза(?:сы)? (?:–|—|-))/iu,
  part: /^бөлі(?:к|гі)/u,
  numbersFirst: true,
}
