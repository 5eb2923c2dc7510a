import { Fragment, type ReactElement } from 'react'

/** Words of the reference: paragraphs, and what stands in backticks as code. They are English whatever the page is. */
export function Told({ words, className = '' }: { words: string; className?: string }) {
  return (
    <div className={`max-w-prose space-y-2 ${className}`} lang="en">
      {words.split('\n\n').map((paragraph) => (
        <p className="break-words" key={paragraph}>
          <Inline words={paragraph} />
        </p>
      ))}
    </div>
  )
}

/** A piece of a line, with code where backticks say so. */
export function Inline({ words }: { words: string }): ReactElement {
  const pieces = words.split(/(`[^`]+`|\*[^*\s][^*]*\*)/)
  return (
    <>
      {pieces.map((piece, nr) => {
        const inner = piece.slice(1, -1)
        const key = `${nr}${piece}`
        if (piece.startsWith('`')) return <Code key={key}>{inner}</Code>
        if (/^\*.+\*$/.test(piece)) return <em key={key}>{inner}</em>
        return <Fragment key={key}>{piece}</Fragment>
      })}
    </>
  )
}

export function Code({ children }: { children: string }): ReactElement {
  return <code className="break-words font-mono text-[0.92em]">{children}</code>
}
