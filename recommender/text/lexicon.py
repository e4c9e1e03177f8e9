"""English words that carry feeling, with a valence of our own judgement from -3 to 3.

Only words that mean one thing in lyrics and biographies are here; "like", "well", "kind",
"mean", "hard" or "cool" are left out because they mostly speak of something else.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY_VALENCE = {
    3: """
        adore adored bliss blissful cherish delight delighted delightful ecstasy ecstatic elated
        elation euphoria euphoric exhilarating glorious heavenly joy joyful joyous jubilant
        jubilation overjoyed paradise rapture rejoice rejoicing triumph triumphant wonderful
        """,
    2: """
        amazing amused beautiful beauty beloved best blessed blessing bright brighter brilliant
        carefree celebrate celebrated celebrating celebration charm charming cheer cheerful cheering
        comfort comforting darling dazzling dream dreaming dreams embrace enchanted enchanting enjoy
        enjoyed exciting exuberant fantastic feelgood freedom friend friends fun funny generous
        gladly glad glee golden graceful grateful gratitude happier happily happiness happy harmony
        healed healing heaven hope hopeful hoping hug hugging infectious inspired inspiring kindness
        kiss kissed kisses kissing laugh laughed laughing laughs laughter lovely love loved lover
        lovers loves loving lucky magical marvellous marvelous merry miracle optimistic party
        passion passionate peace peaceful perfect playful pleased pleasure praise precious proud
        radiant romance romantic safe saved sensational serene smile smiled smiles smiling soar
        soaring splendid success summer sunlit sunny sunrise sunshine sweet sweetest sweetheart
        sweetly tenderness thankful thrilled thrilling treasure trust upbeat uplifting victory warm
        warmth wedding win winning wonder won yay
        """,
    1: """
          adventure breezy bloom blooming blossom brave breathe bouncy calm calming candlelight
          caress clear confident content courage cosy cozy dance danced dancing eager easy energetic
          faith fearless flourish flower flowers forgive forgiven forgiveness free garden gentle
          gently glow glowing good grace groovy heal heart honest honey innocent laidback light
          lively lullaby luminous melodic mellow morning nice patient pretty promise quietly rainbow
          relax relaxed relaxing respect rhythm shelter shine shines shining shiny sing singing soft
          softly soothe soothing spark sparkle sparkling spring star starlight stars steady strong
          stronger sunlight tender together tranquil true vivid wings wise
          """,
    -1: """
        aching alone anxious apart ashes bitter bored boring burn burned burning chains cold cruelly
        dark darker darkness difficult dim distant doubt doubts dull dust empty emptiness fade faded
        fading fall fallen falling farewell fault forget forgotten fragile frozen ghost ghosts gone
        goodbye gray grey grim hollow homesick hunger hungry lost lose losing longing mistake
        mistakes missing moody nervous numb nostalgic nothing nobody pity poor problem problems
        restless ruin ruined rust sacrifice scar scarred scars shadow shadows shiver silence sober
        solitary sombre somber sorry storm stranger strangers struggle stuck tired trouble troubled
        uneasy waste wasted weak weary winter wistful worry worried
        """,
    -2: """
        abandoned afraid alarm anger angry ashamed bad battle beg begging betray betrayal betrayed
        bleak bleed bleeding bleeds blood bloody broke broken bruise bruised collapse crash cried
        cries cruel cry crying curse cursed damned danger dangerous deceive deceived defeat defeated
        demon demons desolate despise destroy destroyed destruction disaster dread drown drowned
        drowning enemy enemies evil fear fears fight fighting fierce fury furious gloom gloomy
        graveyard grave guilt guilty gun guns haunt haunted helpless hurt hurting hurts insane
        jealous liar lie lied lies lonely loneliness loss melancholic melancholy menacing monster
        mourn mournful nightmare nightmares ominous pain painful poison prison prisoner rage raging
        reject rejected regret regrets ruthless sad sadly sadness savage scared scream screamed
        screaming shame shattered sick sin sins sinister sorrow sorrowful sorrows suffer suffered
        suffering tear tears terrible threat tragic ugly unhappy victim violence violent war wars
        weep weeping wept wicked wound wounded wounds wreck wrong
        """,
    -3: """
        agony anguish brutal corpse corpses crucified dead death deadly despair desperate devastated
        devastation die died dies dying doom doomed funeral grief grieve grieving hate hated hatred
        heartbreak heartbroken hell horrible horror kill killed killer killing massacre miserable
        misery murder murdered slaughter suicide terror torment tormented torture tortured worthless
        """,
}

VALENCE: dict[str, int] = {
    word: valence for valence, words in _BY_VALENCE.items() for word in words.split()
}

NEGATIONS = _words(
    """
    not no never nor without neither hardly barely cannot can't won't don't doesn't didn't isn't
    aren't ain't wasn't weren't wouldn't couldn't shouldn't haven't hasn't hadn't nobody nothing
    dont cant wont aint didnt isnt
    """
)

STRENGTHENING = _words(
    """
    very so too really truly deeply extremely incredibly utterly completely absolutely totally
    forever always most more such
    """
)

WEAKENING = _words(
    "slightly somewhat little kinda sorta almost nearly partly mildly sometimes less"
)
