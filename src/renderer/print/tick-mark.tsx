/** A box to tick, ticked, or struck out: told apart by shape; words beside it say the same. */
export const TickMark = ({ state }: { readonly state: 'open' | 'done' | 'dropped' }) => (
  <svg className="chart tick" width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
    <rect x="1" y="1" width="9" height="9" rx="1.2" className="tick-box" />
    {state === 'done' && <path d="M3 5.6l1.8 1.9L8 3.6" className="tick-line" />}
    {state === 'dropped' && <path d="M3 5.5h5" className="tick-line" />}
  </svg>
)
