"""Which language a text is in: by its script, and in Latin and Cyrillic by its small words.

Function words carry no meaning of their own, so they tell the language whatever the text is
about, and they are the words that themes and mood searches leave out. A text of names or of too
few words is in no language, rather than in the nearest one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from typing import NamedTuple

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """the and of you your my that this these those with from they them their there then
            when what where which who why how would could should can't don't i'm i've i'll you're
            that's are were been have being but not it she her into about through than because our
            if just down out never every ain't won't let's to is for we he his at has i it's by
            as be its an in on a so do me was or""",
        "de": """der die das und ist nicht ich du wir ihr sie ein eine einen einem einer mit auf
            für von zu den dem des im am wie so aber auch nur noch schon wenn dann mein dein mich
            dich mir dir sich war hat habe bin bist sind wird kann will als aus bei nach über durch
            kein keine was wo wer doch es er in an um vom zum zur""",
        "fr": """le la les et est pas je tu nous vous il elle un une des du de dans avec pour sur
            que qui ne se ce cette mon ma mes ton ta tes son sa ses mais où au aux comme plus moi
            toi si on sont suis es être avoir c'est j'ai n'est d'un d'une qu'il l'amour tout sans
            par à en y leur quand était""",
        "es": """el la los las y es no que de en un una por con para se me te mi tu su lo le les
            del al más pero como si ya yo él ella nos muy sin sobre este esta ese esa qué fue ser
            está estoy eres soy hay todo cuando donde porque nada he ha a o""",
        "it": """il lo la i gli le e è non che di in un una per con su mi ti si ci mio mia tuo tua
            del della dei delle nel nella al alla dal dalla ma come più io tu noi voi lei lui sono
            sei ho hai ha questo questa quando dove perché se anche c'è a da o""",
        "pt": """o a os as e é não que de em um uma por com para se me te meu minha teu tua seu sua
            do da dos das no na nos nas ao mais mas como eu você ele ela nós muito sem foi ser está
            estou sou há tudo quando onde porque já só isso este essa pelo pela""",
        "nl": """de het een en is niet ik je jij wij we ze hij van met op voor te dat die dit er
            maar ook nog als dan naar uit bij om mijn jouw zijn haar ons was waren heb hebt heeft
            ben bent wordt kan wil geen wat waar wie hoe toch door over had hadden""",
        "sv": """och är inte jag du vi ni de den det en ett som med på för till av om men så när
            där här han hon min din sin mig dig sig var har hade kan vill ska från under över
            ingen inget vad vem hur bara också alla allt att i""",
        "no": """og er ikke jeg du vi de den det en et som med på for til av om men så når der her
            han hun min din sin meg deg seg var har hadde kan vil skal fra under over ingen hva
            hvem hvordan bare også alle alt å i""",
        "da": """og er ikke jeg du vi de den det en et som med på for til af om men så når der her
            han hun min din sin mig dig sig var har havde kan vil skal fra under over ingen hvad
            hvem hvordan bare også alle alt at i""",
        "fi": """ja on ei se hän minä sinä me te he oli ovat olen olet että kun niin kuin mutta jos
            tai vain nyt vielä myös sen tämä tuo minun sinun mitä missä kuka ollut joka jotka mua
            sua mä sä yli alla kanssa ilman""",
        "pl": """i w nie się na z do to że jest jak ale o co tak za po od przez dla już tylko czy
            ja ty on ona my wy mnie ciebie mi ci go jej mój moja twój był była są jestem gdy kiedy
            gdzie bez nad pod przed ten ta te""",
        "cs": """a je se v na to že ne s z do jak ale o co tak za po od pro už jen já ty on ona my
            mě tě mi ti ho její můj tvůj byl byla jsou jsem když kde bez nad pod před ten ta ještě
            nebo není""",
        "tr": """ve bir bu ne ben sen o biz siz onlar için ile gibi ama da de mi mı var yok çok
            daha en beni seni bana sana benim senin değil her şey kadar sonra diye ki olan oldu
            hiç""",
        "ru": """и в не на я ты он она мы вы что с как это но а по к у из за от так все же бы мне
            меня тебя тебе мой моя твой был была было есть нет когда где для или если только уже
            его её""",
        "uk": """і в не на я ти він вона ми ви що з як це але а по до у із за від так все ж би мені
            мене тебе тобі мій моя твій був була було є немає коли де для або якщо тільки вже його
            її та""",
    }.items()
}
"""ISO 639-1 code → the commonest small words of the language, lower-case."""

