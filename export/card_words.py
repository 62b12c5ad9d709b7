"""What a model card says in words: what a model is, how it differs from its source, and what it cannot do.

The texts stand in English in the files and on docs/models.md. The window and the report show them in the language in
use (`fer_desktop.cards.shown_text`), so each is marked here for translators; a card says nothing that is not.
"""

from dataclasses import dataclass

from fer_desktop.words import noted

LIMITS = (
    noted(
        "ModelCard",
        "It reads what a face shows, which is not what somebody feels; posed, polite and hidden expressions look "
        "alike.",
    ),
    noted(
        "ModelCard",
        "It learned from small grey pictures from the web, and is measured on such pictures. The people who labelled "
        "them often disagreed, so a part of what counts as wrong here is a matter of opinion.",
    ),
    noted(
        "ModelCard",
        "Faces are read best from the front, upright, evenly lit and at least some 40 pixels wide. Profiles, masks, "
        "hands before the face and strong shadows make readings worse, and the stated probability does not always "
        "tell so.",
    ),
    noted(
        "ModelCard",
        "Who is on the pictures was not recorded, so how well it reads people of different age, skin colour or origin "
        "was not measured. Assume that it differs.",
    ),
    noted(
        "ModelCard",
        "Disgust, fear and contempt are rare in the data: their recalls rest on few faces, and their intervals are "
        "wide.",
    ),
    noted("ModelCard", "It must not decide about people: not about work, school, credit, health or guilt."),
)
"""Of every model here."""

NOT_MEASURED = noted(
    "ModelCard",
    "RAF-DB, on which the system that this follows was first reported, could not be had, so nothing is claimed on it; "
    "`fer-desktop evaluate` reads its official layout.",
)

PROTOCOL = noted(
    "ModelCard",
    "Whole face crops, through the app's own pre-processing. Checkpoint and temperature were not chosen by these "
    "figures, but fixed beforehand or fitted on a part of the training split.",
)
LICENCE = noted(
    "ModelCard",
    "Apache-2.0 for these weights. They were learned from the faces of FER2013, which may be used for research, and "
    "from the labels of FER+ (MIT).",
)
TRAINING_DATA = {
    "ferplus": noted(
        "ModelCard", "{faces} faces of the FER2013 training split, with the crowd's votes of FER+ as soft labels"
    ),
    "fer2013": noted(
        "ModelCard",
        "{faces} faces of the FER2013 training split, with its labels, softened by the crowd's votes of FER+",
    ),
    "fer2013 alone": noted("ModelCard", "{faces} faces of the FER2013 training split, with its labels"),
    "sentiment": noted(
        "ModelCard",
        "{faces} faces of the FER2013 training split, with the crowd's votes of FER+, grouped, as soft labels",
    ),
}
"""Label set -> what the model learned from; FER2013's labels may be as they are, see `Preset.soften`."""

SPLITS = {
    ("ferplus", "valid"): noted("ModelCard", "FER+ Valid, majority labels"),
    ("ferplus", "test"): noted("ModelCard", "FER+ Test, majority labels"),
    ("fer2013", "valid"): noted("ModelCard", "FER2013 Valid, its own labels"),
    ("fer2013", "test"): noted("ModelCard", "FER2013 Test, its own labels"),
    ("sentiment", "valid"): noted("ModelCard", "FER+ Valid, majority labels grouped, surprise left out"),
    ("sentiment", "test"): noted("ModelCard", "FER+ Test, majority labels grouped, surprise left out"),
}
"""(label set, split) -> what was read to measure the model."""

WINDOW = noted("ModelCard", "window of the spatial transformer")
ACTIVATION = noted("ModelCard", "class-activation map")
"""What the second output of a model shows."""


@dataclass(frozen=True, slots=True)
class Words:
    """Of one model."""

    summary: str
    notes: tuple[str, ...] = ()


