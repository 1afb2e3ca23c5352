import type { ArticleWords } from '../../reader/language/articles.ts'

/** How a text goes on about an article of law. */
export const articles: ArticleWords = {
  article:
    /(?:^|[^\p{L}])(?:this|that|the|the said|the same) (?:article|section|provision|offence)(?!\p{L})/iu,
  penalty:
    /^[^\p{L}\d]*(?:(?:the|its) )?(?:(?:maximum|highest|longest|minimum|statutory|prescribed)(?: possible)? (?:penalty|sentence|punishment|term|fine)|(?:part \d{1,2} )?(?:penalty|sentence|punishment) (?:is|for|under|ranges|may|can)|(?:it|this) (?:carries|provides for|is punish))/iu,
  part: /^part$/u,
  numbersFirst: false,
  bare: /(?<!\p{L})under (?:number )?(\d{3}(?:-\d)?)(?=\s*(?:$|[,.;:!?)(–—-]|(?:parts?|and|or|they|you|he|she|it|we|those|the|their|for|to|up|with|again|already|now|today|too|also|alone|even|instead|if|when|as|because|since|then|at|by|will|can|may|is|are)(?!\p{L})))/giu,
  others: /other (?:articles|provisions|laws|offences|crimes|parts)|among others/iu,
  toBegin:
    /\b(?:new|coming|forthcoming|future) (?:criminal |penal )?code|(?:com(?:es?|ing)|enter(?:s|ing)?|takes?) (?:into|in) (?:force|effect)|takes effect|will (?:be in force|apply|begin)/iu,
  code: /code/iu,
}
