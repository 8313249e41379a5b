import { Link } from 'wouter'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'
import './about-ladder.css'

type Guide = NonNullable<Ladder['guides']>[number]

/** What the ladder says about itself: what it is for, how it is used, and its guides. */
export const AboutLadderDialog = ({
  ladder,
  hash,
  open,
  onClose,
}: {
  readonly ladder: Ladder
  readonly hash: LadderHash
  readonly open: boolean
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  return (
    <Dialog open={open} onClose={onClose} title={text.text(ladder.name)} wide>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keys have to reach it */}
      <div className="guides" tabIndex={0} role="region" aria-label={text.text(ladder.name)}>
        <p className="prose">{text.text(ladder.purpose)}</p>
        {ladder.howToUse !== undefined && (
          <section>
            <h3>{say('assess:ladder.howToUse')}</h3>
            <p className="prose">{text.text(ladder.howToUse)}</p>
          </section>
        )}
        {(ladder.guides ?? []).map((guide) => (
          <GuideSection key={guide.id} ladder={ladder} guide={guide} />
        ))}
      </div>
      <div className="dialog-buttons">
        <Link href={`/ladders/${hash}`} className="btn big">
          {say('assess:ladder.read')}
        </Link>
        <button type="button" className="btn big primary" onClick={onClose}>
          {say('common:close')}
        </button>
      </div>
    </Dialog>
  )
}

const GuideSection = ({ ladder, guide }: { readonly ladder: Ladder; readonly guide: Guide }) => {
  const text = useLadderText(ladder)
  const entries = (list: readonly Text[]) =>
    list.map((entry) => (
      <li key={text.text(entry)}>
        <Rich text={text.text(entry)} />
      </li>
    ))
  return (
    <section>
      <h3>{text.text(guide.title)}</h3>
      {guide.text !== undefined && (
        <p className="prose">
          <Rich text={text.text(guide.text)} />
        </p>
      )}
      {guide.points !== undefined && <ul className="points">{entries(guide.points)}</ul>}
      {guide.steps !== undefined && <ol className="steps">{entries(guide.steps)}</ol>}
    </section>
  )
}
