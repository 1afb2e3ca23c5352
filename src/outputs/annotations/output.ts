import type { Output } from '../output.ts'
import { annotationsOf } from './annotations.ts'

/** Questions and comments as annotations on the statement (W3C Web Annotation). */
const annotations: Output = {
  ending: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  link: { name: 'Web Annotation', place: 5 },
  async render(opinion, options) {
    const made = annotationsOf(opinion, options)
    return made && `${JSON.stringify(made, null, 2)}\n`
  },
}

export default annotations
