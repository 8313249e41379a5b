import { Dialog } from '#renderer/components/dialog.tsx'
import { RateAdvice } from '#renderer/components/rate-advice.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import './about-ladder.css'

/** How to rate, without leaving the row in hand. */
export const RateHelpDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { say } = useWords()
  return (
    <Dialog open={open} onClose={onClose} title={say('help:tab.rate')} wide>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keys have to reach it */}
      <div className="guides" tabIndex={0} role="region" aria-label={say('help:tab.rate')}>
        <RateAdvice />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="btn big primary" onClick={onClose}>
          {say('common:close')}
        </button>
      </div>
    </Dialog>
  )
}
