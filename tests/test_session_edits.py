"""What the user says about a session."""

import pytest

from fer_desktop import session_edits as edits
from fer_desktop.session_records import Excluded, Mark, ModelUsed, Person, Session, Source

EMPTY = Session("video", Source("clip.mp4"), ModelUsed("fake", "Fake", "1", "", ("a", "b")))


def test_names_come_and_go():
    named = edits.rename(EMPTY, 3, "  Ana\nMaria ")
    assert named.people == (Person(3, "Ana Maria"),)
    assert edits.name_of(named.person_of(3)) == "Ana Maria"
    assert edits.name_of(named.person_of(4)) == "Face 4"
    assert edits.rename(named, 3, "").people == ()
    assert EMPTY.people == (), "the session before is as it was"


def test_merging_takes_everybody_along_and_keeps_a_name():
    first = edits.merge(edits.rename(EMPTY, 2, "Ana"), 3, 2)
    both = edits.merge(first, 2, 1)
    assert both.people == (Person(1, "Ana", (2, 3)),)
    assert both.person_of(3).id == 1
    again = edits.merge(both, 5, 3)
    assert again.person_of(5).id == 1
    with pytest.raises(ValueError):
        edits.merge(both, 3, 2)


@pytest.mark.parametrize("ignored", [1, 2])
def test_who_is_merged_counts_as_the_person_they_turn_out_to_be(ignored: int):
    session = edits.rename(edits.ignore(EMPTY, ignored, True), 2, "Bo")
    (both,) = edits.merge(edits.rename(session, 1, "Ana"), 2, 1).people
    assert both == Person(1, "Ana", (2,), ignored=ignored == 1)


def test_splitting_gives_them_back():
    both = edits.merge(EMPTY, 2, 1)
    assert edits.split(both, 2).people == ()


def test_ignoring_and_counting_again():
    ignored = edits.ignore(EMPTY, 2, True)
    assert ignored.person_of(2).ignored
    assert edits.ignore(ignored, 2, False).people == ()


def test_marks_stand_in_the_order_of_time():
    marked = edits.add_mark(edits.add_mark(EMPTY, 4.0, "later"), 1.5, "sooner")
    assert marked.marks == (Mark(1.5, "sooner"), Mark(4.0, "later"))
    marked = edits.label_mark(marked, marked.marks[1], "the cake")
    assert marked.marks[1] == Mark(4.0, "the cake")
    assert edits.remove_mark(marked, marked.marks[0]).marks == (Mark(4.0, "the cake"),)


def test_of_equal_marks_only_the_one_is_removed():
    marked = edits.add_mark(edits.add_mark(EMPTY, 1.0, "x"), 1.0, "x")
    assert len(edits.remove_mark(marked, marked.marks[0]).marks) == 1


def test_ranges_that_overlap_become_one():
    part = edits.exclude(edits.exclude(EMPTY, 1.0, 2.0, "dark"), 5.0, 4.0)
    assert part.excluded == (Excluded(1.0, 2.0, "dark"), Excluded(4.0, 5.0))
    whole = edits.exclude(part, 1.5, 4.5, "noise")
    assert whole.excluded == (Excluded(1.0, 5.0, "noise; dark"),)
    assert edits.include(whole, whole.excluded[0]).excluded == ()
    assert edits.label_range(whole, whole.excluded[0], "both").excluded[0].reason == "both"
    with pytest.raises(ValueError):
        edits.exclude(EMPTY, 1.0, 1.0)


def test_of_several_ranges_only_the_one_is_changed():
    parts = (Excluded(1.0, 2.0, "dark"), Excluded(3.0, 4.0), Excluded(6.0, 7.0, "noise"))
    session = EMPTY
    for part in reversed(parts):
        session = edits.exclude(session, part.from_s, part.to_s, part.reason)
    assert session.excluded == parts
    middle = session.excluded[1]
    assert edits.include(session, middle).excluded == (parts[0], parts[2])
    said = edits.label_range(session, middle, "  a\ndog ")
    assert said.excluded == (parts[0], Excluded(3.0, 4.0, "a dog"), parts[2])


def test_texts_stay_short():
    assert len(edits.rename(EMPTY, 1, "n" * 1000).people[0].name) == edits.LONGEST_NAME
