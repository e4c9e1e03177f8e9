"""Each feature of φ in the listener's words, to say what its weight is about."""

from __future__ import annotations

FEATURE_WORDS: dict[str, str] = {
    "people_taste": "what people with your taste play",
    "people_session": "what goes together with the last tracks",
    "sound_taste": "tracks that sound like what you finish",
    "sound_session": "sounding like the last tracks you finished",
    "sound_transition": "a sound near to the track before",
    "tempo_step": "a jump of tempo",
    "energy_step": "a jump of energy",
    "words_taste": "words like those of what you finish",
    "words_session": "words like those of the last tracks you finished",
    "words_transition": "words near to those of the track before",
    "track_rate": "how you took this track before",
    "track_evidence": "tracks you know well",
    "artist_rate": "how you took this artist before",
    "album_rate": "how you took this album before",
    "genre_rate": "how you took this genre before",
    "often_played": "what you played often lately",
    "just_heard": "what you heard within hours",
    "artist_just_heard": "an artist you heard within the hour",
    "rested": "tracks that have rested",
    "rediscovery": "what you loved and have not heard for long",
    "near_new": "new tracks of artists you know",
    "far_new": "new tracks of artists you do not know",
    "usual_hour": "artists you play at this hour",
    "artist_now": "artists you take better at this time of the week",
    "genre_now": "genres you take better at this time of the week",
    "same_artist": "the same artist again",
    "skipped_kind": "the kind you have just skipped",
    "stated": "what you said you want more or less of",
    "bias": "any track at all",
    "recently_added": "what was added lately",
    "ordinary_length": "tracks of ordinary length",
    "known_when_skipping": "tracks you know, after skips",
    "far_new_when_skipping": "unknown artists, after skips",
    "sound_session_when_skipping": "a sound like the last finished, after skips",
    "words_session_when_skipping": "words like the last finished, after skips",
    "sound_taste_of_new": "the sound of new tracks",
    "words_taste_of_new": "the words of new tracks",
    "people_taste_of_new": "what people say of new tracks",
    "track_rate_in_evening": "how you took a track before, in the evening",
    "energy_in_evening": "energy in the evening",
    "energy_on_weekend": "energy at the weekend",
    "near_new_by_dial": "new tracks when the dial is adventurous",
    "far_new_by_dial": "unknown artists when the dial is adventurous",
    "known_by_dial": "known tracks when the dial is adventurous",
}


def change_in_words(feature: str, before: float, after: float) -> str:
    """What a change of weight means: what counts more, less, or now speaks against a track."""
    subject = FEATURE_WORDS.get(feature, feature.replace("_", " "))
    if before > 0 > after:
        turn = "now speaks against a track"
    elif before < 0 < after:
        turn = "now speaks for a track"
    elif after >= 0:
        turn = "counts more" if after > before else "counts less"
    else:
        turn = "is held against a track more" if after < before else "is held against a track less"
    return f"{subject[0].upper()}{subject[1:]}: {turn}."
