"""Network architectures, written to read like their papers.

Every network takes normalised grey faces, shape (N, 1, side, side), and has two ways through:

- ``forward(x)``: logits, shape (N, classes);
- ``look(x)``: the logits, and maps, shape (N, classes, h, w) or (N, 1, h, w), of how much each place of the face speaks
  for each class (or, with one map, was looked at at all).

A network whose loss is more than a cross-entropy also has ``learn(x, targets)``: logits to learn from, and a further
loss. One that must not start from random weights alone has ``begin()``.
"""
