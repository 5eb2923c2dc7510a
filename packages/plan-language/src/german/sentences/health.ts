import type { Dictionary } from '../../dictionary.ts'

/** What conditions and medicines do to a plan. */
export const healthSentences: Dictionary = {
  'Thank you for telling us. A plan made of numbers can make an eating disorder harder, so we do not make one here. You deserve support from people: your doctor, or an eating-disorder helpline in your country (in the UK Beat, in the US ANAD), will listen and can help.':
    'Danke, dass du uns das sagst. Ein Plan aus Zahlen kann eine Essstörung schlimmer machen, darum erstellen wir hier keinen. Du hast Unterstützung von Menschen verdient: Deine Ärztin, dein Arzt oder eine Beratung für Essstörungen in deinem Land (in Deutschland etwa das Beratungstelefon des Bundesinstituts für Öffentliche Gesundheit) hört dir zu und kann helfen.',
  'In pregnancy needs change month by month and some foods are not safe, so we do not make a plan. Your midwife, doctor or a dietitian can plan with you; come back afterwards.':
    'In der Schwangerschaft ändert sich der Bedarf von Monat zu Monat, und manche Lebensmittel sind nicht sicher. Darum erstellen wir keinen Plan. Deine Hebamme, deine ärztliche Praxis oder eine Ernährungsberatung kann mit dir planen; komm danach gern wieder.',
  'While you breastfeed your body needs more energy and some nutrients than our sums know, so we do not make a plan. Your midwife, health visitor or a dietitian can plan with you.':
    'Während du stillst, braucht dein Körper mehr Energie und von manchen Nährstoffen mehr, als unsere Rechnung weiß. Darum erstellen wir keinen Plan. Deine Hebamme, deine ärztliche Praxis oder eine Ernährungsberatung kann mit dir planen.',
  'With an SGLT2 inhibitor little carbohydrate can cause ketoacidosis, even with normal blood sugar, so we do not combine them. A plan with ordinary carbohydrate is possible.':
    'Mit einem SGLT2-Hemmer können wenige Kohlenhydrate selbst bei normalem Blutzucker zu einer Ketoazidose führen. Darum verbinden wir beides nicht. Ein Plan mit üblich vielen Kohlenhydraten ist möglich.',
  'During cancer treatment what you can and should eat changes from week to week. Your oncology team has a dietitian who can plan with you; we will gladly help afterwards.':
    'Während einer Krebsbehandlung ändert sich von Woche zu Woche, was du essen kannst und sollst. Zu deinem onkologischen Team gehört eine Ernährungsberatung, die mit dir planen kann; danach helfen wir gern.',
  'In the first year after weight-loss surgery portions, textures and supplements follow a schedule that your surgical team sets. Please plan with them for now.':
    'Im ersten Jahr nach einer Adipositas-Operation gibt dein Behandlungsteam vor, wie groß die Portionen sind, wie fest das Essen ist und was du ergänzend nimmst. Bitte plane vorerst mit ihm.',
  'With kidney disease, on dialysis or not, protein, potassium, phosphorus and fluid need limits set from your blood results. A renal dietitian can make a plan that is safe for you.':
    'Bei einer Nierenkrankheit, mit oder ohne Dialyse, richten sich die Grenzen für Eiweiß, Kalium, Phosphor und Flüssigkeit nach deinen Blutwerten. Eine nephrologische Ernährungsberatung kann einen Plan machen, der für dich sicher ist.',
  'Because of coeliac disease wheat, rye, barley and oats are left out, and so is what is commonly contaminated with them. Buy products labelled gluten-free, and keep boards, toasters and pans apart.':
    'Wegen der Zöliakie bleiben Weizen, Roggen, Gerste und Hafer weg, und ebenso alles, was oft damit verunreinigt ist. Kauf Produkte, auf denen „glutenfrei“ steht, und benutze eigene Bretter, Toaster und Pfannen.',
  'With swallowing difficulties each food needs a texture that was tested for you. A speech and language therapist with a dietitian can plan meals that are safe to swallow.':
    'Bei einer Schluckstörung muss für jedes Lebensmittel geprüft sein, wie weich oder dick es für dich sein darf. Eine logopädische Praxis und eine Ernährungsberatung können Mahlzeiten planen, die du sicher schlucken kannst.',
  'While you are fed by tube, your feed and any food beside it belong in one plan, made by the team that looks after the tube.':
    'Solange du über eine Sonde ernährt wirst, gehören die Sondennahrung und alles, was du daneben isst, in einen Plan, und den macht das Team, das die Sonde betreut.',
  'With gout keep liver, anchovies, sardines and shellfish rare, drink enough, and ask your clinician before losing weight quickly or eating very little carbohydrate: both can bring on an attack.':
    'Iss bei Gicht selten Leber, Sardellen, Sardinen und Meeresfrüchte, trink genug und hol ärztlichen Rat, bevor du schnell abnimmst oder sehr wenig Kohlenhydrate isst: Beides kann einen Anfall auslösen.',
  'With high blood pressure keep sodium under 2,300 mg a day; this plan leans towards 1,500 mg, which is better. Choose unsalted stock and tins, and add no salt at the table.':
    'Bleib bei Bluthochdruck unter 2.300 mg Natrium am Tag; dieser Plan strebt 1.500 mg an, das ist besser. Nimm ungesalzene Brühe und Konserven und salze am Tisch nicht nach.',
  'With PKU or another inborn error of metabolism single amino acids, sugars or fats must be counted by a specialist metabolic team. We cannot do that safely.':
    'Bei PKU oder einer anderen angeborenen Stoffwechselstörung muss ein spezialisiertes Team einzelne Aminosäuren, Zucker oder Fette berechnen. Das können wir nicht sicher.',
  'During a flare of bowel disease what you tolerate changes quickly and nourishment may need support. Please plan with your gastroenterology team; come back once it has settled.':
    'Im Schub einer Darmkrankheit ändert sich schnell, was du verträgst, und vielleicht brauchst du zusätzliche Nährstoffe. Bitte plane mit deiner gastroenterologischen Praxis; komm wieder, sobald es sich beruhigt hat.',
  'This plan is not checked for FODMAPs. With irritable bowel syndrome leave out what you know upsets you, raise fibre slowly, and ask a dietitian before a low-FODMAP diet.':
    'Dieser Plan ist nicht auf FODMAPs geprüft. Lass bei Reizdarm weg, was dir erfahrungsgemäß nicht bekommt, iss nur langsam mehr Ballaststoffe und hol dir vor einer FODMAP-armen Ernährung Rat in einer Ernährungsberatung.',
  'With liver failure protein, salt and meal times are part of the treatment. Your liver team can make a plan that is safe for you.':
    'Bei Leberversagen gehören Eiweiß, Salz und die Zeiten der Mahlzeiten zur Behandlung. Dein Behandlungsteam kann einen Plan machen, der für dich sicher ist.',
  'With prediabetes steady meals with fibre help; show this plan to your clinician and have your glucose checked as agreed.':
    'Bei einer Vorstufe von Diabetes helfen regelmäßige Mahlzeiten mit Ballaststoffen; zeig diesen Plan in deiner ärztlichen Praxis und lass deinen Blutzucker wie vereinbart prüfen.',
  'With type 1 diabetes every change of carbohydrate changes the insulin you need, and too little of either can lead to ketoacidosis. Please plan with your diabetes team; we cannot make that safe from here.':
    'Bei Diabetes Typ 1 ändert jede andere Menge an Kohlenhydraten, wie viel Insulin du brauchst, und zu wenig vom einen oder vom anderen kann zu einer Ketoazidose führen. Bitte plane mit deinem Diabetes-Team; von hier aus können wir das nicht sicher machen.',
  'With type 2 diabetes show this plan to your clinician before you start: less energy or carbohydrate can change the medicine you need.':
    'Zeig diesen Plan bei Diabetes Typ 2 in deiner ärztlichen Praxis, bevor du anfängst: Weniger Energie oder weniger Kohlenhydrate können ändern, welche Medikamente du brauchst.',
  'With an ACE inhibitor do not use salt substitutes made of potassium, and ask your clinician whether your potassium needs watching: vegetables and beans are rich in it.':
    'Nimm mit einem ACE-Hemmer kein Ersatzsalz aus Kalium und frag ärztlich nach, ob dein Kalium kontrolliert werden sollte: In Gemüse und Bohnen ist viel davon.',
  'With a GLP-1 medicine appetite is small: eat the protein of each meal first, in small portions, and tell your clinician if you cannot finish most of the plan.':
    'Mit einem GLP-1-Mittel ist der Appetit klein: Iss in kleinen Portionen und von jeder Mahlzeit zuerst das Eiweiß, und sag es in deiner ärztlichen Praxis, wenn du das meiste des Plans nicht schaffst.',
  'With insulin a change of food can cause dangerous low blood sugar unless doses change with it. Please plan with your diabetes team.':
    'Mit Insulin kann anderes Essen zu gefährlichem Unterzucker führen, wenn die Dosis nicht mitgeht. Bitte plane mit deinem Diabetes-Team.',
  'With lithium keep salt and drink as steady as you are used to: much less salt, or a diet that drains water such as keto, can raise lithium in the blood to harmful levels. Tell the clinic that checks yours before you start.':
    'Halte mit Lithium bei Salz und Trinken ein, was du gewohnt bist: Viel weniger Salz oder eine Ernährung, die Wasser kostet, wie Keto, kann das Lithium im Blut gefährlich erhöhen. Sag der Praxis, die deinen Spiegel kontrolliert, vorher Bescheid.',
  'With an MAOI tyramine is dangerous. We leave out aged cheese, cured meat, liver, soy sauce and other fermented foods that we know of; ask your pharmacist for the full list, and eat everything fresh, without leftovers.':
    'Mit einem MAO-Hemmer ist Tyramin gefährlich. Wir lassen reifen Käse, gepökeltes Fleisch, Leber, Sojasauce und anderes Fermentiertes weg, das wir kennen; lass dir in der Apotheke die ganze Liste geben und iss alles frisch, ohne Reste.',
  'With a potassium-sparing diuretic do not use salt substitutes made of potassium, and ask your clinician whether a plan rich in vegetables and beans needs a blood test.':
    'Nimm mit einem kaliumsparenden Entwässerungsmittel kein Ersatzsalz aus Kalium und frag ärztlich nach, ob bei einem Plan mit viel Gemüse und Bohnen das Blut kontrolliert werden sollte.',
  'With an SGLT2 inhibitor do not fast or cut carbohydrate further than this plan, and ask your clinician before losing weight with it: ketoacidosis can come with normal blood sugar. Nausea, belly pain or quick breathing need a doctor at once.':
    'Faste mit einem SGLT2-Hemmer nicht, iss nicht noch weniger Kohlenhydrate als in diesem Plan und hol ärztlichen Rat, bevor du damit abnimmst: Eine Ketoazidose kann auch bei normalem Blutzucker kommen. Bei Übelkeit, Bauchschmerzen oder schnellem Atem brauchst du sofort ärztliche Hilfe.',
  'With a sulfonylurea, or a glinide such as repaglinide, eating less or later than usual can cause dangerous low blood sugar. Please plan with your clinician, who can adjust the dose.':
    'Mit einem Sulfonylharnstoff oder einem Glinid wie Repaglinid kann es zu gefährlichem Unterzucker kommen, wenn du weniger oder später isst als sonst. Bitte plane mit deiner ärztlichen Praxis, die die Dosis anpassen kann.',
  'With a water tablet sodium and potassium can fall too low, the more so while you lose weight or eat little carbohydrate. Ask your clinician whether your blood should be checked, and tell them if you feel dizzy or weak.':
    'Mit einer Entwässerungstablette können Natrium und Kalium zu tief sinken, erst recht, wenn du abnimmst oder wenig Kohlenhydrate isst. Frag ärztlich nach, ob dein Blut kontrolliert werden sollte, und sag es, wenn dir schwindlig wird oder du dich schwach fühlst.',
  'With warfarin keep vitamin K steady: this plan may hold more leafy greens than you are used to. Tell the clinic that checks your INR before you start.':
    'Halte mit Warfarin das Vitamin K gleichmäßig: In diesem Plan kann mehr Blattgemüse sein, als du gewohnt bist. Sag der Praxis, die deinen INR kontrolliert, vorher Bescheid.',
}
