import type { Dictionary } from '../../dictionary.ts'

export const ketoVeganThaiMeals: Dictionary = {
  'Toast the grated coconut in a dry wok over medium heat for 3 minutes, stirring, until golden, and tip it onto a plate.':
    'Die geriebene Kokosnuss im Wok ohne Fett bei mittlerer Hitze 3 Minuten unter Rühren rösten, bis sie goldbraun ist, und auf einen Teller geben.',
  'Squeeze the crumbled tofu dry in a clean tea towel. Heat the rapeseed oil in the wok over medium-high heat and fry the tofu with the salt for 8 minutes, stirring now and then, until the crumbs are golden and crisp at the edges.':
    'Den zerbröckelten Tofu in einem sauberen Geschirrtuch ausdrücken. Das Rapsöl im Wok bei mittlerer bis starker Hitze erhitzen und den Tofu mit dem Salz 8 Minuten braten und ab und zu umrühren, bis die Krümel goldbraun und an den Rändern knusprig sind.',
  'Take the wok off the heat and let it cool for 2 minutes. Stir in the lime juice, dried chilli, spring onion, mint, coriander and the toasted coconut.':
    'Den Wok vom Herd nehmen und 2 Minuten abkühlen lassen. Limettensaft, getrocknete Chilischote, Frühlingszwiebel, Minze, Koriandergrün und die geröstete Kokosnuss einrühren.',
  'Spoon the larb into the lettuce leaves and eat it with the cucumber.':
    'Den Larb in die Salatblätter löffeln und mit der Gurke essen.',
  'Pat the tofu dry. Heat half of the rapeseed oil in a wok over medium-high heat and fry the tofu for 8 minutes, turning it now and then, until golden on most sides. Lift it out.':
    'Den Tofu trocken tupfen. Die Hälfte des Rapsöls im Wok bei mittlerer bis starker Hitze erhitzen und den Tofu 8 Minuten braten und ab und zu wenden, bis die meisten Seiten goldbraun sind. Herausheben.',
  'Heat the rest of the oil in the wok. Stir-fry the green beans with a spoonful of water for 4 minutes, until bright green and just tender.':
    'Das restliche Öl im Wok erhitzen. Die grünen Bohnen mit einem Löffel Wasser 4 Minuten pfannenrühren, bis sie leuchtend grün und gerade zart sind.',
  'Add the garlic and red chilli and stir for 30 seconds, until they smell good.':
    'Knoblauch und rote Chilischote zugeben und 30 Sekunden rühren, bis sie duften.',
  'Return the tofu, pour in the soy sauce and lime juice and toss for 1 minute. Stir in the basil off the heat until it wilts and eat at once.':
    'Den Tofu zurückgeben, Sojasauce und Limettensaft zugießen und 1 Minute schwenken. Neben dem Herd das Basilikum einrühren, bis es zusammenfällt, und sofort essen.',
  'Pat the tofu dry. Heat the rapeseed oil in a frying pan over medium-high heat and fry the triangles for 4 minutes on each side, until golden and crisp.':
    'Den Tofu trocken tupfen. Das Rapsöl in einer Pfanne bei mittlerer bis starker Hitze erhitzen und die Dreiecke auf jeder Seite 4 Minuten braten, bis sie goldbraun und knusprig sind.',
  'Stir the lime juice with the red chilli, coriander, salt and a spoonful of water.':
    'Den Limettensaft mit roter Chilischote, Koriandergrün, Salz und einem Löffel Wasser verrühren.',
  'Pile the hot tofu beside the cucumber and spoon the lime dressing over both.':
    'Den heißen Tofu neben die Gurke häufen und das Limettendressing über beides löffeln.',
}
