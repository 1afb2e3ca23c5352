import PageOfText from '../page-of-text.jsx'

/** Rendered when the site is built, and kept. */
export const dynamic = 'force-static'

export default PageOfText
