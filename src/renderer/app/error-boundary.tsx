import type { ReactNode } from 'react'
import { Component } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'

/** A fault of ours: says so, loses nothing that was saved, and offers the way back. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault onBack={() => this.setState({ failed: false })} /> : this.props.children
  }
}

const Fault = ({ onBack }: { readonly onBack: () => void }) => {
  const { say } = useWords()
  return (
    <main className="state-page">
      <div className="state-card">
        <h1>{say('common:fault.title')}</h1>
        <p>{say('common:fault.text')}</p>
        <div className="row">
          <button
            type="button"
            className="btn big primary"
            onClick={() => {
              window.location.hash = '#/'
              onBack()
            }}
          >
            {say('common:fault.home')}
          </button>
        </div>
      </div>
    </main>
  )
}
