"""Which device the sound goes to: never by itself to one that nobody chose."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from player.playback.output_choice import Nothing, OutputChoice, Use, Wait
from player.playback.protocol import OutputDevice

SPEAKERS, HEADPHONES, HDMI = (
    OutputDevice(name.lower(), name) for name in ("Speakers", "Headphones", "HDMI")
)


def test_default_is_followed() -> None:
    choice = OutputChoice()
    assert choice.decide([SPEAKERS, HEADPHONES], "speakers") == Use(SPEAKERS)
    assert choice.decide([SPEAKERS, HEADPHONES], "speakers") is None
    assert choice.decide([SPEAKERS, HEADPHONES], "headphones") == Use(HEADPHONES)


def test_device_that_goes_is_waited_for_and_taken_up_again() -> None:
    choice = OutputChoice()
    choice.decide([SPEAKERS, HEADPHONES], "headphones")
    gone = choice.decide([SPEAKERS], "speakers")
    assert gone == Wait(HEADPHONES, "Headphones has gone: waiting for it to come back.")
    assert choice.waiting
    assert choice.decide([SPEAKERS, HDMI], "hdmi") is None
    assert choice.decide([SPEAKERS, HEADPHONES], "speakers") == Use(HEADPHONES)
    assert not choice.waiting


def test_listener_may_go_on_where_the_system_says() -> None:
    choice = OutputChoice()
    choice.decide([SPEAKERS, HEADPHONES], "headphones")
    choice.decide([SPEAKERS], "speakers")
    choice.want_anything()
    assert choice.decide([SPEAKERS], "speakers") == Use(SPEAKERS)
    assert choice.decide([], "") == Wait(
        SPEAKERS, "Speakers has gone: waiting for it to come back."
    )


def test_chosen_device_comes_first_whenever_it_is_there() -> None:
    choice = OutputChoice()
    choice.decide([SPEAKERS], "speakers")
    choice.want(HEADPHONES)
    assert choice.decide([SPEAKERS], "speakers") == Wait(
        HEADPHONES, "Headphones is not there: waiting for it."
    )
    choice.want_anything()
    assert choice.decide([SPEAKERS], "speakers") == Use(SPEAKERS)
    assert choice.decide([SPEAKERS, HEADPHONES], "speakers") == Use(HEADPHONES)
    choice.want(None)
    assert choice.decide([SPEAKERS, HEADPHONES], "speakers") == Use(SPEAKERS)


def test_without_devices_there_is_nothing() -> None:
    choice = OutputChoice()
    assert choice.decide([], "") == Nothing()
    assert choice.decide([], "") is None
    assert choice.decide([HDMI], "hdmi") == Use(HDMI)


DEVICES = (SPEAKERS, HEADPHONES, HDMI)
STEPS = st.lists(
    st.tuples(
        st.sets(st.sampled_from(DEVICES)),
        st.sampled_from(DEVICES),
        st.sampled_from(["", "", "", "want", "follow", "anything"]),
    ),
    max_size=12,
)


@given(STEPS)
def test_sound_moves_only_by_choice(
    steps: list[tuple[set[OutputDevice], OutputDevice, str]],
) -> None:
    choice = OutputChoice()
    wanted: OutputDevice | None = None
    used: OutputDevice | None = None
    waited = asked = False
    for there, default, wish in steps:
        asked = bool(wish)
        if wish in ("want", "follow"):
            wanted = default if wish == "want" else None
            choice.want(wanted)
        elif wish == "anything":
            choice.want_anything()
        default_id = default.device_id if default in there else ""
        before, was_waiting = used, waited
        decision = choice.decide(sorted(there, key=lambda d: d.name), default_id)
        if isinstance(decision, Use):
            assert decision.device in there
            by_itself = was_waiting and not asked
            assert not by_itself or decision.device == before
            if wanted is not None and wanted in there and not by_itself:
                assert decision.device == wanted
            used, waited = decision.device, False
        elif isinstance(decision, Wait):
            assert decision.device not in there
            used, waited = decision.device, True
        elif isinstance(decision, Nothing):
            assert not there
            used, waited = None, False
        elif before is not None and not was_waiting:
            assert before in there  # what is used is there
