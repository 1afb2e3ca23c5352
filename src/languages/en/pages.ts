import type { PageWords } from '../../reader/language/pages.ts'

export const pages: PageWords = {
  quotations: {
    clauses:
      'that|which|who|whom|whose|but|because|since|while|although|is|are|was|were|has|have|had|will|shall|would|should|must',
    prepositions:
      'of|in|on|at|by|for|from|to|with|into|onto|about|against|among|between|through|during|before|after|towards|under|within',
    joiners: 'and',
    telling:
      "not|no|nor|none|never|nobody|nothing|cannot|\\p{L}+n['’]t|without|except|unless|only|solely|exclusively|up|until|over|under|than|more|less|" +
      'least|most|maximum|minimum|if|when|where|alleged\\p{L}*|or|may|might|can',
  },
  lines: {
    shortPlaces: '[Aa]rts?',
    places: '[Aa]rticles?|[Pp]arts?',
    numbered: 'claim',
    numberSign: String.raw`[Nn]os?\.[ \u00a0]`,
    day: String.raw`\d{1,2}[ ](?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})(?:[ ]\d{4})?`,
    counted: String.raw`MCI(?:-\p{L}+)?|(?:m|km|kg)(?![\p{L}\d-])`,
    beforeFigure: '[Ff]rom|(?:[Uu]p )?[Tt]o',
  },
}
