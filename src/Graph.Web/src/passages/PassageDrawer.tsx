import { useEffect, useRef } from 'preact/hooks'
import { address } from '../api/client'
import { useAnswer } from '../api/useAnswer'
import { Answered } from '../shell/Answered'
import { addressOf, change, go, type Place } from '../shell/router'
import { useWords } from '../words/language'
import { excerptOf } from './excerpt'
import { readSpot, type Spot } from './passage'

/** The passages that the address names, one at a time, beside the view: document, section, and the sentence in its surroundings. */
export function PassageDrawer({ place }: { place: Place }) {
  const spots = place.query
    .getAll('passage')
    .map(readSpot)
    .filter((s) => s !== null)
  const at = Math.min(Number(place.query.get('at') ?? 0), spots.length - 1)
  const spot = spots[at]
  return spot ? <Drawer key={place.query.getAll('passage').join()} spots={spots} at={at} spot={spot} /> : null
}

function close() {
  change({ passage: undefined, at: undefined })
}

function Drawer({ spots, at, spot }: { spots: Spot[]; at: number; spot: Spot }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={words.passage.open}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div class="drawer-inner">
        <div class="drawer-bar">
          {spots.length > 1 && (
            <span class="stepper">
              <button
                type="button"
                aria-label={words.passage.previous}
                disabled={at === 0}
                onClick={() => {
                  change({ at: at - 1 }, 'replace')
                }}
              >
                ‹
              </button>
              <span>{words.shown(at + 1, spots.length)}</span>
              <button
                type="button"
                aria-label={words.passage.next}
                disabled={at === spots.length - 1}
                onClick={() => {
                  change({ at: at + 1 }, 'replace')
                }}
              >
                ›
              </button>
            </span>
          )}
          <button type="button" class="quiet" onClick={close}>
            {words.close}
          </button>
        </div>
        <InContext key={`${spot.document} ${spot.start}`} spot={spot} />
      </div>
    </dialog>
  )
}

function InContext({ spot }: { spot: Spot }) {
  const words = useWords()
  const document = useAnswer(address('/api/documents/{id}', { path: { id: spot.document } }))
  const text = useAnswer(address('/api/documents/{id}/text', { path: { id: spot.document } }))
  return (
    <>
      <Answered asked={document} lines={2}>
        {({ document: held, sections }) => {
          const section = sections.findLast((s) => s.start <= spot.start && spot.start < s.end)
          return (
            <div class="passage-of">
              <h2>{held.title?.value ?? words.passage.untitled}</h2>
              <p>
                {[held.date?.value, section && `${words.documents[section.tense === 'plan' ? 'ahead' : 'back']} ${section.year}`]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {section && section.path.length > 0 && <p class="path">{section.path.join(' › ')}</p>}
            </div>
          )
        }}
      </Answered>
      <Answered asked={text} lines={9}>
        {(answer) => {
          const { before, sentenceStart, name, sentenceEnd, after } = excerptOf(answer.text, spot.start, spot.end)
          return (
            <blockquote class="passage" lang="zh-CN">
              {before}
              <span class="sentence">
                {sentenceStart}
                <mark>{name}</mark>
                {sentenceEnd}
              </span>
              {after}
            </blockquote>
          )
        }}
      </Answered>
      <p>
        <a
          class="button"
          href={addressOf(['documents', spot.document], { at: spot.start, end: spot.end })}
          onClick={(event) => {
            event.preventDefault()
            go(addressOf(['documents', spot.document], { at: spot.start, end: spot.end }))
          }}
        >
          {words.passage.read}
        </a>
      </p>
    </>
  )
}
