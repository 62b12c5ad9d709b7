"""fer_desktop.ui.face_choice: the face that the side panel speaks of."""

from fer_desktop.ui.face_choice import KEEP_S, FaceChoice
from tests.ui.shapes import face
from tests.ui.window_kit import LEFT, RIGHT, moving


def test_the_largest_face_is_chosen_until_one_is_clicked():
    choice = FaceChoice()
    shown = moving(0.0, None, [face(1, RIGHT), face(2, LEFT)])
    assert choice.pick(shown).id == 2
    choice.choose(1)
    assert choice.pick(shown).id == 1
    choice.choose(0)
    assert choice.pick(shown).id == 2


def test_faces_of_nearly_one_size_do_not_take_turns():
    choice = FaceChoice()
    assert choice.pick(moving(0.0, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 100, 40))])).id == 1
    assert choice.pick(moving(0.1, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 112, 52))])).id == 1
    assert choice.pick(moving(0.2, None, [face(1, (0, 0, 50, 50)), face(2, (60, 0, 160, 100))])).id == 2


def test_a_face_that_is_out_of_sight_keeps_its_place_for_a_moment():
    choice = FaceChoice()
    choice.pick(moving(0.0, None, [face(1, LEFT), face(2, RIGHT)]))
    assert choice.pick(moving(KEEP_S / 2, None, [face(2, RIGHT)])) is None
    assert choice.pick(moving(KEEP_S * 0.8, None, [face(1, LEFT), face(2, RIGHT)])).id == 1
    assert choice.pick(moving(KEEP_S * 2, None, [face(2, RIGHT)])).id == 2


def test_stepping_goes_from_left_to_right_and_round():
    choice = FaceChoice()
    shown = moving(0.0, None, [face(7, RIGHT), face(3, LEFT)])
    assert [choice.step(shown, 1) for _ in range(3)] == [3, 7, 3]
    assert choice.step(shown, -1) == 7
    assert choice.step(moving(0.1, None, []), 1) == 0
