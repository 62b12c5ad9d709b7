"""Who is who: the pairs that together cost least. Exact, and small enough for the few faces of a picture."""

from collections.abc import Mapping

Pair = tuple[int, int]
"""Number of a row and of a column."""


def matched(costs: Mapping[Pair, float], alone: float) -> list[Pair]:
    """The pairs whose sum of costs is least, each row and column at most once, sorted.

    :param costs: of the pairs that may be; all others may not
    :param alone: what a column without a row costs, so that dearer pairs are not made
    """
    costs = {pair: cost for pair, cost in costs.items() if cost < alone}
    pairs: list[Pair] = []
    for group in _groups(costs):
        if len(group) == 1:
            pairs += group
        else:
            pairs += _least({pair: costs[pair] - alone for pair in group})
    return sorted(pairs)


def _groups(costs: Mapping[Pair, float]) -> list[list[Pair]]:
    """Pairs that have rows or columns in common, directly or through others: each group is a matter of its own."""
    by_row: dict[int, list[Pair]] = {}
    by_column: dict[int, list[Pair]] = {}
    for pair in costs:
        by_row.setdefault(pair[0], []).append(pair)
        by_column.setdefault(pair[1], []).append(pair)
    groups, seen = [], set[Pair]()
    for pair in costs:
        if pair in seen:
            continue
        group, waiting = [], [pair]
        seen.add(pair)
        while waiting:
            one = waiting.pop()
            group.append(one)
            for other in (*by_row[one[0]], *by_column[one[1]]):
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        groups.append(sorted(group))
    return groups


def _least(gains: Mapping[Pair, float]) -> list[Pair]:
    """The pairs with the least sum; all of `gains` are below 0, which is what an unpaired column costs.

    The Hungarian method, column by column: the cheapest chain of changes that gives the column a row of its own or
    leaves somebody without one. Prices make sure that a chain that was cheapest stays so (Kuhn 1955, Munkres 1957).
    """
    rows = sorted({row for row, _ in gains})
    columns = sorted({column for _, column in gains})
    # For each column a row of its own that means "none".
    width = len(rows) + len(columns)
    never = 1.0 + sum(-gain for gain in gains.values())
    table = []
    for place, column in enumerate(columns):
        line = [gains.get((row, column), never) for row in rows] + [never] * len(columns)
        line[len(rows) + place] = 0.0
        table.append(line)
    owner = _assigned(table, width)
    return [(rows[at], columns[place]) for at, place in enumerate(owner[: len(rows)]) if place >= 0]


def _assigned(table: list[list[float]], width: int) -> list[int]:
    """For each place in a line the number of the line that has it, or -1; every line has one, with the least sum."""
    owner = [-1] * width
    line_price, place_price = [0.0] * len(table), [0.0] * width
    for line in range(len(table)):
        way, came_from, done = [float("inf")] * width, [-1] * width, [False] * width
        current, at = line, -1
        while True:
            costs, price = table[current], line_price[current]
            least, nearest = float("inf"), -1
            for place in range(width):
                if done[place]:
                    continue
                length = costs[place] - price - place_price[place]
                if length < way[place]:
                    way[place], came_from[place] = length, at
                if way[place] < least:
                    least, nearest = way[place], place
            for place in range(width):
                if done[place]:
                    line_price[owner[place]] += least
                    place_price[place] -= least
                else:
                    way[place] -= least
            line_price[line] += least
            done[nearest] = True
            at = nearest
            current = owner[nearest]
            if current < 0:
                break
        while at >= 0:
            before = came_from[at]
            owner[at] = owner[before] if before >= 0 else line
            at = before
    return owner
