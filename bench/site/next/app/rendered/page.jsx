import PageOfText from '../page-of-text.jsx'

/** Rendered each time it is asked for. */
export const dynamic = 'force-dynamic'

export default PageOfText
