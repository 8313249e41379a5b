/** Who else may be asked how they see it. */
export const FORM_PERSPECTIVES = ['manager', 'peer'] as const
export type FormPerspective = (typeof FORM_PERSPECTIVES)[number]