_SCRIPTS = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "zh",
    "HANGUL": "ko",
    "GREEK": "el",
    "ARABIC": "ar",
    "HEBREW": "he",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "LATIN": "latin",
    "CYRILLIC": "cyrillic",
}
NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "no": "Norwegian", "da": "Danish",
    "fi": "Finnish", "pl": "Polish", "cs": "Czech", "tr": "Turkish", "ru": "Russian",
    "uk": "Ukrainian", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "el": "Greek",
    "ar": "Arabic", "he": "Hebrew", "th": "Thai", "hi": "Hindi",
}  # fmt: skip
_LETTERS = {
    "de": "ßäöü", "fr": "œçêèàùû", "es": "ñ¿¡", "pt": "ãõ", "sv": "åäö", "no": "åøæ", "da": "åøæ",
    "fi": "äö", "pl": "łąęśżźćń", "cs": "řěůžčš", "tr": "ğışç", "ru": "ыэъё", "uk": "іїєґ",
}  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_CHARS_MAX = 6_000
_WORDS_MIN = 5
_SHARE_MIN = 0.16
"""Of running text about four words in ten are in its language's list; of names hardly any."""
_DISTINCT_MIN = 3
_LETTER_WEIGHT = 0.5
_SCRIPT_CHARS_MIN = 4
_KANA_SHARE = 0.1
"""Japanese is mostly Han by weight; kana tell it from Chinese."""

_HOLDERS = Counter(word for words in FUNCTION_WORDS.values() for word in words)


class Language(NamedTuple):
    """A language and how sure that is, 0..1."""

    code: str
    confidence: float

    @property
    def name(self) -> str:
        """Its English name."""
        return NAMES[self.code]


def detect_language(text: str) -> Language | None:
    """The language most of a text is in; None where too little of it speaks."""
    text = text[:_CHARS_MAX].casefold().replace("’", "'")
    scripts = _script_shares(text)
    if scripts is None:
        return None
    if scripts["ja"] >= _KANA_SHARE and scripts["ja"] + scripts["zh"] > 0.5:
        return Language("ja", round(scripts["ja"] + scripts["zh"], 2))
    script, share = max(scripts.items(), key=lambda item: item[1])
    return Language(script, round(share, 2)) if script in NAMES else _by_small_words(text)


def is_function_word(word: str) -> bool:
    """Whether any language uses this word as grammar only."""
    return word in _HOLDERS


def _script_shares(text: str) -> defaultdict[str, float] | None:
    """Script (or the only language it writes) → share of the letters; None for a few letters."""
    letters = Counter(character for character in text if character.isalpha())
    total = sum(letters.values())
    if total < _SCRIPT_CHARS_MIN:
        return None
    shares: defaultdict[str, float] = defaultdict(float)
    for character, count in letters.items():
        script = unicodedata.name(character, "").split(" ")[0].split("-")[0]
        shares[_SCRIPTS.get(script, "other")] += count / total
    return shares


def _by_small_words(text: str) -> Language | None:
    """The language whose small words are found most, each counting less the more share it."""
    words = _WORD.findall(text)
    if len(words) < _WORDS_MIN:
        return None
    counts = Counter(words)
    scores: dict[str, float] = {}
    for language, small in FUNCTION_WORDS.items():
        found = {word: counts[word] for word in counts.keys() & small}
        own = sum(count / _HOLDERS[word] for word, count in found.items())
        if len(found) >= _DISTINCT_MIN and sum(found.values()) >= _SHARE_MIN * len(words):
            letters = sum(text.count(letter) for letter in _LETTERS.get(language, ""))
            scores[language] = own + _LETTER_WEIGHT * letters
    if not scores:
        return None
    best, *others = sorted(scores, key=lambda language: -scores[language])
    lead = 1 - scores[others[0]] / scores[best] if others else 1.0
    return Language(best, round((0.5 + 0.5 * lead) * min(1.0, len(words) / 12), 2))
