'use client'

import { type ReactElement, useState } from 'react'
import { CheckList } from '../../../components/form/check-list.tsx'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../components/form/choice-chips.tsx'
import { Combobox } from '../../../components/form/combobox.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { PlainSelect } from '../../../components/form/plain-select.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { SliderField } from '../../../components/form/slider-field.tsx'
import { StepChoice } from '../../../components/form/step-choice.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { WordListField } from '../../../components/form/word-list-field.tsx'
import { dishes, goals, illnesses, mealFault, units, weekdays } from '../field-samples.ts'

/** Every field to be tried, some answered, some not, some wrong. */
export function FieldBench({ theme }: { theme: string }): ReactElement {
  const id = (name: string) => `${theme}-${name}`
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Texts id={id} />
      <Choices id={id} />
      <Lists id={id} />
    </div>
  )
}

type Part = { id: (name: string) => string }

function Texts({ id }: Part): ReactElement {
  const [height, setHeight] = useState('174')
  const [weight, setWeight] = useState('8o')
  const [skill, setSkill] = useState('6')
  const [words, setWords] = useState<readonly string[]>(['pork', 'liver'])
  return (
    <>
      <TextField hint="As it is to stand on the list." id={id('name')} label="Name" />
      <TextField defaultValue="Not to be changed" disabled id={id('fixed')} label="Disabled" />
      <NumberField
        label="Height"
        name={id('height')}
        onType={setHeight}
        typed={height}
        unit="cm"
        whole
      />
      <NumberField
        fault="Give a number from 30 to 300 kg."
        hint="As a scale shows it in the morning."
        label="Weight, with a fault"
        name={id('weight')}
        onType={setWeight}
        typed={weight}
        unit="kg"
      />
      <SliderField
        chosen={skill}
        ends={['opens tins', 'cooks for a living']}
        from={1}
        label="Skill"
        name={id('skill')}
        onChoose={setSkill}
        to={10}
        words={`${skill} of 10`}
      />
      <WordListField
        fault="We know no food called “moonlight”."
        hint="Foods that are never served."
        label="Words, with a fault"
        name={id('words')}
        onAdd={(more) => setWords([...words, ...more])}
        onRemove={(word) => setWords(words.filter((other) => other !== word))}
        placeholder="for example pork"
        says={{ add: 'Add', added: 'Foods', remove: (word) => `Remove ${word}` }}
        words={words}
      />
    </>
  )
}

function Choices({ id }: Part): ReactElement {
  const [goal, setGoal] = useState<(typeof goals)[number]['value'] | ''>('maintain')
  const [days, setDays] = useState<readonly string[]>(['monday', 'friday'])
  const [meals, setMeals] = useState('3')
  const [unit, setUnit] = useState('kcal')
  const [least, setLeast] = useState('')
  return (
    <>
      <ChoiceCards
        choices={goals}
        chosen={goal}
        hint="One of a few."
        label="Cards"
        name={id('goal')}
        onChoose={setGoal}
      />
      <ChoiceCards
        choices={goals.slice(0, 2)}
        chosen=""
        fault="Choose one of these."
        label="Cards, with a fault"
        name={id('unanswered')}
        onChoose={() => {}}
      />
      <fieldset>
        <legend className="mb-2.5 font-semibold">Chips</legend>
        <ChoiceChips
          choices={weekdays}
          chosen={days}
          name={id('days')}
          onToggle={(day) => setDays(toggled(days, day))}
        />
      </fieldset>
      <StepChoice
        chosen={meals}
        from={2}
        label="Steps"
        name={id('meals')}
        onChoose={setMeals}
        to={6}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <PlainSelect
          chosen={unit}
          id={id('unit')}
          label="Select of the settings"
          onChoose={setUnit}
          options={units}
        />
        <SelectField
          choices={units}
          chosen={unit}
          id={id('marked')}
          label="Select, answered"
          onChoose={setUnit}
        />
        <SelectField
          choices={[{ value: '', label: 'As usual' }, ...units]}
          chosen={least}
          id={id('open')}
          label="Select, not answered"
          onChoose={setLeast}
        />
      </div>
    </>
  )
}

function Lists({ id }: Part): ReactElement {
  const [ill, setIll] = useState<readonly ((typeof illnesses)[number]['value'] | 'none')[]>([])
  const [dish, setDish] = useState('kedgeree')
  const named = dishes.find(({ value }) => value === dish)?.label ?? ''
  const says = {
    placeholder: 'Type a part of its name',
    noMatch: (typed: string) => `No dish is called “${typed}”.`,
  }
  return (
    <>
      <CheckList
        answered={ill}
        choices={illnesses}
        fault="Tick what applies, or none of these."
        label="A list that has to be answered, with a fault"
        name={id('ill')}
        noneLabel="None of these"
        onAnswer={setIll}
      />
      <Combobox
        {...says}
        chosen={named}
        id={id('dish')}
        label="One of very many"
        onChoose={setDish}
        options={dishes}
      />
      <Combobox
        {...says}
        chosen=""
        fault={mealFault}
        id={id('faulty')}
        label="One of very many, with a fault"
        onChoose={() => {}}
        options={dishes}
      />
    </>
  )
}
