import type { Condition, Medicine } from '@zero-sum/contracts'

/** `refuse`: no plan, and the sentence says why and whom to ask. `flag`: a plan, with the sentence in it. */
export type HealthRule = { kind: 'refuse' | 'flag'; detail: string }

/**
 * What each condition does. Refused is what needs a diet made and followed up by a clinician; the lists follow the
 * exclusions of public diet trials and national guidance, and err on the side of refusing.
 */
export const conditionRules: Record<Condition, HealthRule> = {
  active_cancer_treatment: {
    kind: 'refuse',
    detail:
      'During cancer treatment what you can and should eat changes from week to week. Your oncology team has a dietitian who can plan with you; we will gladly help afterwards.',
  },
  bariatric_surgery_within_12_months: {
    kind: 'refuse',
    detail:
      'In the first year after weight-loss surgery portions, textures and supplements follow a schedule that your surgical team sets. Please plan with them for now.',
  },
  chronic_kidney_disease: {
    kind: 'refuse',
    detail:
      'With kidney disease, on dialysis or not, protein, potassium, phosphorus and fluid need limits set from your blood results. A renal dietitian can make a plan that is safe for you.',
  },
  coeliac_disease: {
    kind: 'flag',
    detail:
      'Because of coeliac disease wheat, rye, barley and oats are left out, and so is what is commonly contaminated with them. Buy products labelled gluten-free, and keep boards, toasters and pans apart.',
  },
  dysphagia: {
    kind: 'refuse',
    detail:
      'With swallowing difficulties each food needs a texture that was tested for you. A speech and language therapist with a dietitian can plan meals that are safe to swallow.',
  },
  enteral_feeding: {
    kind: 'refuse',
    detail:
      'While you are fed by tube, your feed and any food beside it belong in one plan, made by the team that looks after the tube.',
  },
  gout: {
    kind: 'flag',
    detail:
      'With gout keep liver, anchovies, sardines and shellfish rare, drink enough, and ask your clinician before losing weight quickly or eating very little carbohydrate: both can bring on an attack.',
  },
  hypertension: {
    kind: 'flag',
    detail:
      'With high blood pressure keep sodium under 2,300 mg a day; this plan leans towards 1,500 mg, which is better. Choose unsalted stock and tins, and add no salt at the table.',
  },
  inborn_error_of_metabolism: {
    kind: 'refuse',
    detail:
      'With PKU or another inborn error of metabolism single amino acids, sugars or fats must be counted by a specialist metabolic team. We cannot do that safely.',
  },
  inflammatory_bowel_flare: {
    kind: 'refuse',
    detail:
      'During a flare of bowel disease what you tolerate changes quickly and nourishment may need support. Please plan with your gastroenterology team; come back once it has settled.',
  },
  irritable_bowel_syndrome: {
    kind: 'flag',
    detail:
      'This plan is not checked for FODMAPs. With irritable bowel syndrome leave out what you know upsets you, raise fibre slowly, and ask a dietitian before a low-FODMAP diet.',
  },
  liver_failure: {
    kind: 'refuse',
    detail:
      'With liver failure protein, salt and meal times are part of the treatment. Your liver team can make a plan that is safe for you.',
  },
  prediabetes: {
    kind: 'flag',
    detail:
      'With prediabetes steady meals with fibre help; show this plan to your clinician and have your glucose checked as agreed.',
  },
  type_1_diabetes: {
    kind: 'refuse',
    detail:
      'With type 1 diabetes every change of carbohydrate changes the insulin you need, and too little of either can lead to ketoacidosis. Please plan with your diabetes team; we cannot make that safe from here.',
  },
  type_2_diabetes: {
    kind: 'flag',
    detail:
      'With type 2 diabetes show this plan to your clinician before you start: less energy or carbohydrate can change the medicine you need.',
  },
}

export const medicineRules: Record<Medicine, HealthRule> = {
  ace_inhibitor: {
    kind: 'flag',
    detail:
      'With an ACE inhibitor do not use salt substitutes made of potassium, and ask your clinician whether your potassium needs watching: vegetables and beans are rich in it.',
  },
  glp1_agonist: {
    kind: 'flag',
    detail:
      'With a GLP-1 medicine appetite is small: eat the protein of each meal first, in small portions, and tell your clinician if you cannot finish most of the plan.',
  },
  insulin: {
    kind: 'refuse',
    detail:
      'With insulin a change of food can cause dangerous low blood sugar unless doses change with it. Please plan with your diabetes team.',
  },
  lithium: {
    kind: 'flag',
    detail:
      'With lithium keep salt and drink as steady as you are used to: much less salt, or a diet that drains water such as keto, can raise lithium in the blood to harmful levels. Tell the clinic that checks yours before you start.',
  },
  maoi: {
    kind: 'flag',
    detail:
      'With an MAOI tyramine is dangerous. We leave out aged cheese, cured meat, liver, soy sauce and other fermented foods that we know of; ask your pharmacist for the full list, and eat everything fresh, without leftovers.',
  },
  potassium_sparing_diuretic: {
    kind: 'flag',
    detail:
      'With a potassium-sparing diuretic do not use salt substitutes made of potassium, and ask your clinician whether a plan rich in vegetables and beans needs a blood test.',
  },
  sglt2_inhibitor: {
    kind: 'flag',
    detail:
      'With an SGLT2 inhibitor do not fast or cut carbohydrate further than this plan, and ask your clinician before losing weight with it: ketoacidosis can come with normal blood sugar. Nausea, belly pain or quick breathing need a doctor at once.',
  },
  sulfonylurea: {
    kind: 'refuse',
    detail:
      'With a sulfonylurea, or a glinide such as repaglinide, eating less or later than usual can cause dangerous low blood sugar. Please plan with your clinician, who can adjust the dose.',
  },
  thiazide_or_loop_diuretic: {
    kind: 'flag',
    detail:
      'With a water tablet sodium and potassium can fall too low, the more so while you lose weight or eat little carbohydrate. Ask your clinician whether your blood should be checked, and tell them if you feel dizzy or weak.',
  },
  warfarin: {
    kind: 'flag',
    detail:
      'With warfarin keep vitamin K steady: this plan may hold more leafy greens than you are used to. Tell the clinic that checks your INR before you start.',
  },
}
