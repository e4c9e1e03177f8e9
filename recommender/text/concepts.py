"""What listeners ask for, as sound: moods, occasions, instruments and styles as traits.

A concept joins the words people use for it, in English and the commonest of some other
languages, with traits that can be heard: tags of the sound network, and the axes energy, tempo,
valence (glad or sad words) and major (or minor) key. The weights are our own judgement, -1..1.
"""

from __future__ import annotations

from typing import NamedTuple


class Concept(NamedTuple):
    """One thing a listener may ask for.

    Attributes:
        name: as shown.
        traits: trait → weight.
        words: what names it; case-folded, of one or two words.
        phrase: what a sentence encoder compares a query with.
    """

    name: str
    traits: dict[str, float]
    words: frozenset[str]
    phrase: str


AXES = ("energy", "tempo", "valence", "major")
"""Traits that are no tags: 0..1 loud and dense, beats a minute, -1..1 glad, 1 major or -1 minor."""


def _concept(name: str, traits: str, words: str, phrase: str = "") -> Concept:
    weights = {}
    for trait in traits.split(", "):
        label, _, weight = trait.rpartition(" ")
        weights[label] = float(weight)
    names = frozenset(words.replace("\n", " ").split()) | {name}
    spelt = frozenset(word.replace("_", " ") for word in names)
    return Concept(name, weights, spelt, phrase or f"{name} music")


