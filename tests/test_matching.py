import itertools
import random

from fer_desktop.matching import Pair, matched


def least(costs: dict[Pair, float], alone: float, rows: int, columns: int) -> float:
    """The least sum, by trying all ways: each column gets a row or none."""
    best = float("inf")
    for choice in itertools.product([*range(rows), None], repeat=columns):
        taken = [row for row in choice if row is not None]
        if len(set(taken)) < len(taken):
            continue
        pairs = [(row, column) for column, row in enumerate(choice) if row is not None]
        if all(pair in costs for pair in pairs):
            best = min(best, sum(costs[pair] for pair in pairs) + alone * (columns - len(pairs)))
    return best


def test_no_other_choice_costs_less() -> None:
    chance = random.Random(5)
    for _ in range(400):
        rows, columns, share = chance.randint(0, 4), chance.randint(0, 4), chance.random()
        every = itertools.product(range(rows), range(columns))
        costs = {pair: chance.uniform(-5, 5) for pair in every if chance.random() < share}
        alone = chance.uniform(-3, 6)
        pairs = matched(costs, alone)
        assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
        found = sum(costs[pair] for pair in pairs) + alone * (columns - len(pairs))
        assert abs(found - least(costs, alone, rows, columns)) < 1e-9


def test_who_is_nearest_gives_way_where_all_gain() -> None:
    costs = {(0, 0): 1.0, (0, 1): 2.0, (1, 0): 2.5}
    assert matched(costs, 10) == [(0, 1), (1, 0)]


def test_dear_pairs_and_none_at_all() -> None:
    assert matched({(3, 7): 5.0}, 5.0) == []
    assert matched({(3, 7): 4.9}, 5.0) == [(3, 7)]
    assert matched({}, 1.0) == []


def test_equal_costs_are_decided_the_same_way_each_time() -> None:
    costs = {(row, column): 1.0 for row in range(4) for column in range(4)}
    turned = dict(reversed(costs.items()))
    assert matched(costs, 2.0) == matched(turned, 2.0)
