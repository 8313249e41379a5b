/** Figures by name, the decisive ones strong. */
export const FigureList = ({
  figures,
}: {
  readonly figures: readonly { readonly name: string; readonly value: string; readonly isStrong?: boolean }[]
}) => (
  <dl>
    {figures.flatMap(({ name, value, isStrong = false }) => [
      <dt key={`${name} name`}>{name}</dt>,
      <dd key={`${name} value`}>{isStrong ? <b>{value}</b> : value}</dd>,
    ])}
  </dl>
)
