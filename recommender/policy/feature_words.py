"""Each feature of φ in the listener's words, to say what its weight is about."""

from __future__ import annotations

from recommender.phrases import Phrase, plain, say

FEATURE_WORDS: dict[str, Phrase] = {
    "people_taste": say("What people with your taste play"),
    "people_session": say("What goes together with the last tracks"),
    "sound_taste": say("Tracks that sound like what you finish"),
    "sound_session": say("Sounding like the last tracks you finished"),
    "sound_transition": say("A sound near to the track before"),
    "tempo_step": say("A jump of tempo"),
    "energy_step": say("A jump of energy"),
    "words_taste": say("Words like those of what you finish"),
    "words_session": say("Words like those of the last tracks you finished"),
    "words_transition": say("Words near to those of the track before"),
    "track_rate": say("How you took this track before"),
    "track_evidence": say("Tracks you know well"),
    "artist_rate": say("How you took this artist before"),
    "album_rate": say("How you took this album before"),
    "genre_rate": say("How you took this genre before"),
    "often_played": say("What you played often lately"),
    "just_heard": say("What you heard within hours"),
    "artist_just_heard": say("An artist you heard within the hour"),
    "rested": say("Tracks that have rested"),
    "rediscovery": say("What you loved and have not heard for long"),
    "near_new": say("New tracks of artists you know"),
    "far_new": say("New tracks of artists you do not know"),
    "usual_hour": say("Artists you play at this hour"),
    "artist_now": say("Artists you take better at this time of the week"),
    "genre_now": say("Genres you take better at this time of the week"),
    "same_artist": say("The same artist again"),
    "skipped_kind": say("The kind you have just skipped"),
    "stated": say("What you said you want more or less of"),
    "bias": say("Any track at all"),
    "recently_added": say("What was added lately"),
    "ordinary_length": say("Tracks of ordinary length"),
    "known_when_skipping": say("Tracks you know, after skips"),
    "far_new_when_skipping": say("Unknown artists, after skips"),
    "sound_session_when_skipping": say("A sound like the last finished, after skips"),
    "words_session_when_skipping": say("Words like the last finished, after skips"),
    "sound_taste_of_new": say("The sound of new tracks"),
    "words_taste_of_new": say("The words of new tracks"),
    "people_taste_of_new": say("What people say of new tracks"),
    "track_rate_in_evening": say("How you took a track before, in the evening"),
    "energy_in_evening": say("Energy in the evening"),
    "energy_on_weekend": say("Energy at the weekend"),
    "near_new_by_dial": say("New tracks when the dial is adventurous"),
    "far_new_by_dial": say("Unknown artists when the dial is adventurous"),
    "known_by_dial": say("Known tracks when the dial is adventurous"),
}


def change_in_words(feature: str, before: float, after: float) -> Phrase:
    """What a change of weight means: what counts more, less, or now speaks against a track."""
    what = FEATURE_WORDS.get(feature) or plain(feature.replace("_", " ").capitalize())
    if before > 0 > after:
        return say("{what}: now speaks against a track.", what=what)
    if before < 0 < after:
        return say("{what}: now speaks for a track.", what=what)
    if after >= 0:
        more, less = say("{what}: counts more.", what=what), say("{what}: counts less.", what=what)
        return more if after > before else less
    if after < before:
        return say("{what}: is held against a track more.", what=what)
    return say("{what}: is held against a track less.", what=what)
