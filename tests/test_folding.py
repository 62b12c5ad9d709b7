"""Which answers of a model count for which class, and which faces count."""

import json
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import evaluate
from fer_desktop.classifier import Classifier, ModelError, parse_recipe
from fer_desktop.datasets import Sample
from fer_desktop.expressions import FER2013, FERPLUS, SENTIMENT
from tests.faces import png
from tests.tiny_model import recipe, write_model


@pytest.mark.parametrize(
    ("answers", "labels", "words"),
    [
        (("anger", "fear", "disgust"), SENTIMENT, "It answers with: anger, fear, disgust."),  # all of them negative
        (("happiness", "surprise"), SENTIMENT, "these classes: positive, neutral, negative."),
        (("joy", "happy", "cat"), FERPLUS, "It answers with: joy, happy, cat."),  # one class by two names
    ],
    ids=["all negative", "one in no group", "two names"],
)
def test_between_less_than_two_classes_there_is_nothing_to_choose(
    answers: tuple[str, ...], labels: tuple[str, ...], words: str
) -> None:
    with pytest.raises(ModelError, match="can't be measured on these classes") as caught:
        evaluate.folding(parse_recipe(recipe(answers, class_prior={})), labels)
    assert words in caught.value.message


def test_answers_that_mean_the_same_are_added_up() -> None:
    fold = evaluate.folding(parse_recipe(recipe(("anger", "joy", "happiness", "fear"))), SENTIMENT)
    assert evaluate.folded(np.array([[0.1, 0.3, 0.4, 0.2]]), fold)[0] == pytest.approx([0.7, 0.0, 0.3])


def test_faces_that_the_protocol_leaves_out_are_told_from_those_that_can_not_be_read(tmp_path: Path) -> None:
    names = ("neutral", "happiness", "surprise")
    model = write_model(tmp_path / "m.onnx", metadata={"fer_recipe": json.dumps(recipe(names))})
    contents = [(0, png(255)), (-1, png(255)), (1, b"no picture"), (-1, b"no picture"), (1, b""), (-1, png(0))]
    samples = [Sample(f"{n}.png", label, None, lambda data=data: data) for n, (label, data) in enumerate(contents)]
    readings = evaluate.read_faces(Classifier(model), samples, "ferplus")
    assert readings.truth.tolist() == [0]
    assert readings.left_out == 3
    assert readings.unreadable == ("2.png", "4.png")


def test_folding_goes_by_name() -> None:
    fold = evaluate.folding(parse_recipe(recipe(("joy", "contempt", "Sad"))), FER2013)
    assert fold.sum() == 2
    assert fold[0, FER2013.index("happiness")] == 1
    assert fold[2, FER2013.index("sadness")] == 1
    for labels in (("cat", "dog"), SENTIMENT):  # of the sentiments, only neutral is among the seven
        with pytest.raises(ModelError, match="can't be measured on these classes"):
            evaluate.folding(parse_recipe(recipe(labels)), FER2013)


def test_expressions_fold_onto_sentiments_and_surprise_is_left_out() -> None:
    fold = evaluate.folding(parse_recipe(recipe(FERPLUS)), SENTIMENT)
    assert fold[FERPLUS.index("surprise")].sum() == 0
    row = np.zeros((1, len(FERPLUS)))
    for name, share in {"happiness": 0.3, "surprise": 0.5, "anger": 0.1, "contempt": 0.1}.items():
        row[0, FERPLUS.index(name)] = share
    assert evaluate.folded(row, fold)[0] == pytest.approx([0.6, 0.0, 0.4])
    whole = evaluate.folding(parse_recipe(recipe(SENTIMENT)), SENTIMENT)
    np.testing.assert_array_equal(whole, np.eye(3))
