import paragraphs from './paragraphs.json'

/** The text of an opinion page, as paragraphs. */
export default function PageOfText() {
  return (
    <main>
      <h1>On appeal</h1>
      {paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
        <p key={index}>{text}</p>
      ))}
    </main>
  )
}
