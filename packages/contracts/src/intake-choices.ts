/** The closed lists of an intake, in the order in which a form shows them. */
export const sexes = ['female', 'male'] as const
export const goalTypes = ['cut', 'maintain', 'bulk'] as const
export const activityLevels = [
  'sedentary',
  'lightly_active',
  'moderately_active',
  'very_active',
  'extremely_active',
] as const
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export const dietaryStyles = [
  'omnivore',
  'vegetarian',
  'vegan',
  'pescatarian',
  'keto',
  'paleo',
] as const
export const macroStyles = ['balanced', 'high_protein', 'low_carb', 'keto'] as const
export const cuisines = [
  'american',
  'british',
  'chinese',
  'french',
  'greek',
  'indian',
  'italian',
  'japanese',
  'korean',
  'mexican',
  'middle_eastern',
  'moroccan',
  'nordic',
  'spanish',
  'thai',
  'vietnamese',
] as const
export const traceChoices = ['avoid', 'allow'] as const
/** How often a dish is cooked once and eaten on later days too. */
export const leftoverChoices = ['none', 'some', 'many'] as const

/** How many meals of an intake can be fixed. */
export const mostFixedMeals = 21

/** Conditions that change whether, or how, a plan may be made. What each does is decided in the engine. */
export const conditions = [
  'active_cancer_treatment',
  'bariatric_surgery_within_12_months',
  'chronic_kidney_disease',
  'coeliac_disease',
  'dysphagia',
  'enteral_feeding',
  'gout',
  'hypertension',
  'inborn_error_of_metabolism',
  'inflammatory_bowel_flare',
  'irritable_bowel_syndrome',
  'liver_failure',
  'prediabetes',
  'type_1_diabetes',
  'type_2_diabetes',
] as const

/** Medicines that change whether, or how, a plan may be made. */
export const medicines = [
  'ace_inhibitor',
  'glp1_agonist',
  'insulin',
  'lithium',
  'maoi',
  'potassium_sparing_diuretic',
  'sglt2_inhibitor',
  'sulfonylurea',
  'thiazide_or_loop_diuretic',
  'warfarin',
] as const

export type Sex = (typeof sexes)[number]
export type GoalType = (typeof goalTypes)[number]
export type ActivityLevel = (typeof activityLevels)[number]
export type Weekday = (typeof weekdays)[number]
export type DietaryStyle = (typeof dietaryStyles)[number]
export type MacroStyle = (typeof macroStyles)[number]
export type Cuisine = (typeof cuisines)[number]
export type LeftoverChoice = (typeof leftoverChoices)[number]
export type Condition = (typeof conditions)[number]
export type Medicine = (typeof medicines)[number]