CONCEPTS = (
    # moods
    _concept(
        "calm",
        "energy -1, tempo -.4, chill .6, chillout .6, mellow .6, ambient .7, metal -.5, dance -.4",
        """calming peaceful quiet gentle soft serene still tranquil relax relaxing relaxed soothing
        slow restful meditation meditate yoga spa silence quietly ruhig leise entspannt calme doux
        tranquilo tranquila suave relajante calmo tranquillo sereno rustig lugn""",
        "calm, peaceful, quiet and relaxing music",
    ),
    _concept(
        "sleepy",
        "energy -1, tempo -.5, ambient 1, chillout .4, mellow .5, metal -.5, party -.4",
        "sleep asleep sleeping lullaby bedtime drowsy nap einschlafen schlafen dormir sonno",
        "soft music for falling asleep, a lullaby",
    ),
    _concept(
        "upbeat",
        "happy .8, energy .5, tempo .5, dance .4, party .5, catchy .5, pop .3, valence .4, sad -.7,"
        " major .3",
        """happy cheerful joyful feelgood feel-good fun bright uplifting positive sunny playful joy
        glad merry fröhlich glücklich heiter gai joyeux heureux alegre feliz allegro allegra felice
        vrolijk glad""",
        "happy, cheerful, upbeat feel-good music",
    ),
    _concept(
        "sad",
        "sad 1, energy -.5, tempo -.3, mellow .3, acoustic .2, valence -.6, happy -.6, party -.4,"
        " major -.3",
        """melancholy melancholic heartbreak heartbroken sorrow sorrowful lonely loneliness tears
        cry crying grief mournful blue breakup farewell traurig melancholisch triste tristesse
        triste tristeza malinconico malinconica verdrietig""",
        "sad, melancholic music about heartbreak and loneliness",
    ),
    _concept(
        "nostalgic",
        "oldies 1, 60s .5, 70s .5, 80s .5, classic rock .3, easy listening .4",
        "nostalgia old memories retro vintage childhood wistful nostalgisch nostalgique nostálgico",
        "nostalgic music that brings back old memories",
    ),
    _concept(
        "dark",
        "metal .5, ambient .4, experimental .5, sad .4, happy -.7, valence -.5, major -.5,"
        " party -.3",
        """gloomy sinister ominous haunting eerie spooky scary horror bleak brooding tense suspense
        dungeon düster dunkel sombre oscuro oscura scuro night-terror""",
        "dark, ominous, brooding and eerie music",
    ),
    _concept(
        "angry",
        "metal .8, heavy metal .7, hard rock .6, punk .6, energy .9, tempo .3, chill -.6,"
        " mellow -.6, major -.3",
        """aggressive rage fury furious brutal violent loud intense fierce wütend laut colère
        enojado rabbia""",
        "angry, aggressive, loud and intense music",
    ),
    _concept(
        "romantic",
        "sexy .7, soul .7, rnb .5, beautiful .6, mellow .4, easy listening .3, metal -.5",
        """romance love sensual sexy tender candlelight wedding intimate date liebe romantisch
        amour amor amore romantique romántico romantico""",
        "romantic, tender and sensual love music",
    ),
    _concept(
        "dreamy",
        "ambient .9, chillout .6, beautiful .5, electronic .2, energy -.5, indie .2, metal -.4",
        """dream dreams dreaming ethereal floating atmospheric atmosphere spacey space hazy
        hypnotic otherworldly cosmic verträumt rêveur onírico sognante""",
        "dreamy, floating, atmospheric music",
    ),
    _concept(
        "epic",
        "energy .7, metal .4, progressive rock .6, instrumental .4, heavy metal .3, chill -.4",
        """heroic triumphant majestic cinematic battle boss fight adventure orchestral war
        victory dramatic episch épique épico epico""",
        "epic, heroic and dramatic music for a battle",
    ),
    # occasions
    _concept(
        "party",
        "party 1, dance .9, house .5, hip-hop .3, energy .7, tempo .4, sad -.5, ambient -.6",
        "celebration birthday disco club clubbing fiesta fête festa feiern feest fest",
        "party music for a wild night with friends",
    ),
    _concept(
        "workout",
        "energy 1, tempo .7, dance .7, electronic .4, hip-hop .3, hard rock .3, ambient -.8,"
        " chill -.5, mellow -.6",
        """gym run running jogging sport sports exercise training energetic energy fast pumping
        power motivation driving laufen schnell rapide rápido veloce treino""",
        "fast, energetic music for a workout and running",
    ),
    _concept(
        "road trip",
        "rock .5, classic rock .6, indie rock .5, country .5, 80s .5, energy .4, tempo .3,"
        " catchy .3, pop .3, ambient -.4, happy .3",
        "road drive driving highway roadtrip car travel travelling motorway autobahn voyage viaje",
        "music for a long drive on the open road",
    ),
    _concept(
        "summer",
        "happy .7, party .4, pop .4, catchy .5, dance .3, chill .2, energy .4, sad -.5, major .4",
        "beach sun sunshine holiday sea surf tropical sommer été verano estate verão strand",
        "sunny summer beach music",
    ),
    _concept(
        "rainy",
        "mellow .6, sad .5, acoustic .4, chillout .4, jazz .3, ambient .4, energy -.6, tempo -.3,"
        " party -.5",
        "rain autumn fog misty grey november storm regen herbst pluie lluvia pioggia chuva",
        "music for a grey rainy day by the window",
    ),
    _concept(
        "evening",
        "mellow .5, jazz .4, chillout .5, soul .3, energy -.4, easy listening .4",
        "dusk sunset twilight midnight night late abend nacht soir nuit noche notte sera noite",
        "music for a late quiet evening",
    ),
    _concept(
        "morning",
        "acoustic .5, folk .4, happy .3, mellow .3, energy -.2, metal -.5, major .4",
        "dawn sunrise breakfast wake coffee morgen matin mañana mattina",
        "light music for a fresh morning with coffee",
    ),
    _concept(
        "focus",
        "instrumental .9, ambient .6, chillout .4, electronic .2, energy -.3, female vocalists -.5,"
        " male vocalists -.5, party -.4",
        """concentration concentrate study studying work working reading read coding background
        lernen arbeiten lesen étude estudiar studiare""",
        "instrumental background music to focus, study and work",
    ),
    _concept(
        "dinner",
        "jazz .8, easy listening .8, soul .4, mellow .4, acoustic .3, energy -.4, metal -.6",
        "lounge restaurant cocktail cooking cosy cozy wine fireplace café cafe bar",
        "smooth lounge music for dinner with wine",
    ),
    _concept(
        "winter",
        "ambient .4, folk .4, acoustic .4, beautiful .4, energy -.4, party -.4",
        "snow cold christmas frost ice hiver invierno inverno schnee",
        "quiet music for a cold winter day in the snow",
    ),
    # instruments and voices
    _concept(
        "piano",
        "instrumental .8, jazz .4, mellow .3, beautiful .4, acoustic .3, energy -.4, metal -.6,"
        " electronic -.3",
        "klavier pianist pianoforte keys nocturne",
        "solo piano music",
    ),
    _concept("guitar", "guitar 1, acoustic .4, rock .2", "gitarre guitare guitarra chitarra"),
    _concept(
        "acoustic",
        "acoustic 1, folk .5, guitar .4, electronic -.6, metal -.4, energy -.3",
        "unplugged fingerpicking fingerstyle akustisch acoustique acústico",
        "unplugged acoustic guitar music",
    ),
    _concept(
        "instrumental",
        "instrumental 1, female vocalists -.5, male vocalists -.5",
        "wordless strings violin cello harp flute instruments",
        "instrumental music without singing",
    ),
    _concept(
        "vocals",
        "female vocalists .6, male vocalists .6, female vocalist .3, instrumental -.7, ambient -.3",
        "voice voices vocal singing singer sing lyrics singers choir gesang chant canto",
        "a song with expressive vocals",
    ),
    _concept(
        "female vocals",
        "female vocalists 1, female vocalist 1, male vocalists -.5, instrumental -.5",
        "female woman women girl female_voice female_singer frauenstimme",
        "a woman singing",
    ),
    _concept(
        "male vocals",
        "male vocalists 1, female vocalists -.5, instrumental -.5",
        "male man male_voice male_singer männerstimme",
        "a man singing",
    ),
    _concept(
        "synthesizer",
        "electronic .8, electronica .6, electro .7, 80s .6, guitar -.3, acoustic -.5",
        "synth synths synthwave synthpop analog neon arcade chiptune game videogame retrowave",
        "electronic synthesizer music from an eighties arcade",
    ),
    _concept(
        "beats",
        "hip-hop .7, electronic .4, dance .4, house .3",
        "beat drums drum bass groove groovy percussion rhythm",
        "music with a strong beat and drums",
    ),
    # styles that no tag names
    _concept(
        "classical",
        "instrumental 1, beautiful .4, ambient .3, electronic -.4, rock -.6, pop -.4, hip-hop -.6",
        """baroque orchestra symphony symphonic chamber harpsichord concerto sonata opera medieval
        renaissance klassik classique clásica classica organ""",
        "classical chamber and orchestral music",
    ),
    _concept(
        "metal",
        "metal 1, heavy metal .9, hard rock .5, energy .6, chill -.5",
        "thrash doom heavy black_metal heavy_metal riff riffs headbanging",
        "heavy metal with distorted guitars",
    ),
    _concept(
        "hip-hop",
        "hip-hop 1, rnb .4, funk .3",
        "hip_hop hiphop rap rapper rapping trap boom_bap lo-fi lofi",
        "hip-hop and rap music",
    ),
    _concept(
        "house",
        "house 1, dance .9, electronic .8, electro .6, tempo .3",
        "techno trance rave edm deep_house club dj dancefloor",
        "house and techno club music",
    ),
    _concept(
        "dance",
        "dance 1, party .6, house .5, electronic .4, energy .6, ambient -.6",
        "dancing danceable dancefloor tanzen tanz danser bailar ballare dança",
        "danceable music",
    ),
    _concept(
        "ambient",
        "ambient 1, chillout .5, electronic .3, energy -.7, tempo -.3, instrumental .3",
        "drone soundscape soundscapes drones texture textures",
        "ambient drones and soundscapes",
    ),
    _concept("jazz", "jazz 1, blues .3, instrumental .3", "jazzy swing bebop saxophone smoky trio"),
    _concept(
        "folk", "folk 1, acoustic .7, country .2", "folky ballad ballads campfire celtic fiddle"
    ),
    _concept("soul", "soul 1, rnb .6, funk .4", "motown gospel r&b"),
    _concept("rock", "rock 1, classic rock .4, hard rock .3, alternative rock .4", "rocking rocky"),
    _concept(
        "electronic",
        "electronic 1, electronica .8, electro .7, acoustic -.5",
        "elektronisch électronique electrónica elettronica",
    ),
    *(
        _concept(tag, f"{tag} 1", tag.replace(" ", "_"))
        for tag in (
            *("pop", "alternative", "indie", "punk", "blues", "funk", "country", "rnb", "chillout"),
            *("60s", "70s", "80s", "90s", "00s", "chill", "mellow", "oldies", "experimental"),
            *("easy listening", "catchy", "beautiful", "indie rock", "indie pop", "hard rock"),
            *("classic rock", "alternative rock", "progressive rock", "electronica"),
        )
    ),
)