WORDS: dict[str, Words] = {
    "default": Words(
        noted(
            "ModelCard",
            "The compact model that the app starts with: a narrow residual network with 18 layers (He et al. 2016, "
            "arXiv:1512.03385) on grey faces of 48x48 pixels. It reads each face twice, as it is and mirrored, and "
            "answers with the mean.",
        )
    ),
    "fisa_resnet18": Words(
        noted(
            "ModelCard",
            "A ResNet-18 with a feature integration block (FI), a sharing affinity block (SA) and an additive angular "
            "margin in its loss (AAML; Deng et al. 2019, arXiv:1801.07698).",
        ),
        (
            noted(
                "ModelCard",
                "FI and SA are known by name only. Here FI brings the features of several stages to one size and adds "
                "them with learned weights, so that fine cues reach the classifier beside the coarse ones; SA is one "
                "map of similarities between places of the face, computed once and shared by the parts that use it.",
            ),
            noted(
                "ModelCard",
                "To read faces at their full 48x48 pixels within the same count of multiply-adds, the ResNet-18 has 48 "
                "maps in its first stage instead of 64. It began with the weights of the compact model, widened (Chen "
                "et al. 2016, arXiv:1511.05641).",
            ),
            noted(
                "ModelCard",
                "What each part brings was compared in short: five epochs on faces of 24 pixels, all else alike, read "
                "on the faces of Train that were held out. So soon, no block brings more than chance does, and all of "
                "them together learn more slowly.",
            ),
            NOT_MEASURED,
        ),
    ),
    "blend_vgg19_resnet18": Words(
        noted(
            "ModelCard",
            "A VGG-19 (Simonyan & Zisserman 2015, arXiv:1409.1556) and a ResNet-18, trained separately; one linear "
            "layer makes seven answers of their fourteen.",
        ),
        (
            noted(
                "ModelCard",
                "Both parts have half as many maps as the originals, and the ResNet-18 began with the weights of the "
                "compact model. The linear layer was fitted on faces that neither part had learned from.",
            ),
            noted(
                "ModelCard",
                "For the first such models 58.9 % (VGG-19) and 55.7 % (ResNet-18) were reported, on the test split of "
                "FER2013.",
            ),
        ),
    ),
    "sentiment_alexnet": Words(
        noted(
            "ModelCard",
            "A network in the style of AlexNet (Krizhevsky et al. 2012) that answers with positive, neutral or "
            "negative.",
        ),
        (
            noted(
                "ModelCard",
                "The classes of FER+ are grouped: happiness is positive; sadness, anger, disgust, fear and contempt "
                "are negative. Surprise may be either and is left out.",
            ),
            noted(
                "ModelCard",
                "The first such model was weak between neutral and positive. Here, of 1,254 neutral faces 48 are "
                "taken for positive, and of 886 positive ones 32 for neutral; more is lost between neutral and "
                "negative (122 and 159).",
            ),
            noted(
                "ModelCard",
                "Learned in three cycles (24, 10 and 10 epochs), the last two with half of each label from the compact "
                "model, the last one on faces that were changed less. For the first such model 68.8 % was reported, on "
                "other faces.",
            ),
            noted(
                "ModelCard",
                "That there is a third cycle was decided after the second had been measured on the validation faces "
                "(83.9 %); its settings were chosen without them and run once.",
            ),
            noted(
                "ModelCard",
                "The set of 100,000 web pictures with 18 expressions, for which such a model was first made, could "
                "not be had, so nothing is claimed on it; `fer-desktop evaluate --labels sentiment` reads such a "
                "folder.",
            ),
        ),
    ),
    "deep_emotion": Words(
        noted(
            "ModelCard",
            "Four small convolutions behind a spatial transformer, which turns and enlarges the part of the face that "
            "it wants to see (Minaee & Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).",
        ),
        (
            noted(
                "ModelCard",
                "The layers are the published ones. While it learned, it had batch normalisation after more of them, "
                "which afterwards folds into their weights.",
            ),
            noted(
                "ModelCard",
                "The paper reports 70.0 % on FER2013, and a student project reached 62 % with such a network; what "
                "was measured here stands above.",
            ),
        ),
    ),
}


BACKBONE, TOGETHER = noted("ModelCard", "backbone"), noted("ModelCard", "all of them")
"""Of an ablation's rows; the others have names of their own."""

COLUMNS = (
    noted("ModelCard", "variant"),
    noted("ModelCard", "accuracy"),
    noted("ModelCard", "from"),
    noted("ModelCard", "to"),
    noted("ModelCard", "mean recall"),
    noted("ModelCard", "parameters"),
    noted("ModelCard", "multiply adds"),
)
"""What stands above an ablation's columns, in the order of its rows' keys."""


def words_for(model_id: str) -> Words:
    """By the id, or the beginning of it: ``fisa_resnet18_fer2013`` is one of ``fisa_resnet18``."""
    known = [name for name in WORDS if model_id == name or model_id.startswith(name + "_")]
    return WORDS[max(known, key=len)] if known else Words("")
