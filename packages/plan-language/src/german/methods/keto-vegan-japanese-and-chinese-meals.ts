import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganJapaneseAndChineseMeals: Dictionary = {
  'Wrap the tofu slabs in a clean tea towel and press them under a board for 5 minutes, then score both sides crosswise.':
    'Die Tofutafeln in ein sauberes Geschirrtuch wickeln, 5 Minuten unter einem Brett pressen, dann beide Seiten kreuzweise einschneiden.',
  'Meanwhile grate the daikon, heap it in a bowl and keep it in the fridge.':
    'Inzwischen den Rettich reiben, in eine Schüssel häufen und in den Kühlschrank stellen.',
  'Heat the rapeseed oil in a frying pan over medium-high heat. Fry the tofu for 4 minutes on each side, until deep golden with a crisp edge.':
    'Das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen. Den Tofu auf jeder Seite 4 Minuten braten, bis er tief goldbraun ist und einen knusprigen Rand hat.',
  'Mix the soy sauce with the lemon juice and ginger. Pour it around the tofu and let it bubble for 30 seconds, turning the slabs once.':
    'Die Sojasauce mit Zitronensaft und Ingwer verrühren. Um den Tofu gießen und 30 Sekunden aufkochen lassen, dabei die Tafeln einmal wenden.',
  'Top each slab with daikon and spring onion and serve with the avocado and the sauce from the pan.':
    'Auf jede Tafel Rettich und Frühlingszwiebel geben und mit der Avocado und der Sauce aus der Pfanne servieren.',
  'Heat half of the rapeseed oil in a wok over medium-high heat. Fry the tofu for 4 minutes, turning it, until the outside is crisp again, and lift it out.':
    'Die Hälfte des Rapsöls im Wok bei mittlerer bis starker Hitze erhitzen. Den Tofu 4 Minuten unter Wenden braten, bis er außen wieder knusprig ist, und herausheben.',
  'Heat the rest of the oil. Stir in the ginger, garlic, dried chilli and spring onion for 30 seconds, until they smell good.':
    'Das restliche Öl erhitzen. Ingwer, Knoblauch, getrocknete Chilischote und Frühlingszwiebel 30 Sekunden einrühren, bis sie duften.',
  'Add the green pepper and the bamboo shoots and stir-fry for 3 minutes, until the pepper blisters.':
    'Grüne Paprika und Bambussprossen zugeben und 3 Minuten pfannenrühren, bis die Paprika Blasen wirft.',
  'Return the tofu with the pak choi, the soy sauce and a ladle of water. Simmer for 3 minutes, until the tofu has drunk most of the sauce and the pak choi is tender.':
    'Den Tofu mit Pak Choi, Sojasauce und einer Kelle Wasser zurückgeben. 3 Minuten köcheln lassen, bis der Tofu die meiste Sauce aufgesogen hat und der Pak Choi zart ist.',
  'Let the silken tofu stand in a sieve for 3 minutes while you cut the rest, then lay it in a shallow bowl.':
    'Den Seidentofu 3 Minuten in einem Sieb abtropfen lassen, während der Rest geschnitten wird, dann in eine flache Schüssel legen.',
  'Mix the soy sauce with the rapeseed oil, lemon juice and ginger.':
    'Die Sojasauce mit Rapsöl, Zitronensaft und Ingwer verrühren.',
  'Heap the avocado and radish over the tofu, scatter with the spring onion, pour the dressing over and eat it cold.':
    'Avocado und Radieschen auf den Tofu häufen, mit der Frühlingszwiebel bestreuen, das Dressing darübergießen und kalt essen.',
}
