/** Three stones, the top one in the accent. */
export const Logo = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="1.5" y="13.8" width="17" height="4.7" rx="2.2" fill="var(--ink)" />
    <rect x="4.3" y="8.3" width="12" height="4.3" rx="2.1" fill="var(--ink)" />
    <rect x="6" y="3" width="7" height="4.1" rx="2" fill="var(--accent)" />
  </svg>
)
