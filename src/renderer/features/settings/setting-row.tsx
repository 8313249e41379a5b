import type { ReactNode } from 'react'

/** What a setting is, in a line or two, and its control at the right. */
export const SettingRow = ({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text?: ReactNode
  readonly children?: ReactNode
}) => (
  <div className="set">
    <div className="grow">
      <h3>{title}</h3>
      {text !== undefined && <p className="s q">{text}</p>}
    </div>
    {children}
  </div>
)
