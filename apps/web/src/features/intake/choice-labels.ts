import type {
  ActivityLevel,
  Condition,
  Cuisine,
  DietaryStyle,
  GoalType,
  LeftoverChoice,
  MacroStyle,
  Medicine,
  Sex,
  Weekday,
} from '@zero-sum/contracts'

/** A choice in words: its label, and a hint where the label alone would leave a doubt. */
export type ChoiceLabel = { label: string; hint?: string }

export const sexLabels: Record<Sex, ChoiceLabel> = {
  female: { label: 'Female' },
  male: { label: 'Male' },
}

export const goalLabels: Record<GoalType, ChoiceLabel> = {
  cut: { label: 'Lose weight', hint: 'A moderate deficit, with protein kept high' },
  maintain: { label: 'Stay as I am', hint: 'Eat what you use' },
  bulk: { label: 'Gain weight', hint: 'A small surplus, to build muscle' },
}

export const activityLabels: Record<ActivityLevel, ChoiceLabel> = {
  sedentary: { label: 'Mostly sitting', hint: 'Desk work, little walking, no training' },
  lightly_active: {
    label: 'Lightly active',
    hint: 'On your feet part of the day, or 1–3 workouts',
  },
  moderately_active: { label: 'Moderately active', hint: '3–5 workouts a week' },
  very_active: { label: 'Very active', hint: 'Hard training 6–7 days a week' },
  extremely_active: { label: 'Extremely active', hint: 'Physical job and hard training' },
}

export const weekdayLabels: Record<Weekday, { label: string; short: string }> = {
  monday: { label: 'Monday', short: 'Mon' },
  tuesday: { label: 'Tuesday', short: 'Tue' },
  wednesday: { label: 'Wednesday', short: 'Wed' },
  thursday: { label: 'Thursday', short: 'Thu' },
  friday: { label: 'Friday', short: 'Fri' },
  saturday: { label: 'Saturday', short: 'Sat' },
  sunday: { label: 'Sunday', short: 'Sun' },
}

export const dietLabels: Record<DietaryStyle, ChoiceLabel> = {
  omnivore: { label: 'Everything' },
  vegetarian: { label: 'Vegetarian', hint: 'Eggs and dairy, no meat or fish' },
  vegan: { label: 'Vegan', hint: 'Nothing from animals' },
  pescatarian: { label: 'Pescatarian', hint: 'Fish and seafood, no meat' },
  keto: { label: 'Keto', hint: 'Very little carbohydrate' },
  paleo: { label: 'Paleo', hint: 'No grains, pulses, dairy or refined sugar' },
}

export const macroLabels: Record<MacroStyle, ChoiceLabel> = {
  balanced: { label: 'Balanced', hint: 'About a third of energy from fat' },
  high_protein: { label: 'High protein', hint: '2 g or more per kg of body weight' },
  low_carb: { label: 'Lower carbohydrate', hint: 'Nearly half of energy from fat' },
  keto: { label: 'Keto', hint: 'Carbohydrate under a ceiling of about 30 g' },
}

export const cuisineLabels: Record<Cuisine, ChoiceLabel> = {
  american: { label: 'American' },
  british: { label: 'British' },
  chinese: { label: 'Chinese' },
  french: { label: 'French' },
  greek: { label: 'Greek' },
  indian: { label: 'Indian' },
  italian: { label: 'Italian' },
  japanese: { label: 'Japanese' },
  korean: { label: 'Korean' },
  mexican: { label: 'Mexican' },
  middle_eastern: { label: 'Middle Eastern' },
  moroccan: { label: 'Moroccan' },
  nordic: { label: 'Nordic' },
  spanish: { label: 'Spanish' },
  thai: { label: 'Thai' },
  vietnamese: { label: 'Vietnamese' },
}

export const traceLabels: Record<'allow' | 'avoid', ChoiceLabel> = {
  avoid: {
    label: 'Leave those foods out too',
    hint: 'Skips foods commonly sold with traces of what you are allergic to',
  },
  allow: { label: 'Traces are fine for me', hint: 'Leaves more dishes to choose from' },
}

export const leftoverLabels: Record<LeftoverChoice, ChoiceLabel> = {
  none: { label: 'None', hint: 'Every meal is cooked fresh' },
  some: { label: 'Now and then', hint: 'About two dinners a week are the next day’s lunch too' },
  many: { label: 'As often as possible', hint: 'About every second dinner feeds another day' },
}

export const conditionLabels: Record<Condition, ChoiceLabel> = {
  type_1_diabetes: { label: 'Type 1 diabetes' },
  type_2_diabetes: { label: 'Type 2 diabetes' },
  prediabetes: { label: 'Prediabetes' },
  hypertension: { label: 'High blood pressure' },
  coeliac_disease: { label: 'Coeliac disease' },
  chronic_kidney_disease: { label: 'Chronic kidney disease' },
  liver_failure: { label: 'Liver failure' },
  gout: { label: 'Gout' },
  irritable_bowel_syndrome: { label: 'Irritable bowel syndrome' },
  inflammatory_bowel_flare: { label: 'Inflammatory bowel disease, in a flare' },
  bariatric_surgery_within_12_months: { label: 'Weight-loss surgery in the last 12 months' },
  active_cancer_treatment: { label: 'Cancer, in treatment now' },
  dysphagia: { label: 'Trouble swallowing' },
  enteral_feeding: { label: 'Tube feeding' },
  inborn_error_of_metabolism: { label: 'An inborn error of metabolism, such as PKU' },
}

export const medicineLabels: Record<Medicine, ChoiceLabel> = {
  insulin: { label: 'Insulin' },
  sulfonylurea: {
    label: 'A sulfonylurea or a glinide',
    hint: 'Gliclazide, glimepiride, repaglinide',
  },
  sglt2_inhibitor: { label: 'An SGLT2 inhibitor', hint: 'Dapagliflozin, empagliflozin' },
  glp1_agonist: { label: 'A GLP-1 medicine', hint: 'Semaglutide, liraglutide, tirzepatide' },
  warfarin: { label: 'Warfarin' },
  maoi: { label: 'An MAO inhibitor', hint: 'Phenelzine, tranylcypromine' },
  lithium: { label: 'Lithium' },
  ace_inhibitor: { label: 'An ACE inhibitor', hint: 'Ramipril, lisinopril, enalapril' },
  potassium_sparing_diuretic: {
    label: 'A potassium-sparing diuretic',
    hint: 'Spironolactone, amiloride',
  },
  thiazide_or_loop_diuretic: {
    label: 'Another water tablet',
    hint: 'Hydrochlorothiazide, indapamide, furosemide',
  },
}
