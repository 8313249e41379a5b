import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportPromotion } from '#shared/report-model.ts'
import { conditionState, promotionMonths, promotionTitle } from '#shared/wording/report-words.ts'

/** Per promotion from the level reached: what the app can check of it, and what falls short. */
export const PrintedPromotions = ({ promotions }: { readonly promotions: readonly ReportPromotion[] }) => {
  const { say } = useWords()
  return promotions.map((promotion, index) => (
    <section key={promotion.id} className="details promotion">
      <div className="title">
        <h2>{promotionTitle(promotion, say)}</h2>
        <span>{promotionMonths(promotion, say)}</span>
      </div>
      <table className="conditions">
        <thead>
          <tr>
            <th scope="col">{say('report:promotion.condition')}</th>
            <th scope="col">{say('report:promotion.state')}</th>
            <th scope="col">{say('report:promotion.stands')}</th>
          </tr>
        </thead>
        <tbody>
          {promotion.conditions.map(({ text, met, stands }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td className="state">
                <StateMark met={met} /> {conditionState(met, say)}
              </td>
              <td>{stands.join(say('report:nameGap'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {index === promotions.length - 1 && <p className="q sm">{say('report:promotion.part')}</p>}
    </section>
  ))
}

/** Full disc, dashed ring, half disc: told apart without colour, and said in words beside it. */
const StateMark = ({ met }: { readonly met: boolean | null }) => (
  <svg className="chart" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    {met === true && <circle className="m-self" cx="5" cy="5" r="4" />}
    {met === false && <circle className="null" cx="5" cy="5" r="4" />}
    {met === null && (
      <>
        <circle className="null" cx="5" cy="5" r="4" />
        <path className="m-self" d="M5 1a4 4 0 0 0 0 8z" />
      </>
    )}
  </svg>
)
